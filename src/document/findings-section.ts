import { hasEnoughPeople } from '../domain/area.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Finding } from '../domain/priorities.ts';
import type { Profile } from '../domain/profile.ts';
import { isTested } from '../domain/verdict.ts';
import { roundTo } from '../lib/rounding.ts';
import type { Chart } from './charts/chart.ts';
import { pictogram } from './charts/pictogram.ts';
import type { DocumentInput } from './document-input.ts';
import { fewPeople, leadOf } from './masthead.ts';
import { type SignView, signView } from './outcome-style.ts';
import { ruleOf } from './selection-rule.ts';
import type { Words } from './words/words.ts';

export type FindingView = Readonly<{ number: string; title: string; detail: string }>;
export type FindingColumn = Readonly<{
  heading: string;
  /** The sign in the heading, or none. */
  sign: readonly SignView[];
  items: readonly FindingView[];
  /** One line when there are no items. */
  empty: readonly string[];
  /** Takes the place of both columns. */
  wide: boolean;
}>;

export type FindingsView = Readonly<{
  /** What kind of uncertainty everything here has, when all of it is estimated. */
  caveat: readonly string[];
  pictogram: readonly Readonly<{ chart: Chart; caption: string }>[];
  columns: readonly FindingColumn[];
  /** Further lines with a heading: what plays with many people, people of 65 and over. */
  lines: readonly Readonly<{ heading: string; text: string }>[];
  /** The rule of selection in words. */
  rule: readonly string[];
}>;

export function findingsSection(input: DocumentInput): FindingsView {
  const { profile, words } = input;
  const { findings } = profile;
  const noFigures = !profile.comparisons.some(isJudgeable) || !hasEnoughPeople(profile.area);
  const anyMeasured = profile.comparisons.some((one) => isJudgeable(one) && one.basis === 'sample');
  const estimatedOnly = !noFigures && !anyMeasured;
  return {
    caveat: [...fewPeople(profile.area, words), ...(estimatedOnly ? [words.estimates.caveat] : [])],
    pictogram: pictogramOf(input),
    columns: noFigures
      ? [nothingColumn(profile, words)]
      : findings.largest.length > 0
        ? largestColumns(input)
        : judgedColumns(input),
    lines: [...widespreadLine(input), ...over65Line(input)],
    rule: noFigures ? [] : ruleOf(input),
  };
}

function anyTested({ comparisons }: Profile): boolean {
  return comparisons.some(({ verdict }) => isTested(verdict));
}

/** Figures that can be tested or are estimates; counts alone name no strengths. */
function isJudgeable({ indicator, measurement, basis }: Comparison): boolean {
  return indicator.theme !== 'bevolking' && measurement.kind === 'value' && basis !== 'register';
}

function nothingColumn({ area }: Profile, { findings }: Words): FindingColumn {
  return { heading: '', sign: [], items: [], empty: [findings.nothing(hasEnoughPeople(area))], wide: true };
}

function pictogramOf({ profile, style, words }: DocumentInput): FindingsView['pictogram'] {
  const lead = leadOf(profile.comparisons);
  if (lead?.measurement.kind !== 'value' || !hasEnoughPeople(profile.area)) return [];
  const share = roundTo(lead.measurement.value, 0);
  const facts = { lead, share, tag: words.areas.tag(profile.benchmark) };
  const chart = pictogram(share, style, { id: 'stippen', alt: words.findings.dotsAlt(facts) });
  return [{ chart, caption: words.findings.dotsCaption(facts) }];
}

function judgedColumns({ profile, words }: DocumentInput): FindingColumn[] {
  const { findings, benchmark } = profile;
  const tests = anyTested(profile);
  // One empty side is a line, and the other one has the width.
  const wide = (findings.strengths.length === 0) !== (findings.attention.length === 0);
  const column = (side: 'favourable' | 'unfavourable', list: readonly Finding[]): FindingColumn => {
    const estimates = list.filter(({ comparison }) => comparison.basis === 'model').length;
    const allEstimated = estimates === list.length && (!tests || estimates > 0);
    // A heading has the colour of a test only when everything under it was tested.
    const tested = tests && list.every(({ comparison }) => isTested(comparison.verdict));
    return {
      heading: words.findings.column(side, allEstimated ? 'all' : estimates > 0 ? 'some' : 'none'),
      sign: [signView({ sign: side, tested, estimated: allEstimated })],
      items: list.map((finding) => viewOf(finding, benchmark, words)),
      empty: list.length === 0 ? [words.findings.empty(side, tests)] : [],
      wide,
    };
  };
  return [column('favourable', findings.strengths), column('unfavourable', findings.attention)];
}

/** Estimates without age peers: the largest differences, without a judgement. */
function largestColumns({ profile, words }: DocumentInput): FindingColumn[] {
  const { findings, benchmark } = profile;
  const items = findings.largest.map((comparison) =>
    viewOf({ comparison, peers: undefined }, benchmark, words),
  );
  const heading = words.findings.largest(words.areas.benchmark(benchmark));
  return [{ heading, sign: [], items, empty: [], wide: true }];
}

function viewOf(finding: Finding, benchmark: Profile['benchmark'], words: Words): FindingView {
  const { areas, format, sentences } = words;
  return {
    number: sentences.value(finding.comparison),
    title: sentences.statement(finding.comparison),
    detail: `${format.capitalise(sentences.comparedWith(finding, areas.short(benchmark)))}.`,
  };
}

function widespreadLine({ profile, words }: DocumentInput): FindingsView['lines'] {
  const { findings, benchmark } = profile;
  if (findings.widespread.length === 0) return [];
  const tag = words.areas.tag(benchmark);
  const sentences = findings.widespread.map((one) => `${words.sentences.widespread(one, tag)}.`);
  const heading = words.findings.widespread(words.areas.benchmark(benchmark));
  return [{ heading, text: sentences.join(' ') }];
}

function over65Line({ profile, words }: DocumentInput): FindingsView['lines'] {
  if (!hasEnoughPeople(profile.area)) return [];
  if (!profile.over65.some(({ measurement }) => measurement.kind === 'value')) return [];
  const { areas, findings: said } = words;
  const sentences = profile.findings.over65.map(
    (comparison) => `${words.sentences.over65(comparison, areas.short(profile.benchmark))}.`,
  );
  const none = said.noOver65(areas.benchmark(profile.benchmark));
  return [{ heading: said.over65, text: sentences.length === 0 ? none : sentences.join(' ') }];
}
