import { hasEnoughPeople } from '../domain/area.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Finding } from '../domain/priorities.ts';
import type { Profile } from '../domain/profile.ts';
import { isTested } from '../domain/verdict.ts';
import type { Chart } from './charts/chart.ts';
import { pictogram } from './charts/pictogram.ts';
import type { DocumentInput } from './document-input.ts';
import { capitalise, formatNumber } from './format-nl.ts';
import { fewPeople, leadOf } from './masthead.ts';
import { type SignView, signView } from './outcome-style.ts';
import { ruleOf } from './selection-rule.ts';
import {
  comparedWith,
  over65Sentence,
  shownBenchmark,
  shownValue,
  statement,
  unitWords,
  widespreadSentence,
} from './sentences-nl.ts';
import { benchmarkShort, benchmarkTag, benchmarkWords, estimateCaveat } from './words-nl.ts';

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
  const { profile } = input;
  const { findings } = profile;
  const noFigures = !profile.comparisons.some(isJudgeable) || !hasEnoughPeople(profile.area);
  const anyMeasured = profile.comparisons.some((one) => isJudgeable(one) && one.basis === 'sample');
  const estimatedOnly = !noFigures && !anyMeasured;
  return {
    caveat: [...fewPeople(profile.area), ...(estimatedOnly ? [estimateCaveat] : [])],
    pictogram: pictogramOf(input),
    columns: noFigures
      ? [nothingColumn(profile)]
      : findings.largest.length > 0
        ? largestColumns(input)
        : judgedColumns(input),
    lines: [...widespreadLine(profile), ...over65Line(input)],
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

function nothingColumn({ area }: Profile): FindingColumn {
  const why = hasEnoughPeople(area)
    ? 'Van deze wijk zijn er geen gemeten of geschatte cijfers over gezondheid.'
    : 'In deze wijk wonen te weinig mensen om over verschillen te spreken.';
  const empty = [`${why} Daarom noemen we geen sterke punten en aandachtspunten.`];
  return { heading: '', sign: [], items: [], empty, wide: true };
}

function pictogramOf({ profile, style }: DocumentInput): FindingsView['pictogram'] {
  const lead = leadOf(profile.comparisons);
  if (lead?.measurement.kind !== 'value' || !hasEnoughPeople(profile.area)) return [];
  const share = Number(formatNumber(lead.measurement.value, 0));
  const sentence = `${share} ${unitWords(lead)} ${lead.indicator.pastPhrase}`;
  const versus =
    lead.benchmark.kind === 'value'
      ? ` ${capitalise(benchmarkTag(profile.benchmark))}: ${shownBenchmark(lead)}.`
      : '';
  const chart = pictogram(share, style, { id: 'stippen', alt: `Stippen: ${sentence}.${versus}` });
  const same = lead.verdict.kind === 'not-demonstrable' ? ' Geen aantoonbaar verschil.' : '';
  return [
    { chart, caption: `Elke stip is 1 van de 100. ${share} ${lead.indicator.pastPhrase}.${versus}${same}` },
  ];
}

function judgedColumns({ profile }: DocumentInput): FindingColumn[] {
  const { findings, benchmark } = profile;
  const view = (finding: Finding): FindingView => viewOf(finding, benchmark);
  const tests = anyTested(profile);
  const estimated = (list: readonly Finding[]): string => {
    const estimates = list.filter(({ comparison }) => comparison.basis === 'model').length;
    if (estimates === list.length) return !tests || estimates > 0 ? ' (schatting)' : '';
    return estimates > 0 ? ' (deels schatting)' : '';
  };
  // A heading has the colour of a test only when everything under it was tested.
  const testedOnly = (list: readonly Finding[]): boolean =>
    tests && list.every(({ comparison }) => isTested(comparison.verdict));
  const empty = (side: string): string =>
    `Geen ${side} verschil dat ${tests ? 'zeker en ' : ''}groot genoeg is om hier te noemen.`;
  return [
    {
      heading: `Dit gaat goed${estimated(findings.strengths)}`,
      sign: [signView({ sign: 'favourable', tested: testedOnly(findings.strengths) })],
      items: findings.strengths.map(view),
      empty: findings.strengths.length === 0 ? [empty('gunstig')] : [],
      wide: false,
    },
    {
      heading: `Dit vraagt aandacht${estimated(findings.attention)}`,
      sign: [signView({ sign: 'unfavourable', tested: testedOnly(findings.attention) })],
      items: findings.attention.map(view),
      empty: findings.attention.length === 0 ? [empty('ongunstig')] : [],
      wide: false,
    },
  ];
}

/** Estimates without age peers: the largest differences, without a judgement. */
function largestColumns({ profile }: DocumentInput): FindingColumn[] {
  const { findings, benchmark } = profile;
  const items = findings.largest.map((comparison) => viewOf({ comparison, peers: undefined }, benchmark));
  const heading = `Grootste verschillen met ${benchmarkWords(benchmark)}, één per onderwerp (schatting)`;
  return [{ heading, sign: [], items, empty: [], wide: true }];
}

function viewOf(finding: Finding, benchmark: DocumentInput['profile']['benchmark']): FindingView {
  return {
    number: shownValue(finding.comparison),
    title: statement(finding.comparison),
    detail: `${capitalise(comparedWith(finding, benchmarkShort(benchmark)))}.`,
  };
}

function widespreadLine({ findings, benchmark }: Profile): FindingsView['lines'] {
  if (findings.widespread.length === 0) return [];
  const tag = benchmarkTag(benchmark);
  const sentences = findings.widespread.map((comparison) => `${widespreadSentence(comparison, tag)}.`);
  const heading = `Speelt bij veel mensen, hier en in ${benchmarkWords(benchmark)}`;
  return [{ heading, text: sentences.join(' ') }];
}

function over65Line({ profile }: DocumentInput): FindingsView['lines'] {
  if (!hasEnoughPeople(profile.area)) return [];
  if (!profile.over65.some(({ measurement }) => measurement.kind === 'value')) return [];
  const sentences = profile.findings.over65.map(
    (comparison) => `${over65Sentence(comparison, benchmarkShort(profile.benchmark))}.`,
  );
  const none = `Geen verschil met ${benchmarkWords(profile.benchmark)} dat groot genoeg is om hier te noemen.`;
  return [{ heading: 'Bij 65-plussers', text: sentences.length === 0 ? none : sentences.join(' ') }];
}
