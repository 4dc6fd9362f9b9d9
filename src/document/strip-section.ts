import type { Comparison } from '../domain/comparison.ts';
import { type Theme, themes } from '../domain/theme.ts';
import { isTested, type Verdict } from '../domain/verdict.ts';
import type { Chart } from './charts/chart.ts';
import { stripCapacity, themeStripChart } from './charts/theme-strip.ts';
import { type DocumentInput, mostTrim } from './document-input.ts';
import { capitalise } from './format-nl.ts';
import { type KeyView, type Outcome, outcomeOf, signKey } from './outcome-style.ts';
import { nameList } from './sentences-nl.ts';
import { benchmarkWords, themeNames } from './words-nl.ts';

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
export function stripSection({ profile, style, trim }: DocumentInput): StripView[] {
  const tested = profile.comparisons.filter(({ verdict }) => isTested(verdict));
  if (tested.length === 0 || trim >= mostTrim.factsheet) return [];
  const perTheme = themes.map((theme) => tested.filter(({ indicator }) => indicator.theme === theme));
  const outcomes = perTheme.map((comparisons) => signsOf(comparisons));
  const versus = benchmarkWords(profile.benchmark);
  const alt = `Tekens per thema voor de gemeten cijfers, vergeleken met ${versus}. Zie de woorden ernaast.`;
  return [
    {
      versus,
      key: signKey(outcomes.flat()),
      rows: themes.map((theme, index) => ({
        theme: themeNames[theme],
        words: wordsFor(perTheme[index] ?? [], othersIn(profile.comparisons, theme)),
      })),
      rowCount: themes.length,
      chart: [themeStripChart(outcomes, style, { id: 'themas', alt })],
    },
  ];
}

/** Signs in a fixed order: favourable, unfavourable, the others. */
function signsOf(comparisons: readonly Comparison[]): Outcome[] {
  const order: readonly Outcome['sign'][] = ['favourable', 'unfavourable', 'tick', 'none'];
  return comparisons
    .map((comparison) => outcomeOf(comparison, false))
    .toSorted((a, b) => order.indexOf(a.sign) - order.indexOf(b.sign))
    .slice(0, stripCapacity);
}

function othersIn(comparisons: readonly Comparison[], theme: Theme): number {
  return comparisons.filter(
    ({ indicator, verdict, measurement }) =>
      indicator.theme === theme && measurement.kind === 'value' && !isTested(verdict),
  ).length;
}

/** Names what differs; falls back to counts when the names are too long. */
function wordsFor(tested: readonly Comparison[], others: number): string {
  if (tested.length === 0)
    return others === 0
      ? 'Hierover zijn geen cijfers voor deze wijk.'
      : `Geen getoetste cijfers; ${others} andere.`;
  const of = (kind: Verdict['kind']): Comparison[] => tested.filter(({ verdict }) => verdict.kind === kind);
  const neutral = [...of('higher'), ...of('lower')];
  const same = of('not-demonstrable').length;
  const rest = same === 0 ? [] : [`${same} niet aantoonbaar anders`];
  const named = [
    ...namedAs('gunstiger', of('favourable')),
    ...namedAs('ongunstiger', of('unfavourable')),
    ...namedAs('anders, geen oordeel', neutral),
    ...rest,
  ];
  const words = sentence(named);
  if (words.length <= longestWords) return words;
  const counted = [
    ...counts('gunstiger', of('favourable')),
    ...counts('ongunstiger', of('unfavourable')),
    ...counts('anders, geen oordeel', neutral),
    ...rest,
  ];
  return sentence(counted);
}

function namedAs(word: string, comparisons: readonly Comparison[]): string[] {
  return comparisons.length === 0 ? [] : [`${word}: ${nameList(comparisons)}`];
}

function counts(word: string, comparisons: readonly Comparison[]): string[] {
  return comparisons.length === 0 ? [] : [`${comparisons.length} ${word}`];
}

function sentence(parts: readonly string[]): string {
  return `${capitalise(parts.join('; '))}.`;
}
