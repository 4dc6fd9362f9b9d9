import { type Intervention, recognitionLevels } from '../domain/intervention.ts';
import type { ChosenTheme } from '../domain/story.ts';
import type { DocumentInput } from './document-input.ts';
import type { Words } from './words/words.ts';

/** One recognised intervention as it stands with a wijkthema. */
export type InterventionView = Readonly<{ name: string; href: string; about: string }>;

/** Those that were chosen, and a few others from the same catalogue, which are no advice. */
export type InterventionsView = Readonly<{
  chosen: readonly InterventionView[];
  /** Said when none was chosen, or none is known. */
  none: readonly string[];
  othersHead: string;
  others: readonly InterventionView[];
}>;

const mostOthers = 3;

export function interventionsView(
  theme: ChosenTheme,
  { interventions: catalogue, words }: Pick<DocumentInput, 'interventions' | 'words'>,
): InterventionsView {
  const own = theme.interventions.flatMap((name) => catalogue.filter((one) => one.name === name));
  const others = otherInterventions(theme, catalogue, words.language).slice(0, mostOthers);
  const sharesDate = sharedDate(catalogue) !== undefined;
  const { noneChosen, noCatalogue } = words.chosen;
  const isEmpty = own.length + others.length === 0;
  return {
    chosen: own.map((one) => interventionView(one, words, sharesDate)),
    none: [...(own.length === 0 ? [noneChosen] : []), ...(isEmpty ? [noCatalogue] : [])],
    othersHead: words.chosen.others,
    others: others.map((one) => interventionView(one, words, sharesDate)),
  };
}

/** Of the same theme or about the same figures: the latter first, then what is best founded, then by name. */
function otherInterventions(
  theme: ChosenTheme,
  catalogue: readonly Intervention[],
  language: string,
): Intervention[] {
  const fits = ({ indicators }: Intervention): boolean =>
    indicators.some((id) => theme.indicators.includes(id));
  const levelOf = ({ level }: Intervention): number => recognitionLevels.indexOf(level);
  return catalogue
    .filter((one) => fits(one) || one.themes.includes(theme.theme))
    .filter(({ name }) => !theme.interventions.includes(name))
    .toSorted(
      (a, b) =>
        Number(fits(b)) - Number(fits(a)) ||
        levelOf(b) - levelOf(a) ||
        a.name.localeCompare(b.name, language),
    );
}

/** "voor volwassenen die zich eenzaam voelen; goed onderbouwd, 2023". */
function interventionView(one: Intervention, words: Words, sharesDate: boolean): InterventionView {
  const { chosen } = words;
  const { name, audience, level, recognised, checkedOn, url } = one;
  const parts = [
    chosen.audience(words.format.decapitalise(audience.replace(/\.$/, ''))),
    chosen.recognised(chosen.levels[level], recognised),
    ...(sharesDate ? [] : [chosen.lookedUp(words.format.date(checkedOn))]),
  ];
  return { name, href: url ?? '', about: parts.join('; ') };
}

/** The day on which the catalogue was looked up, when that is one and the same. */
export function sharedDate(catalogue: readonly Intervention[]): string | undefined {
  const [first, ...others] = new Set(catalogue.map(({ checkedOn }) => checkedOn));
  return others.length === 0 ? first : undefined;
}
