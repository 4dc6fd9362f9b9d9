import type { Basis } from '../../../domain/indicator.ts';
import { capitalise, decapitalise, formatList } from './format.ts';

/** How many figures, and of which years. */
type Counted = Readonly<{ count: number; years: readonly string[] }>;

const kinds: Readonly<Record<Basis | 'lacking', string>> = {
  sample: 'gemeten met een vragenlijst',
  model: 'geschat met een rekenmodel',
  register: 'geteld in registraties',
  lacking: 'niet getoond of niet bekend',
};

/** Outcomes of the tests of a document. */
type Outcomes = Readonly<Record<'favourable' | 'unfavourable' | 'neutral' | 'notDemonstrable', number>>;

/** The page that tells what the rest of the document says. */
export const summary = {
  chapter: 'Samenvatting',
  themes: 'Vijf thema’s',
  /** Behind what was measured of a theme: the estimates with a judgement, and how many others there are. */
  estimates: (favourable: readonly string[], unfavourable: readonly string[], others: number): string => {
    const named = [
      ...(favourable.length === 0 ? [] : [`gunstiger: ${formatList(favourable.map(decapitalise))}`]),
      ...(unfavourable.length === 0 ? [] : [`ongunstiger: ${formatList(unfavourable.map(decapitalise))}`]),
    ];
    const rest = others === 1 ? '1 schatting zonder oordeel' : `${others} schattingen zonder oordeel`;
    const parts = [
      ...(named.length === 0 ? [] : [`volgens schattingen ${named.join('; ')}`]),
      ...(others === 0 ? [] : [rest]),
    ];
    return parts.length === 0 ? '' : `${capitalise(parts.join('; '))}.`;
  },
  basis: 'Waar dit op rust',
  known: 'Cijfers over de vijf thema’s',
  /** "18 gemeten met een vragenlijst (2024), 12 geschat met een rekenmodel (2022) en 2 niet getoond of niet bekend." */
  figures: (counts: Readonly<Record<Basis | 'lacking', Counted>>): string => {
    const parts = (['sample', 'model', 'register', 'lacking'] as const).flatMap((kind) =>
      counts[kind].count === 0 ? [] : [`${counts[kind].count} ${kinds[kind]}${inYears(counts[kind].years)}`],
    );
    return parts.length === 0 ? 'Voor deze wijk zijn er geen cijfers.' : `${formatList(parts)}.`;
  },
  tests: 'Toetsen',
  /** "Getoetst is of 18 cijfers van de regio verschillen: 8 ongunstiger, 10 niet aantoonbaar anders." */
  tested: (outcomes: Outcomes, versus: string, byChance: number): string => {
    const parts = [
      ...counted(outcomes.favourable, 'gunstiger'),
      ...counted(outcomes.unfavourable, 'ongunstiger'),
      ...counted(outcomes.neutral, 'anders zonder oordeel'),
      ...counted(outcomes.notDemonstrable, 'niet aantoonbaar anders'),
    ];
    const tests = Object.values(outcomes).reduce((sum, one) => sum + one, 0);
    const chance = byChance === 0 ? '' : ` Ongeveer ${byChance} daarvan kan toeval zijn.`;
    return `Getoetst is of ${tests} cijfers van ${versus} verschillen: ${parts.join(', ')}.${chance}`;
  },
  untested:
    'Er is niets getoetst: de bron geeft bij schattingen geen marge, en een telling is geen steekproef.',
  changed: 'Eerdere jaren',
  /** Beside the changes that were shown. */
  quiet: (count: number): string =>
    count === 1
      ? 'Bij één ander cijfer is geen verandering aangetoond.'
      : `Bij ${count} andere cijfers is geen verandering aangetoond.`,
  allQuiet: (count: number): string =>
    `Bij ${count === 1 ? 'het ene cijfer' : `de ${count} cijfers`} met een eerder jaar is geen verandering aangetoond.`,
};

function counted(count: number, words: string): string[] {
  return count === 0 ? [] : [`${count} ${words}`];
}

function inYears(years: readonly string[]): string {
  return years.length === 0 ? '' : ` (${formatList(years)})`;
}
