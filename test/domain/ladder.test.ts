import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../scripts/simulate/random.ts';
import type { Evidence } from '../../src/domain/evidence.ts';
import { intervalOf } from '../../src/domain/figure-interval.ts';
import type { Basis, IndicatorKind, Polarity } from '../../src/domain/indicator.ts';
import { assess } from '../../src/domain/ladder.ts';
import type { Interval, Measurement, RawValue, ShownValue } from '../../src/domain/measurement.ts';
import { rawOf, shownOf } from './region.ts';

// The numbers in this file were computed apart from the program, by the formulas in the comments; z95 = 1.959964.

type Case = Readonly<{
  measurement: Measurement;
  benchmark?: Measurement;
  basis?: Basis;
  polarity?: Polarity;
  kind?: IndicatorKind;
  share?: number | undefined;
  testModelEstimates?: boolean;
}>;

function evidence({ testModelEstimates = false, share, ...input }: Case): Evidence {
  const usual = { benchmark: shownOf({ value: 20 }), basis: 'sample', kind: 'percentage' } as const;
  return assess({ polarity: 'low-favourable', ...usual, share, ...input }, { testModelEstimates });
}

const delivered = (lower: number, upper: number): Interval => ({
  ...{ lower, upper, origin: 'delivered', size: undefined },
});
/** A figure with bounds from its source. */
const bounded = (value: number, lower: number, upper: number): ShownValue =>
  shownOf({ value, interval: delivered(lower, upper) });
/** A percentage of so many answers, as written in whole numbers when `rounding` is a half. */
const answered = (value: number, respondents: number, changes: Partial<RawValue> = {}): ShownValue =>
  withInterval('percentage', { value, respondents, ...changes });
/** A percentage that is the quotient of two counts. */
const counted = (cases: number, respondents: number, changes: Partial<RawValue> = {}): ShownValue =>
  answered((100 * cases) / respondents, respondents, { cases, rounding: 0, ...changes });

function withInterval(kind: IndicatorKind, changes: Partial<RawValue>, basis: Basis = 'sample'): ShownValue {
  const raw = rawOf(changes);
  const { value, respondents, cases, expected, weighted, rounding } = raw;
  const interval = intervalOf(raw, { kind, unit: '' }, { basis, designEffect: 1 });
  return shownOf({ value, respondents, cases, expected, weighted, rounding, interval });
}

const about = (number: number, digits = 4): unknown => expect.closeTo(number, digits);

describe('each rung says what it rests on:', () => {
  const nothing = { method: undefined, z: undefined, p: undefined, difference: undefined, borderline: false };
  const hidden = { kind: 'hidden', reason: 'few-cases' } as const;
  const absent = { kind: 'absent', reason: 'missing' } as const;
  const events = withInterval('rate', { value: 10, cases: 20, respondents: undefined }, 'register');

  it.for<Case & { name: string; expected: Partial<Evidence> | Record<string, unknown> }>([
    {
      name: 'a hidden figure has no numbers at all',
      measurement: hidden,
      expected: { ...nothing, rung: 'no-figure', verdict: { kind: 'not-shown', reason: 'few-cases' } },
    },
    {
      name: 'nor has one that is absent',
      measurement: absent,
      expected: { ...nothing, rung: 'no-figure', verdict: { kind: 'no-data', reason: 'missing' } },
    },
    {
      name: 'without a benchmark nothing is tested',
      measurement: bounded(26, 22, 30),
      benchmark: absent,
      expected: { ...nothing, rung: 'no-benchmark', verdict: { kind: 'not-tested', reason: 'no-benchmark' } },
    },
    {
      name: 'an estimate is not, with bounds and a test of the source',
      measurement: shownOf({ ...bounded(26, 22, 30), significance: 'higher' }),
      basis: 'model',
      expected: { ...nothing, rung: 'model', verdict: { kind: 'not-tested', reason: 'model-estimate' } },
    },
    {
      name: 'a test of the source has no z or p of ours',
      measurement: shownOf({ ...bounded(26, 22, 30), significance: 'lower' }),
      expected: { ...nothing, rung: 'source-test', method: 'source', verdict: { kind: 'favourable' } },
    },
    {
      name: 'a full count is a fact',
      measurement: bounded(26, 22, 30),
      basis: 'register',
      expected: { ...nothing, rung: 'full-count', verdict: { kind: 'not-tested', reason: 'full-count' } },
    },
    {
      // z = z95 (26 - 20) / (26 - 22); the bounds of the difference are those of the wijk minus 20.
      name: 'delivered bounds give z by the arm that faces the benchmark',
      measurement: bounded(26, 22, 30),
      expected: {
        ...{ rung: 'bounds', method: 'interval', z: about(2.939946), p: about(0.003283) },
        difference: { lower: about(2), upper: about(10) },
        verdict: { kind: 'unfavourable' },
      },
    },
    {
      // 60/200 against the other 140/800, pooled 0.2: z = 0.125 / sqrt(0.16 (1/200 + 1/800)). The difference is that of
      // Newcombe (0.24075-0.36679 against 0.15024-0.20287), times the 800/1000 that the rest is of the region.
      name: 'counts test a wijk of a fifth against the rest',
      measurement: counted(60, 200),
      benchmark: counted(200, 1000),
      expected: {
        ...{ rung: 'rest', method: 'rest-z', z: about(3.952847), p: about(0.0000772, 7) },
        difference: { lower: about(4.761756), upper: about(15.698581) },
        verdict: { kind: 'unfavourable' },
      },
    },
    {
      // 30% of 100: z = 0.1 / sqrt(0.2 0.8 / 100) = 2.5; Wilson is 21.8949-39.5849 (R, prop.test without correction).
      name: 'a percentage and its answers give Wilson, and the z of the score test',
      measurement: answered(30, 100),
      expected: {
        ...{ rung: 'proportion', method: 'interval', z: about(2.5), p: about(0.012419) },
        difference: { lower: about(1.894885), upper: about(19.584855) },
        verdict: { kind: 'unfavourable' },
      },
    },
    {
      // 20 events are 12.21143-30.88988 by Byar, halved because 20 events are a rate of 10.
      name: 'events in a register vary by chance',
      measurement: events,
      benchmark: shownOf({ value: 5.5 }),
      kind: 'rate',
      basis: 'register',
      expected: {
        ...{ rung: 'events', method: 'interval' },
        difference: { lower: about(0.605714), upper: about(9.94494) },
        verdict: { kind: 'unfavourable' },
      },
    },
    {
      // t(0.975; 99) = 1.984217, times 1.5 / sqrt(100).
      name: 'a mean with its standard deviation and answers gives t',
      measurement: withInterval('mean', { value: 7.2, deviation: 1.5, respondents: 100 }),
      benchmark: shownOf({ value: 7.5 }),
      kind: 'mean',
      expected: {
        ...{ rung: 'mean', method: 'interval' },
        difference: { lower: about(-0.597633), upper: about(-0.002367) },
        verdict: { kind: 'favourable' },
      },
    },
    {
      // z95 times 0.15; the bounds of the wijk are 6.906-7.494.
      name: 'a mean with its standard error gives z',
      measurement: withInterval('mean', { value: 7.2, standardError: 0.15, respondents: undefined }),
      benchmark: shownOf({ value: 7.5 }),
      kind: 'mean',
      expected: {
        ...{ rung: 'mean', method: 'interval', z: about(-2), p: about(0.0455) },
        difference: { lower: about(-0.593995), upper: about(-0.006005) },
        verdict: { kind: 'favourable' },
      },
    },
    {
      name: 'answers alone say nothing about a mean',
      measurement: withInterval('mean', { value: 7.2, respondents: 400 }),
      kind: 'mean',
      expected: { ...nothing, rung: 'nothing', verdict: { kind: 'not-tested', reason: 'no-spread' } },
    },
    {
      name: 'a percentage alone cannot be tested',
      measurement: withInterval('percentage', { value: 60, respondents: undefined }),
      expected: { ...nothing, rung: 'nothing', verdict: { kind: 'not-tested', reason: 'no-margin' } },
    },
  ])('$name', ({ name: _, expected, ...input }) => expect(evidence(input)).toMatchObject(expected));

  it('estimates are tested by published bounds when that is asked for, and only then', () => {
    const estimate = { measurement: bounded(26, 22, 30), basis: 'model', testModelEstimates: true } as const;
    expect(evidence(estimate)).toMatchObject({ rung: 'bounds', verdict: { kind: 'unfavourable' } });
    const without = { ...estimate, measurement: shownOf({ value: 60, significance: 'higher' }) };
    expect(evidence(without)).toMatchObject({ rung: 'model' });
  });

  it('what comes first wins: bounds before counts, counts before answers', () => {
    const both = { ...counted(60, 200), interval: delivered(19, 41) };
    const benchmark = counted(200, 1000);
    expect(evidence({ measurement: both, benchmark })).toMatchObject({
      rung: 'bounds',
      verdict: { kind: 'not-demonstrable' },
    });
    expect(evidence({ measurement: counted(60, 200), benchmark }).rung).toBe('rest');
    expect(evidence({ measurement: answered(30, 200), benchmark }).rung).toBe('proportion');
  });
});

describe('a wijk that is a large part of the region', () => {
  const measurement = bounded(24, 19.8, 28.2);
  const region = bounded(20, 19, 21);

  it('can differ demonstrably although its interval holds the figure of the region', () => {
    // f = 0.3: z = z95 4 / sqrt(4.2^2 (1 - 0.6) + 1^2) = z95 4 / 2.838309.
    expect(evidence({ measurement, benchmark: region, share: 0.3 })).toMatchObject({
      ...{ method: 'interval-part', z: about(2.762157), p: about(0.005742), share: 0.3 },
      difference: { lower: about(4 - 2.838309), upper: about(4 + 2.838309) },
      verdict: { kind: 'unfavourable' },
    });
    expect(evidence({ measurement, benchmark: region })).toMatchObject({
      ...{ method: 'interval', verdict: { kind: 'not-demonstrable' } },
    });
  });

  it('can fail to, although its interval does not hold it: the region is uncertain too', () => {
    // f = 0.1: z = z95 4.05 / sqrt(4^2 0.8 + 2^2), while 20 lies just below 20.05.
    const input = { measurement: bounded(24.05, 20.05, 28.05), benchmark: bounded(20, 18, 22) };
    expect(evidence({ ...input, share: 0.1 })).toMatchObject({
      ...{ method: 'interval-part', z: about(1.936638), p: about(0.05279) },
      verdict: { kind: 'not-demonstrable' },
    });
    expect(evidence(input).verdict.kind).toBe('unfavourable');
  });

  it.for([
    { share: 0.0999, method: 'interval' },
    { share: 0.1, method: 'interval-part' },
    { share: 0.5, method: 'interval-part' },
    { share: undefined, method: 'interval' },
    { share: 1, method: 'interval' },
  ])('of $share is tested by $method', ({ share, method }) =>
    expect(evidence({ measurement, benchmark: region, share }).method).toBe(method),
  );

  it('is not corrected when the margin of the region is not known', () =>
    expect(evidence({ measurement, benchmark: shownOf({ value: 20 }), share: 0.3 })).toMatchObject({
      method: 'interval',
      verdict: { kind: 'not-demonstrable' },
    }));

  it.for([
    // 0.6 of the region: 4^2 (1 - 1.2) + 1^2 is negative, so that the bounds contradict each other.
    { name: 'a negative variance', benchmark: bounded(20, 19, 21), share: 0.6 },
    { name: 'a region without a margin on the side of the wijk', benchmark: bounded(20, 18, 20), share: 0.3 },
  ])('falls back on the interval for $name', ({ benchmark, share }) =>
    expect(evidence({ measurement: bounded(26, 22, 30), benchmark, share })).toMatchObject({
      ...{ method: 'interval', z: about(2.939946), verdict: { kind: 'unfavourable' } },
      difference: { lower: about(2), upper: about(10) },
    }),
  );

  it('falls back on the interval for a margin of no width, which has no z', () =>
    expect(evidence({ measurement: bounded(26, 26, 26), benchmark: region, share: 0.3 })).toMatchObject({
      ...{ method: 'interval', z: undefined, p: undefined, verdict: { kind: 'unfavourable' } },
    }));
});

describe('a wijk against the rest', () => {
  it('is not tested by counts that a design effect makes worth less: 30 of 100 worth 50 do not differ from 20%', () => {
    const worthHalf = { ...counted(30, 100), interval: answered(30, 50).interval };
    const found = evidence({ measurement: worthHalf, benchmark: counted(100, 500), share: 0.05 });
    expect(found).toMatchObject({ rung: 'proportion', verdict: { kind: 'not-demonstrable' } });
    expect(evidence({ measurement: counted(30, 100), benchmark: counted(100, 500) }).rung).toBe('rest');
  });

  const benchmark = counted(200, 1000);

  it('is tested exactly when fewer than five cases are to be expected', () => {
    // 6/30 against 14/270: 30 20/300 = 2 cases expected; Fisher's exact test gives 0.008584.
    expect(evidence({ measurement: counted(6, 30), benchmark: counted(20, 300) })).toMatchObject({
      ...{ rung: 'rest', method: 'rest-exact', z: undefined, p: about(0.008584) },
      verdict: { kind: 'unfavourable' },
    });
  });

  it('is on the side where the wijk lies', () =>
    expect(evidence({ measurement: counted(20, 200), benchmark }).verdict.kind).toBe('favourable'));

  it.for([
    { name: 'a wijk of a tenth of the answers', measurement: counted(30, 100), rung: 'rest' },
    { name: 'a smaller wijk', measurement: counted(30, 99), rung: 'proportion' },
    { name: 'weighted answers', measurement: counted(60, 200, { weighted: true }), rung: 'proportion' },
    {
      name: 'a value that is not the quotient',
      measurement: { ...counted(60, 200), value: 33 },
      rung: 'proportion',
    },
    {
      name: 'a quotient but for rounding',
      measurement: counted(67, 201, { value: 33, rounding: 0.5 }),
      rung: 'rest',
    },
    { name: 'answers without cases', measurement: answered(30, 200), rung: 'proportion' },
    { name: 'a wijk with more cases than the region', measurement: counted(250, 300), rung: 'proportion' },
    { name: 'a wijk that is the region', measurement: counted(200, 1000), rung: 'proportion' },
  ])('for $name: $rung', ({ measurement, rung }) =>
    expect(evidence({ measurement, benchmark }).rung).toBe(rung),
  );

  it('needs counts of the region that weigh the same too', () => {
    const measurement = counted(60, 200);
    for (const other of [counted(200, 1000, { weighted: true }), answered(20, 1000), shownOf()])
      expect(evidence({ measurement, benchmark: other }).rung).toBe('proportion');
  });
});

it('the interval of Wilson and the score test say the same, for every percentage and number of answers', () => {
  const random = randomFrom(20_260_115);
  const judged = Array.from({ length: 20_000 }, () => {
    const size = 5 + Math.floor(random() * 800);
    const [value, against] = [100 * random(), 0.1 + 99.8 * random()];
    // Most benchmarks lie near, where the verdict turns.
    const benchmark = random() < 0.2 ? against : Math.min(99.9, Math.max(0.1, value + 30 * (random() - 0.5)));
    const z = (value - benchmark) / Math.sqrt((benchmark * (100 - benchmark)) / size);
    const found = evidence({ measurement: answered(value, size), benchmark: shownOf({ value: benchmark }) });
    const expected =
      Math.abs(z) < 1.959963984540054 ? 'not-demonstrable' : z > 0 ? 'unfavourable' : 'favourable';
    return { found: found.verdict.kind, expected };
  });
  expect(judged.filter(({ found, expected }) => found !== expected)).toEqual([]);
  expect(new Set(judged.map(({ expected }) => expected)).size).toBe(3);
});

describe('a borderline case', () => {
  // Wilson of 25% of 200 is 19.508-31.434, of 25.5% 19.960-31.963, of 26% 20.414-32.491: only the last is above 20.
  it.for([
    { name: '25% may have been 25.5%, which is still not above 20', value: 25, borderline: false },
    { name: '26% may have been 25.5%, which is not above 20', value: 26, borderline: true },
    { name: '27% may have been 26.5%, which is above 20 too', value: 27, borderline: false },
  ])('$name', ({ value, borderline }) => {
    const found = evidence({ measurement: answered(value, 200, { rounding: 0.5 }) });
    expect(found.borderline).toBe(borderline);
  });

  it('of a figure with a decimal has less room', () => {
    // The verdict turns at 20 + z95 sqrt(20 80 / 200) = 25.5436.
    expect(evidence({ measurement: answered(26, 200, { rounding: 0.05 }) }).borderline).toBe(false);
    expect(evidence({ measurement: answered(25.5, 200, { rounding: 0.05 }) }).borderline).toBe(true);
  });

  it('is never one of counts', () => {
    const counts = answered(26, 200, { cases: 52, rounding: 0.5 });
    expect(evidence({ measurement: counts }).borderline).toBe(false);
  });

  it('is one of delivered bounds that were rounded past the benchmark, or up to it', () => {
    // 20 lies just below a bound of 20.4 that may have been 19.9 to 20.9, and on one of 20.0 that may have been 20.04.
    const wide = shownOf({ value: 26, rounding: 0.5, interval: delivered(20.4, 32.5) });
    const touching = shownOf({ value: 26, rounding: 0.05, interval: delivered(20, 32.5) });
    const clear = shownOf({ value: 26, rounding: 0.05, interval: delivered(20.4, 32.5) });
    const found = [wide, touching, clear].map((measurement) => evidence({ measurement }).borderline);
    expect(found).toEqual([true, true, false]);
  });

  it('is found for a large part of the region as well', () => {
    const benchmark = bounded(20, 18.5, 21.5);
    // f = 0.2: z95 is reached at d = sqrt(0.6 a^2 + 1.5^2): 4.44 for 24% (a = 5.393), 4.48 for 24.5%, 4.51 for 25%.
    const found = [23, 24, 25, 26].map((value) =>
      evidence({ measurement: answered(value, 200, { rounding: 0.5 }), benchmark, share: 0.2 }),
    );
    expect(found.map(({ method, borderline }) => [method, borderline])).toEqual([
      ['interval-part', false],
      ['interval-part', true],
      ['interval-part', false],
      ['interval-part', false],
    ]);
  });
});

describe('a standardised ratio', () => {
  const ratio = (changes: Partial<RawValue>): ShownValue =>
    withInterval('ratio', { respondents: undefined, ...changes }, 'register');
  const settings = { kind: 'ratio', basis: 'register' } as const;

  it('is compared with what was expected, whatever the ratio of the region is', () => {
    // 130 deaths where 100 were expected are 108.613-154.365 by Byar: above 100, and not apart from 140.
    const measurement = ratio({ value: 130, cases: 130, expected: 100 });
    expect(evidence({ ...settings, measurement, benchmark: shownOf({ value: 140 }) })).toMatchObject({
      ...{ rung: 'events', method: 'interval-expected', z: about(2.749289), p: about(0.005972) },
      difference: { lower: about(8.613042), upper: about(54.365489) },
      verdict: { kind: 'unfavourable' },
    });
  });

  it.for([
    { name: 'as 1', value: 1.08, cases: 54, expected: 50 },
    { name: 'as 100', value: 108, cases: 54, expected: 50 },
    { name: 'as 100, without what was expected', value: 108, cases: 54, expected: undefined },
    { name: 'as 1, without what was expected', value: 1.08, cases: 54, expected: undefined },
  ])('written $name of 54 where 50 were expected is no demonstrable difference', ({ name: _, ...changes }) =>
    // 54 by Byar are 40.56-70.46, which holds 50.
    expect(
      evidence({ ...settings, measurement: ratio(changes), benchmark: shownOf({ value: 70 }) }).verdict,
    ).toEqual({
      kind: 'not-demonstrable',
    }),
  );

  it('with bounds of its source is compared with 100 too', () => {
    const input = {
      measurement: bounded(108, 102, 114),
      kind: 'ratio',
      benchmark: bounded(112, 111, 113),
    } as const;
    for (const share of [undefined, 0.3])
      expect(evidence({ ...input, share })).toMatchObject({
        ...{ rung: 'bounds', method: 'interval-expected', verdict: { kind: 'unfavourable' } },
        difference: { lower: about(2), upper: about(14) },
      });
  });
});

it('a ratio of a register without cases or bounds is not tested, and is no full count', () =>
  expect(evidence({ measurement: shownOf({ value: 104 }), kind: 'ratio', basis: 'register' })).toMatchObject({
    ...{ rung: 'nothing', verdict: { kind: 'not-tested', reason: 'no-margin' } },
  }));

describe('a register', () => {
  it('is tested for events, not for a stock', () => {
    const events = withInterval('rate', { value: 10, cases: 20, respondents: undefined }, 'register');
    const input = { basis: 'register', benchmark: shownOf({ value: 5.5 }) } as const;
    expect(evidence({ ...input, measurement: events, kind: 'rate' }).rung).toBe('events');
    const stocks = [
      { kind: 'percentage', measurement: counted(20, 200) },
      { kind: 'rate', measurement: shownOf({ value: 10, cases: undefined }) },
      { kind: 'count', measurement: shownOf({ value: 10, cases: 20 }) },
    ] as const;
    for (const stock of stocks)
      expect(evidence({ ...input, ...stock }).verdict).toEqual({ kind: 'not-tested', reason: 'full-count' });
  });

  it('with fewer than ten events uses their exact limits', () => {
    // Garwood: 5 events are 1.6235-11.6683.
    const measurement = withInterval('rate', { value: 5, cases: 5, respondents: undefined }, 'register');
    const against = (value: number) =>
      evidence({ measurement, benchmark: shownOf({ value }), kind: 'rate', basis: 'register' }).verdict.kind;
    expect([1.62, 1.63, 11.66, 11.67].map(against)).toEqual([
      ...['unfavourable', 'not-demonstrable', 'not-demonstrable', 'favourable'],
    ]);
  });
});

describe('at the ends of the scale', () => {
  const sizes = [1, 12, 400];
  const values = [0, 50, 100];
  const all = values.flatMap((value) =>
    values.flatMap((against) =>
      sizes.flatMap((size) =>
        [undefined, 0.3].flatMap((share) => {
          const benchmarks = [shownOf({ value: against }), counted(against * 10, 1000)];
          const measurements = [
            answered(value, size, { rounding: 0.5 }),
            counted((value * size) / 100, size),
          ];
          return benchmarks.flatMap((benchmark) =>
            measurements.map((measurement) => ({ measurement, benchmark, share })),
          );
        }),
      ),
    ),
  );

  it('no number is none, and every p is a probability', () => {
    for (const input of all) {
      const { z, p, difference, verdict } = evidence(input);
      const numbers = [z, p, difference?.lower, difference?.upper].filter((one) => one !== undefined);
      expect(numbers.every(Number.isFinite), JSON.stringify(input)).toBe(true);
      if (p !== undefined) expect(p >= 0 && p <= 1, JSON.stringify(input)).toBe(true);
      expect(verdict.kind).not.toBe('no-data');
    }
  });

  it('no cases of 400 are demonstrably fewer than 20%, and the same as a region without any', () => {
    const none = counted(0, 400);
    expect(evidence({ measurement: none })).toMatchObject({ verdict: { kind: 'favourable' } });
    expect(evidence({ measurement: none, benchmark: shownOf({ value: 0 }) })).toMatchObject({
      ...{ p: about(1), verdict: { kind: 'not-demonstrable' } },
    });
  });

  it('nothing but cases are demonstrably more, and the same as a region with nothing else', () => {
    const every = counted(400, 400);
    expect(evidence({ measurement: every })).toMatchObject({ verdict: { kind: 'unfavourable' } });
    expect(evidence({ measurement: every, benchmark: shownOf({ value: 100 }) })).toMatchObject({
      ...{ p: about(1), verdict: { kind: 'not-demonstrable' } },
    });
  });
});
