import type { Comparison } from '../domain/comparison.ts';
import { type Theme, themes } from '../domain/theme.ts';
import { isTested, type Verdict } from '../domain/verdict.ts';
import type { Chart } from './charts/chart.ts';
import { stripCapacity, themeStripChart } from './charts/theme-strip.ts';
import { type DocumentInput, factsheetDrops } from './document-input.ts';
import { type KeyView, type Outcome, outcomeOf, signKey } from './outcome-style.ts';
import type { Words } from './words/words.ts';

/** The five themes: a sign for each measured figure, and the same in words. */
export type StripView = Readonly<{
  versus: string;
  key: KeyView;
  rows: readonly Readonly<{ theme: string; words: string }>[];
  rowCount: number;
  chart: readonly Chart[];
}>;

/** Longer than this does not fit in two lines beside the signs. */
const longestWords = 112;

/** Nothing for a wijk without any tested figure, or when it is the last thing that page 1 can miss. */
export function stripSection({ profile, style, trim, words }: DocumentInput): StripView[] {
  const tested = profile.comparisons.filter(({ verdict }) => isTested(verdict));
  if (tested.length === 0 || trim >= factsheetDrops.themes) return [];
  const perTheme = themes.map((theme) => tested.filter(({ indicator }) => indicator.theme === theme));
  const outcomes = perTheme.map((comparisons) => signsOf(comparisons, words));
  const versus = words.areas.benchmark(profile.benchmark);
  const alt = words.strip.alt(versus);
  return [
    {
      versus: words.strip.versus(versus),
      key: signKey(outcomes.flat(), words),
      rows: themes.map((theme, index) => ({
        theme: words.themes.names[theme],
        words: themeOutcomes(perTheme[index] ?? [], othersIn(profile.comparisons, theme), words),
      })),
      rowCount: themes.length,
      chart: [themeStripChart(outcomes, style, { id: 'themas', alt })],
    },
  ];
}

/** Signs in a fixed order: favourable, unfavourable, the others. */
function signsOf(comparisons: readonly Comparison[], words: Words): Outcome[] {
  const order: readonly Outcome['sign'][] = ['favourable', 'unfavourable', 'tick', 'none'];
  return comparisons
    .map((comparison) => outcomeOf(comparison, false, words))
    .toSorted((a, b) => order.indexOf(a.sign) - order.indexOf(b.sign))
    .slice(0, stripCapacity);
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
