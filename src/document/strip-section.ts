import { hasEnoughPeople } from '../domain/area.ts';
import type { Comparison } from '../domain/comparison.ts';
import { namedFinding } from '../domain/priorities.ts';
import { type Theme, themes } from '../domain/theme.ts';
import { isTested, type Verdict } from '../domain/verdict.ts';
import type { Chart } from './charts/chart.ts';
import { stripCapacity, stripSign, themeStripChart } from './charts/theme-strip.ts';
import { type DocumentInput, frontDrops } from './document-input.ts';
import { figuresOf } from './figures-section.ts';
import { type KeyView, type Outcome, outcomeOf, signKey } from './outcome-style.ts';
import type { Words } from './words/words.ts';

/** The five themes: a sign for each measured figure, or each estimate where nothing was measured, and the same in words. */
export type StripView = Readonly<{
  signs: string;
  versus: string;
  key: KeyView;
  rows: readonly Readonly<{ theme: string; words: string }>[];
  rowCount: number;
  chart: readonly Chart[];
}>;

/** Longer than this does not fit in two lines beside the signs. */
const longestWords = 112;

/** Nothing for a wijk without anything to judge, or when it is the last thing that page 1 can miss. */
export function stripSection(input: DocumentInput): StripView[] {
  const { profile, frontTrim, words } = input;
  const tested = profile.comparisons.filter(({ verdict }) => isTested(verdict));
  if (tested.length === 0) return estimatedStrip(input);
  if (frontTrim >= frontDrops.themes) return [];
  const told = (own: readonly Comparison[], theme: Theme): string =>
    themeOutcomes(own, othersIn(profile.comparisons, theme), words);
  return [stripOf(input, tested, { told, signs: words.strip.signs, alt: words.strip.alt })];
}

/** The estimates that have a row on the page of figures; none where they cannot be named, or nothing else can go. */
function estimatedStrip(input: DocumentInput): StripView[] {
  const { profile, frontTrim, words } = input;
  const { findings, area } = profile;
  const { estimated } = figuresOf(input);
  if (
    frontTrim >= frontDrops.estimatedThemes ||
    estimated.length === 0 ||
    findings.largest.length > 0 ||
    !hasEnoughPeople(area)
  )
    return [];
  const { estimatedSigns, estimatedAlt } = words.strip;
  const told = (own: readonly Comparison[]): string => {
    const side = (sign: Outcome['sign']): Comparison[] =>
      own.filter((one) => outcomeOf(one, namedFinding(one).length > 0, words).sign === sign);
    if (own.length === 0) return words.strip.none;
    const sides = { favourable: side('favourable'), unfavourable: side('unfavourable') };
    const named = words.strip.estimated(sides);
    return named.length <= longestWords ? named : words.strip.estimatedCounted(sides);
  };
  return [stripOf(input, estimated, { told, signs: estimatedSigns, alt: estimatedAlt })];
}

type Telling = Readonly<{
  told: (own: readonly Comparison[], theme: Theme) => string;
  signs: string;
  alt: Words['strip']['alt'];
}>;

function stripOf(
  { profile, style, words }: DocumentInput,
  comparisons: readonly Comparison[],
  { told, signs, alt }: Telling,
): StripView {
  const perTheme = themes.map((theme) => comparisons.filter(({ indicator }) => indicator.theme === theme));
  const all = perTheme.map((own) => signsOf(own, words));
  // What has no room beside its theme is in the words, and counts there and here.
  const outcomes = all.map((own) => own.slice(0, stripCapacity));
  const versus = words.areas.benchmark(profile.benchmark);
  return {
    signs,
    versus: words.strip.versus(versus),
    key: signKey(outcomes.flat(), words, stripSign),
    rows: themes.map((theme, index) => ({
      theme: words.themes.names[theme],
      words: told(perTheme[index] ?? [], theme),
    })),
    rowCount: themes.length,
    chart: [
      themeStripChart(outcomes, style, { id: 'themas', alt: alt({ versus, ...countedSigns(all.flat()) }) }),
    ],
  };
}

/** Signs in a fixed order: favourable, unfavourable, the others. */
function signsOf(comparisons: readonly Comparison[], words: Words): Outcome[] {
  const order: readonly Outcome['sign'][] = ['favourable', 'unfavourable', 'tick', 'none'];
  return comparisons
    .map((comparison) =>
      outcomeOf(comparison, comparison.basis === 'model' && namedFinding(comparison).length > 0, words),
    )
    .toSorted((a, b) => order.indexOf(a.sign) - order.indexOf(b.sign));
}

function countedSigns(
  outcomes: readonly Outcome[],
): Readonly<Record<'favourable' | 'unfavourable' | 'others', number>> {
  const count = (sign: Outcome['sign']): number => outcomes.filter((one) => one.sign === sign).length;
  const [favourable, unfavourable] = [count('favourable'), count('unfavourable')];
  return { favourable, unfavourable, others: outcomes.length - favourable - unfavourable };
}

function othersIn(comparisons: readonly Comparison[], theme: Theme): number {
  return comparisons.filter(
    ({ indicator, verdict, measurement }) =>
      indicator.theme === theme && measurement.kind === 'value' && !isTested(verdict),
  ).length;
}

/** The measured figures of a theme by outcome: names what differs, or counts when the names are too long. */
export function themeOutcomes(tested: readonly Comparison[], others: number, words: Words): string {
  if (tested.length === 0) return others === 0 ? words.strip.none : words.strip.onlyUntested(others);
  const of = (...kinds: Verdict['kind'][]): Comparison[] =>
    kinds.flatMap((kind) => tested.filter(({ verdict }) => verdict.kind === kind));
  const outcomes = {
    favourable: of('favourable'),
    unfavourable: of('unfavourable'),
    neutral: of('higher', 'lower'),
    notDemonstrable: of('not-demonstrable'),
  };
  const named = words.strip.named(outcomes);
  return named.length <= longestWords ? named : words.strip.counted(outcomes);
}
