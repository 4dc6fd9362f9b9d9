import type { Comparison } from '../domain/comparison.ts';
import { namedFinding } from '../domain/priorities.ts';
import { actorLevels, type ChosenTheme, monitorQuestions } from '../domain/story.ts';
import { type DocumentInput, wijkprofielDrops } from './document-input.ts';
import { capitalise, formatDate } from './format-nl.ts';
import { type InterventionsView, interventionsView, sharedDate } from './interventions.ts';
import { outcomeOf, type SignView, signView } from './outcome-style.ts';
import { sameTheme } from './same-theme.ts';
import { shownBenchmark, shownValue, unitWords } from './sentences-nl.ts';
import { comparisonsOf, hasValue } from './theme-words.ts';
import type { Words } from './words/words.ts';
import { benchmarkTag, missingWords, themeNames } from './words-nl.ts';

/** A question or level with what was agreed about it. */
export type AgreedView = Readonly<{ head: string; text: string }>;

/** One wijkthema with everything that is known and agreed about it. */
export type ChosenThemeView = Readonly<{
  id: string;
  title: string;
  theme: string;
  /** The chapter of the theme; empty when there is none. */
  href: string;
  chosenBy: string;
  reasons: readonly string[];
  figures: readonly Readonly<{ sign: SignView; text: string }>[];
  noFigures: readonly string[];
  elsewhere: readonly string[];
  interventions: InterventionsView;
  actors: readonly AgreedView[];
  noActors: readonly string[];
  monitoring: readonly AgreedView[];
  /** The questions of which nobody has agreed yet how they are answered, in one line. */
  openQuestions: readonly string[];
  firstStep: string;
}>;

export type ChosenThemesView = Readonly<{
  words: Words['chosen'];
  /** Reasons, figures, interventions and first step only. */
  brief: boolean;
  themes: readonly ChosenThemeView[];
  notes: readonly string[];
}>;

/** Nothing when no wijkthema was chosen; the notes say so then. */
export function chosenThemesSection(input: DocumentInput): ChosenThemesView[] {
  const { stories, profile, words, trim } = input;
  const themes = stories.get(profile.area.code)?.chosenThemes ?? [];
  if (themes.length === 0) return [];
  return [
    {
      words: words.chosen,
      brief: trim >= wijkprofielDrops.agreements,
      themes: themes.map((theme, index) => ({ ...themeView(input, theme), id: `wijkthema-${index + 1}` })),
      notes: notesOf(input),
    },
  ];
}

function notesOf({ interventions, words: { chosen } }: DocumentInput): string[] {
  const date = sharedDate(interventions);
  return [
    chosen.figuresNote,
    ...(interventions.length === 0 ? [] : [chosen.levelsNote]),
    ...(date === undefined ? [] : [chosen.allLookedUp(formatDate(date))]),
  ];
}

function themeView(input: DocumentInput, chosen: ChosenTheme): Omit<ChosenThemeView, 'id'> {
  const { profile, words } = input;
  const { theme, title, reasons, chosenBy, chosenOn } = chosen;
  const { noFigures, notAgreed, ...told } = words.chosen;
  const figures = chosen.indicators.flatMap((id) =>
    profile.comparisons.filter(({ indicator }) => indicator.id === id),
  );
  const actors = actorLevels.flatMap((level) => agreed(told.actors[level], chosen.actors[level]));
  return {
    title,
    theme: themeNames[theme],
    href: comparisonsOf(profile, theme).some(hasValue) ? `#${theme.replaceAll('_', '-')}` : '',
    chosenBy: told.chosenBy(chosenBy, formatDate(chosenOn)),
    reasons,
    figures: figures.map((one) => figureView(one, benchmarkTag(profile.benchmark))),
    noFigures: figures.length === 0 ? [noFigures] : [],
    elsewhere: sameTheme(input, theme),
    interventions: interventionsView(chosen, input),
    actors,
    noActors: actors.length === 0 ? [notAgreed] : [],
    monitoring: monitorQuestions.flatMap((question) =>
      agreed(told.questions[question], chosen.monitoring[question]),
    ),
    openQuestions: openQuestions(chosen, words),
    firstStep: chosen.firstStep ?? notAgreed,
  };
}

function agreed(head: string, text: string | undefined): AgreedView[] {
  return text === undefined ? [] : [{ head, text }];
}

function openQuestions({ monitoring }: ChosenTheme, { chosen }: Words): string[] {
  const open = monitorQuestions.filter((question) => monitoring[question] === undefined);
  return open.length === 0
    ? []
    : [`${chosen.notAgreedYet} ${open.map((question) => chosen.questions[question]).join(' ')}`];
}

/** "Voelt zich eenzaam: 50 van de 100 volwassenen (regio 45); niet aantoonbaar", with its sign. */
function figureView(comparison: Comparison, tag: string): ChosenThemeView['figures'][number] {
  const outcome = outcomeOf(comparison, namedFinding(comparison).length > 0);
  const { indicator, measurement, period, basis } = comparison;
  const isShare = indicator.pluralPhrase !== undefined;
  const name = isShare ? capitalise(indicator.phrase) : `${indicator.name}, ${indicator.unit}`;
  if (!hasValue(comparison))
    return { sign: signView(outcome), text: `${name}: ${missingWords(measurement)}.` };
  const versus = shownBenchmark(comparison);
  const about = [basis === 'model' ? `schatting ${period}` : period, versus === '' ? '' : `${tag} ${versus}`];
  const value = isShare ? `${shownValue(comparison)} ${unitWords(comparison)}` : shownValue(comparison);
  return {
    sign: signView(outcome),
    text: `${name}: ${value} (${about.filter(Boolean).join('; ')}); ${outcome.words}.`,
  };
}
