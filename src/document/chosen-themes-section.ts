import type { Comparison } from '../domain/comparison.ts';
import { namedFinding } from '../domain/priorities.ts';
import { actorLevels, type ChosenTheme, monitorQuestions } from '../domain/story.ts';
import { type DocumentInput, wijkprofielDrops } from './document-input.ts';
import { type InterventionsView, interventionsView, sharedDate } from './interventions.ts';
import { outcomeOf, type SignView, signView } from './outcome-style.ts';
import { sameTheme } from './same-theme.ts';
import { comparisonsOf, hasValue } from './theme-comparisons.ts';
import type { Words } from './words/words.ts';

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
  /** Reasons, figures, interventions and first step only. */
  brief: boolean;
  themes: readonly ChosenThemeView[];
  notes: readonly string[];
}>;

/** Nothing when no wijkthema was chosen; the notes say so then. */
export function chosenThemesSection(input: DocumentInput): ChosenThemesView[] {
  const { stories, profile, trim } = input;
  const themes = stories.get(profile.area.code)?.chosenThemes ?? [];
  if (themes.length === 0) return [];
  return [
    {
      brief: trim >= wijkprofielDrops.agreements,
      themes: themes.map((theme, index) => ({ ...themeView(input, theme), id: `wijkthema-${index + 1}` })),
      notes: notesOf(input),
    },
  ];
}

function notesOf({ interventions, words }: DocumentInput): string[] {
  const { chosen } = words;
  const date = sharedDate(interventions);
  return [
    chosen.figuresNote,
    ...(interventions.length === 0 ? [] : [chosen.levelsNote]),
    ...(date === undefined ? [] : [chosen.allLookedUp(words.format.date(date))]),
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
    theme: words.themes.names[theme],
    href: comparisonsOf(profile, theme).some(hasValue) ? `#${theme.replaceAll('_', '-')}` : '',
    chosenBy: told.chosenBy(chosenBy, words.format.date(chosenOn)),
    reasons,
    figures: figures.map((one) => figureView(one, words.areas.tag(profile.benchmark), words)),
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
function figureView(comparison: Comparison, tag: string, words: Words): ChosenThemeView['figures'][number] {
  const outcome = outcomeOf(comparison, namedFinding(comparison).length > 0, words);
  const { indicator, measurement, period, basis } = comparison;
  const sign = signView(outcome);
  const isShare = indicator.pluralPhrase !== undefined;
  const phrase = isShare ? indicator.phrase : `${indicator.name}, ${indicator.unit}`;
  const value = words.sentences.value(comparison);
  if (!hasValue(comparison))
    return { sign, text: words.chosen.missingFigure(phrase, words.missing.of(measurement)) };
  const figure = {
    phrase,
    value: isShare ? `${value} ${words.sentences.unit(comparison)}` : value,
    ...{ period, estimated: basis === 'model', tag },
    benchmark: words.sentences.benchmark(comparison),
    outcome: outcome.words,
  };
  return { sign, text: words.chosen.figure(figure) };
}
