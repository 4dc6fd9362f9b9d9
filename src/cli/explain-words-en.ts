import type { Evidence, Rung, TestMethod } from '../domain/evidence.ts';
import type { Basis } from '../domain/indicator.ts';
import type { AbsentReason, HiddenReason, IntervalOrigin } from '../domain/measurement.ts';
import type { Size } from '../domain/size.ts';
import type { Trend, TrendRefusal } from '../domain/trend.ts';
import type { NotTestedReason } from '../domain/verdict.ts';
import { verdictText } from './evidence-words.ts';
import type { ExplainWords } from './explain-words.ts';

const bases: Readonly<Record<Basis, string>> = {
  sample: 'measured with a questionnaire',
  model: 'estimated by a model',
  register: 'counted in registers',
};
const hidden: Readonly<Record<HiddenReason, string>> = {
  source: 'the source does not give it',
  'few-respondents': 'too few answers',
  'few-people': 'it is about too few people',
  'few-cases': 'too few people with or without it',
  'group-disclosure': 'it would tell about nearly everyone, privacy',
  unreliable: 'the margin is too wide',
  secondary: 'a hidden figure would follow from it',
};
const absent: Readonly<Record<AbsentReason, string>> = {
  missing: 'none for this wijk',
  'not-measured': 'not measured',
  'not-applicable': 'not applicable',
};
const origins: Readonly<Record<IntervalOrigin, string>> = {
  delivered: 'given by the source',
  wilson: 'computed with Wilson',
  count: 'computed from the number of events (exact below 10, else Byar)',
  mean: 'computed from the spread or the standard error',
  weighted: 'computed from the margins of the parts',
};
const notTested: Readonly<Record<NotTestedReason, string>> = {
  'model-estimate': 'an estimate of a model',
  'full-count': 'a full count, so that the difference is a fact',
  'no-margin': 'no margin and no number of answers',
  'no-spread': 'the spread is not known',
  'no-benchmark': 'nothing to compare with',
};
const methods: Readonly<Record<TestMethod, string>> = {
  source: 'test of the source',
  interval: 'margin of the wijk',
  'interval-part': 'margin, corrected for the part that the wijk is of the whole',
  'interval-expected': 'margin of the wijk, against the expected number',
  'rest-z': 'wijk against the rest (z test)',
  'rest-exact': 'wijk against the rest (exact test)',
};
const refusals: Readonly<Record<TrendRefusal, string>> = {
  'no-earlier': 'no earlier figure',
  model: 'each year is a new estimate',
  'full-count': 'a count: the difference is a fact',
  break: 'the question or the group was another one before',
  boundary: 'the borders of the wijk were other ones before',
  overlap: 'the periods overlap',
  'exceptional-year': 'only comparable with an exceptional year',
  'no-margin': 'margins are not known',
};

const rungs: Readonly<Record<Rung, string>> = {
  'no-figure': 'no figure',
  'no-benchmark': 'no benchmark',
  model: 'estimate',
  'source-test': 'test of the source',
  'full-count': 'full count',
  bounds: 'delivered bounds',
  rest: 'wijk against the rest',
  proportion: 'percentage and number of answers',
  events: 'events',
  mean: 'mean with spread',
  nothing: 'nothing to test with',
};

/** Why the documents say of a figure what they say, in English; what stands in a document is quoted in Dutch. */
export const english: ExplainWords = {
  steps: {
    figure: 'The figure',
    shown: 'May it be shown',
    benchmark: 'Compared with',
    margin: 'The margin (95%)',
    test: 'The test',
    correction: 'Many tests at once',
    size: 'How large is the difference',
    peers: 'Wijken with about the same ages',
    place: 'Place among the wijken',
    development: 'Development',
    document: 'What the documents say',
  },
  row: (file, line) => ` (${file}, line ${line})`,
  figure: ({ name, group, period, area, code, value, unit, where, source, basis }) =>
    `${name}, ${group}, ${period}, ${area} (${code}): ${value} ${unit}${where}. Source: ${source}; ${bases[basis]}.`,
  hidden: (reason) => `No: ${hidden[reason]}. All that follows from it stays away too.`,
  absent: (reason) => `There is no figure: ${absent[reason]}.`,
  shown: ({ basis, respondents, minRespondents, minCell }) => {
    if (basis === 'model') return 'Yes: an estimate counts no answers of people in this wijk.';
    const rule = `at least ${minRespondents} answers, and ${minCell} people with and without it`;
    return `Yes. The rules: ${rule}; here ${respondents === undefined ? 'the number of answers is not given' : `${respondents} answers`}.`;
  },
  noBenchmark: (area, origin) =>
    origin.kind === 'low-coverage'
      ? `${area}: no figure, because only ${Math.round(origin.coverage * 100)}% of the people live in areas with one.`
      : `${area}: no figure from the same source, period and target group.`,
  benchmark: (area, value, origin, where) =>
    origin.kind === 'computed'
      ? `${area}: ${value}, computed as the weighted mean of the areas in it; ${Math.round(origin.coverage * 100)}% of the people count${origin.approximate ? ', weights are approximate' : ''}.`
      : `${area}: ${value}, given by the same source${where}.`,
  noMargin: 'There is no margin: it is not given, and cannot be computed.',
  margin: (bounds, { origin, size }) =>
    `${bounds}, ${origins[origin]}${size === undefined ? '' : ` from ${Math.round(size)} answers`}.`,
  test: (evidence, numbers) => testText(evidence, numbers),
  correction: (adjusted, robust, { tests }) => {
    const text = `Corrected for all ${tests} tests of this edition (Benjamini-Hochberg): p ${adjusted}`;
    return robust === undefined ? `${text}.` : `${text}; the difference is ${robust ? '' : 'not '}robust.`;
  },
  size: (size, difference) => sizeText(size, difference),
  peers: (count, mean) => `The mean of ${count} wijken is ${mean}.`,
  noPeers: 'There is no group to compare with; the estimate is not named as a difference.',
  place: ({ fifth, count, spine }) => {
    const text = `Fifth ${fifth} of 5 of ${count} wijken, from low to high. A place, not a verdict.`;
    if (spine === undefined) return text;
    const at = Math.round(spine.value * 100) / 100;
    return `${text} On the scale from 0 (least favourable side; for neutral figures lowest) to 1, with the benchmark at 0.5: ${at}.`;
  },
  noPlace: 'Too few wijken with a figure to tell a fifth.',
  trend: (own, benchmark) => {
    const text = `Wijk: ${trendText(own)}.`;
    return benchmark.kind === 'undetermined' ? text : `${text} Benchmark: ${trendText(benchmark)}.`;
  },
  document: (outcome, where, sentence) => {
    const places = {
      strength: 'Named under “Dit gaat goed”',
      attention: 'Named under “Dit vraagt aandacht”',
      widespread: 'Named under “Speelt bij veel mensen”',
      over65: 'Named under “Bij 65-plussers”',
      largest: 'Named under “Grootste verschillen”, without judgement',
      'no-room':
        'Passes the rule, but the summary names at most three per column (two of people of 65 and over), one per subject',
      nowhere: 'Not named in the summary: it does not pass the rule',
    };
    return `In the table: “${outcome}”. ${places[where]}${sentence === undefined ? '' : `: “${sentence}”`}.`;
  },
};

function testText(
  { verdict, method, share, borderline, rung }: Evidence,
  { bounds, z, p }: Readonly<Record<'bounds' | 'z' | 'p', string | undefined>>,
): string {
  if (verdict.kind === 'not-tested') return `Not tested: ${notTested[verdict.reason]}.`;
  const values = [z && `z = ${z}`, p && `p ${p}`].filter(Boolean).join(', ');
  const part = share === undefined ? '' : ` The wijk is ${Math.round(share * 1000) / 10}% of the whole.`;
  return [
    `Step ‘${rungs[rung]}’: ${method === undefined ? '' : methods[method]}${values === '' ? '' : ` (${values})`}.${part}`,
    bounds === undefined ? '' : `Margin of the difference: ${bounds}.`,
    `Verdict: ${verdictText.en[verdict.kind]}${verdict.kind === 'not-demonstrable' ? ' (may be chance)' : ''}.`,
    borderline ? 'Borderline: the rounding of the figure can turn the verdict.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function sizeText(
  { class: size, threshold, measure, justBelow }: Size,
  difference: string | undefined,
): string {
  const classes = { small: 'small', notable: 'notable', considerable: 'considerable', large: 'large' };
  const unit = measure === 'points' ? 'percentage points' : 'standard deviations between wijken';
  const exact =
    difference === undefined ? 'Of an estimate only the class is told' : `Difference ${difference}`;
  const near = justBelow ? ' Rounded it seems to reach the limit, unrounded it does not.' : '';
  return `${exact}: ${classes[size]} (small is less than ${threshold} ${unit}).${near}`;
}

function trendText(trend: Trend): string {
  if (trend.kind === 'undetermined') return `cannot be determined: ${refusals[trend.reason]}`;
  const noun =
    trend.kind === 'change' ? 'change' : trend.kind === 'indication' ? 'indication of a trend' : 'trend';
  const since = `since ${trend.periods[0] ?? ''}`;
  if (trend.direction === 'none') return `no demonstrable ${noun} ${since}`;
  const { kind } = trend.verdict;
  const way =
    kind === 'favourable' || kind === 'unfavourable'
      ? kind
      : trend.direction === 'higher'
        ? 'upward'
        : 'downward';
  return `${way} ${noun} ${since}`;
}
