import type { Comparison } from '../domain/comparison.ts';
import type { Profile } from '../domain/profile.ts';
import type { ThemePriority } from '../domain/theme-priorities.ts';
import {
  countedText,
  extraPeopleText,
  itemName,
  levelWords,
  pointsText,
  restsText,
  spanText,
  strengthWords,
} from './choices-words.ts';
import type { DocumentInput } from './document-input.ts';
import { capitalise, formatList } from './format-nl.ts';
import { type SignView, signView } from './outcome-style.ts';
import { comparisonsOf, hasValue } from './theme-words.ts';
import { noPeersReasons } from './words/nl/selection.ts';
import { benchmarkWords, themeNames } from './words-nl.ts';

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
export function choicesSection({ profile, edition, stories, words }: DocumentInput): ChoicesView[] {
  const { priorities } = profile;
  if (!priorities.some(({ known, estimatesApart }) => known > 0 || estimatesApart)) return [];
  const scored = priorities.filter(({ enough }) => enough).length;
  const told = priorities.filter(hasPoints);
  const hasThemes = (stories.get(profile.area.code)?.chosenThemes ?? []).length > 0;
  const quiet = priorities.filter((one) => !hasPoints(one));
  return [
    {
      intro: `Een hulp bij het kiezen van wijkthema’s. Een cijfer geeft meer punten als het verder van ${benchmarkWords(profile.benchmark)} ligt dan tussen wijken gewoon is, en als dat zekerder is.`,
      notes: [
        ...estimatesNote(profile, edition.priorities.evidence.untested),
        `${told.length > 1 ? 'De volgorde is rekenkundig' : 'Hier is geen volgorde'}; keuzes maken gemeente, GGD en bewoners samen.`,
      ],
      themes: [
        ...told.map((one) => themeView(one, profile, scored)),
        ...together(
          { id: 'zonder-punten', name: 'Zonder punten', level: levelWords.none },
          quiet.filter(({ enough }) => enough),
        ),
        ...together(
          { id: 'te-weinig', name: 'Te weinig gegevens', level: 'geen oordeel' },
          quiet.filter(({ enough }) => !enough),
        ),
      ],
      closing: hasThemes ? [] : [words.chosen.noThemes],
    },
  ];
}

function hasPoints({ attention, strength }: ThemePriority): boolean {
  return attention.items.length + strength.items.length > 0;
}

/** What estimates can say here: how they count, or why they do not. */
function estimatesNote(profile: Profile, weight: number): string[] {
  const isEstimate = (one: Comparison): boolean =>
    one.basis === 'model' && hasValue(one) && one.indicator.theme !== 'bevolking';
  if (!profile.comparisons.some(isEstimate)) return [];
  const { peers } = profile.findings;
  if (peers.kind === 'none') return [`${noPeersReasons[peers.reason]} Daarom geven schattingen geen punten.`];
  return [
    `Schattingen zeggen vooral wie er wonen. Zij geven alleen punten als zij ook anders zijn dan in wijken met ongeveer dezelfde leeftijden, dan met gewicht ${pointsText(weight)}.`,
  ];
}

function themeView(priority: ThemePriority, profile: Profile, scored: number): ChoiceView {
  const { theme, enough, attention } = priority;
  const hasChapter = comparisonsOf(profile, theme).some(hasValue);
  const id = theme.replaceAll('_', '-');
  return {
    id: `kiezen-${id}`,
    name: themeNames[theme],
    href: hasChapter ? `#${id}` : '',
    about: [`${countText(priority)}${priority.estimatesApart ? '; schattingen tellen niet mee' : ''}`],
    level: capitalise(enough ? levelWords[attention.level] : 'te weinig gegevens voor een oordeel'),
    mean: enough ? [`gemiddeld ${pointsText(attention.score)}`] : [],
    text: '',
    lines: [
      ...lineOf(priority, 'unfavourable', {
        rests: enough ? restsText(priority, scored) : [],
        notes: [
          ...extraPeopleText(attention.items, profile.benchmark),
          ...(enough ? [spanText(priority, scored)] : []),
        ],
      }),
      ...lineOf(priority, 'favourable', { rests: [], notes: [] }),
    ],
  };
}

function lineOf(
  { attention, strength, known, enough }: ThemePriority,
  sign: 'favourable' | 'unfavourable',
  said: Pick<ChoiceLine, 'rests' | 'notes'>,
): ChoiceLine[] {
  const side = sign === 'favourable' ? strength : attention;
  const { items, sum, score, level } = side;
  if (items.length === 0) return [];
  const total = items.length < 2 ? [] : [{ words: ' =\u00a0', points: pointsText(sum) }];
  const mean = { words: '; gemiddeld\u00a0', points: pointsText(score) };
  return [
    {
      // A sign has the colour of a test only when every figure behind it was tested.
      sign: signView({ sign, tested: items.every(({ demonstrable }) => demonstrable) }),
      text: countedText(side, known, sign === 'favourable' ? 'gunstig' : 'ongunstig'),
      terms: items.map((item) => ({ name: itemName(item), points: pointsText(item.points) })),
      results: enough ? [...total, mean] : total,
      level: enough && sign === 'favourable' ? capitalise(strengthWords[level]) : '',
      ...said,
    },
  ];
}

function countText({ known, possible }: ThemePriority): string {
  if (possible === 0) return 'geen cijfer dat telt';
  return `${known} van ${possible} ${possible === 1 ? 'cijfer' : 'cijfers'}`;
}

/** Themes without any points need no block each. */
function together(
  { id, name, level }: Readonly<{ id: string; name: string; level: string }>,
  themes: readonly ThemePriority[],
): ChoiceView[] {
  const none = themes.every(({ possible }) => possible === 0);
  const parts = themes.map((one) => `${themeNames[one.theme]}${none ? '' : ` (${countText(one)})`}`);
  const why = none ? 'geen cijfers die punten kunnen geven, dus ' : '';
  return themes.length === 0
    ? []
    : [
        {
          ...{ id: `kiezen-${id}`, name, href: '', about: [], level: '', mean: [], lines: [] },
          text: `${formatList(parts)}: ${why}${level}.`,
        },
      ];
}
