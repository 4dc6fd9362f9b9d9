import type { Comparison } from '../domain/comparison.ts';
import type { Profile } from '../domain/profile.ts';
import type { ThemePriority } from '../domain/theme-priorities.ts';
import type { DocumentInput } from './document-input.ts';
import { type SignView, signView } from './outcome-style.ts';
import { comparisonsOf, hasValue } from './theme-comparisons.ts';
import type { Words } from './words/words.ts';

/** The figures of one side: which they are, and their points so that everyone can add them up. */
type ChoiceLine = Readonly<{
  sign: SignView;
  text: string;
  level: string;
  /** On what the level hangs; stands with the text. */
  rests: readonly string[];
  /** From here on for the account. */
  terms: readonly Readonly<{ name: string; points: string }>[];
  /** The sum when there are several, and the mean when it says anything. */
  results: readonly Readonly<{ words: string; points: string }>[];
  notes: readonly string[];
}>;

/** One theme with its points, or several of which there is the same to say. */
export type ChoiceView = Readonly<{
  id: string;
  name: string;
  /** The chapter of the theme; empty when there is none, or for several. */
  href: string;
  /** How many figures count. */
  about: readonly string[];
  level: string;
  /** Mean of the points of attention; nothing without a level. */
  mean: readonly string[];
  /** What holds for several themes. */
  text: string;
  lines: readonly ChoiceLine[];
}>;

/** The themes with the points they have, for the conversation about what comes first. */
export type ChoicesView = Readonly<{
  intro: string;
  notes: readonly string[];
  themes: readonly ChoiceView[];
  /** That nothing was chosen, and who chooses. */
  closing: readonly string[];
}>;

/** Nothing for a wijk of very few people, or without any figure that could give points. */
export function choicesSection(input: DocumentInput): ChoicesView[] {
  const { profile, edition, stories, words } = input;
  const { priorities } = profile;
  if (!priorities.some(({ known, estimatesApart }) => known > 0 || estimatesApart)) return [];
  const scored = priorities.filter(({ enough }) => enough).length;
  const told = priorities.filter(hasPoints);
  const hasThemes = (stories.get(profile.area.code)?.chosenThemes ?? []).length > 0;
  const quiet = priorities.filter((one) => !hasPoints(one));
  const { choices } = words;
  return [
    {
      intro: choices.intro(words.areas.benchmark(profile.benchmark)),
      notes: [
        ...estimatesNote(profile, edition.priorities.evidence.untested, words),
        choices.order(told.length),
      ],
      themes: [
        ...told.map((one) => themeView(one, input, scored)),
        ...together({ id: 'zonder-punten', name: choices.withoutPoints, enough: true }, quiet, words),
        ...together({ id: 'te-weinig', name: choices.tooLittle, enough: false }, quiet, words),
      ],
      closing: hasThemes ? [] : [words.chosen.noThemes],
    },
  ];
}

function hasPoints({ attention, strength }: ThemePriority): boolean {
  return attention.items.length + strength.items.length > 0;
}

/** What estimates can say here: how they count, or why they do not. */
function estimatesNote(profile: Profile, weight: number, { choices }: Words): string[] {
  const isEstimate = (one: Comparison): boolean =>
    one.basis === 'model' && hasValue(one) && one.indicator.theme !== 'bevolking';
  if (!profile.comparisons.some(isEstimate)) return [];
  const { peers } = profile.findings;
  return [peers.kind === 'none' ? choices.estimatesWithoutPeers(peers.reason) : choices.estimates(weight)];
}

function themeView(priority: ThemePriority, { profile, words }: DocumentInput, scored: number): ChoiceView {
  const { choices } = words;
  const { theme, enough, attention } = priority;
  const hasChapter = comparisonsOf(profile, theme).some(hasValue);
  const id = theme.replaceAll('_', '-');
  return {
    id: `kiezen-${id}`,
    name: words.themes.names[theme],
    href: hasChapter ? `#${id}` : '',
    about: [choices.about(priority)],
    level: enough ? choices.level(attention.level) : choices.noLevel,
    mean: enough ? [choices.mean(attention.score)] : [],
    text: '',
    lines: [
      ...lineOf(priority, 'unfavourable', words, {
        rests: enough ? choices.rests(priority, scored) : [],
        notes: [
          ...choices.extraPeople(attention.items, profile.benchmark),
          ...(enough ? [choices.span(priority, scored)] : []),
        ],
      }),
      ...lineOf(priority, 'favourable', words, { rests: [], notes: [] }),
    ],
  };
}

function lineOf(
  { attention, strength, known, enough }: ThemePriority,
  sign: 'favourable' | 'unfavourable',
  { choices }: Words,
  said: Pick<ChoiceLine, 'rests' | 'notes'>,
): ChoiceLine[] {
  const side = sign === 'favourable' ? strength : attention;
  const { items, sum, score, level } = side;
  if (items.length === 0) return [];
  const total = items.length < 2 ? [] : [{ words: choices.sumBefore, points: choices.points(sum) }];
  const mean = { words: choices.meanBefore, points: choices.points(score) };
  return [
    {
      // A sign has the colour of a test only when every figure behind it was tested.
      sign: signView({
        sign,
        tested: items.every(({ demonstrable }) => demonstrable),
        estimated: items.every(({ comparison }) => comparison.basis === 'model'),
      }),
      text: choices.counted(side, known, sign),
      terms: items.map((item) => ({ name: choices.item(item), points: choices.points(item.points) })),
      results: enough ? [...total, mean] : total,
      level: enough && sign === 'favourable' ? choices.strength(level) : '',
      ...said,
    },
  ];
}

/** Themes without any points need no block each. */
function together(
  { id, name, enough }: Readonly<{ id: string; name: string; enough: boolean }>,
  quiet: readonly ThemePriority[],
  { choices }: Words,
): ChoiceView[] {
  const themes = quiet.filter((one) => one.enough === enough);
  const empty = { href: '', about: [], level: '', mean: [], lines: [] };
  return themes.length === 0
    ? []
    : [{ id: `kiezen-${id}`, name, ...empty, text: choices.together(themes, enough) }];
}
