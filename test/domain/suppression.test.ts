import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { figureKey } from '../../src/domain/figures.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Figure, Measurement, RawMeasurement, RawValue } from '../../src/domain/measurement.ts';
import { suppress } from '../../src/domain/suppression.ts';
import { figureOf, indicatorOf, rawDatasetOf, rawOf, regionOf, suppressionRules } from './region.ts';

type Case = Readonly<{
  raw?: Partial<RawValue>;
  basis?: Figure<unknown>['basis'];
  indicator?: Partial<Indicator>;
  designEffect?: number;
}>;

function shown({ raw = {}, basis = 'sample', indicator = {}, designEffect = 1 }: Case): Measurement {
  return only(suppress(datasetWith(rawOf(raw), basis, indicator), suppressionRules, designEffect).dataset);
}

function datasetWith(
  measurement: RawMeasurement,
  basis: Figure<unknown>['basis'],
  indicator: Partial<Indicator>,
): Dataset<RawMeasurement> {
  return rawDatasetOf(regionOf(1), [indicatorOf(indicator)], [figureOf(measurement, { basis })]);
}

function only({ figures }: Dataset<Measurement>): Measurement {
  const [figure] = figures.values();
  if (figure === undefined) throw new Error('no figure');
  return figure.measurement;
}

const reasonOf = (one: Measurement): string => (one.kind === 'value' ? 'shown' : one.reason);

describe('a figure of a survey', () => {
  it.for([
    { name: '29 respondents', raw: { respondents: 29, value: 50 }, expected: 'few-respondents' },
    { name: '30 respondents', raw: { respondents: 30, value: 50 }, expected: 'shown' },
    { name: '4 cases of 100', raw: { respondents: 100, value: 4 }, expected: 'few-cases' },
    { name: '5 cases of 100', raw: { respondents: 100, value: 5 }, expected: 'shown' },
    // 2.2% of 209 is 4.60, and 2.25% of it still 4.70; 2.4% of 207 is 4.97, and may be the 2.42% of five.
    { name: '2.2% of 209', raw: { respondents: 209, value: 2.2 }, expected: 'few-cases' },
    { name: '2.4% of 207', raw: { respondents: 207, value: 2.4 }, expected: 'shown' },
    { name: '97.8% of 209', raw: { respondents: 209, value: 97.8 }, expected: 'few-cases' },
    { name: '4 non-cases of 100', raw: { respondents: 100, value: 96 }, expected: 'few-cases' },
    { name: '5 non-cases of 100', raw: { respondents: 100, value: 95 }, expected: 'shown' },
    { name: 'no case at all', raw: { respondents: 400, value: 0 }, expected: 'few-cases' },
    { name: 'nothing but cases', raw: { respondents: 400, value: 100 }, expected: 'few-cases' },
    { name: '4 counted cases', raw: { respondents: 100, value: 6, cases: 4 }, expected: 'few-cases' },
    { name: '5 counted cases', raw: { respondents: 100, value: 4, cases: 5 }, expected: 'shown' },
    { name: '4 counted non-cases', raw: { respondents: 100, value: 90, cases: 96 }, expected: 'few-cases' },
    { name: '4 cases that are 20%', raw: { respondents: undefined, cases: 4 }, expected: 'few-respondents' },
    {
      name: '4 cases that are 2%',
      raw: { respondents: undefined, cases: 4, value: 2 },
      expected: 'few-cases',
    },
    { name: 'nothing that tells', raw: { respondents: undefined }, expected: 'shown' },
  ])('with $name is $expected', ({ raw, expected }) => expect(reasonOf(shown({ raw }))).toBe(expected));

  it('that is no percentage has no cases, but needs its respondents', () => {
    const indicator = { kind: 'score' } as const;
    expect(reasonOf(shown({ raw: { value: 2, respondents: 40 }, indicator }))).toBe('shown');
    expect(reasonOf(shown({ raw: { value: 2, respondents: 29 }, indicator }))).toBe('few-respondents');
  });

  it.for([
    { value: 90, sensitive: true, expected: 'shown' },
    { value: 90.5, sensitive: true, expected: 'group-disclosure' },
    { value: 10, sensitive: true, expected: 'shown' },
    { value: 9.5, sensitive: true, expected: 'group-disclosure' },
    { value: 97, sensitive: false, expected: 'shown' },
    { value: 3, sensitive: false, expected: 'shown' },
  ])('of $value% that is sensitive: $sensitive is $expected', ({ value, sensitive, expected }) =>
    expect(reasonOf(shown({ raw: { value, respondents: 900 }, indicator: { sensitive } }))).toBe(expected),
  );

  it.for([
    { respondents: 30, indicative: true },
    { respondents: 49, indicative: true },
    { respondents: 50, indicative: false },
    { respondents: undefined, indicative: false },
  ])('with $respondents respondents is indicative: $indicative', ({ respondents, indicative }) =>
    expect(shown({ raw: { respondents, value: 50 } })).toMatchObject({ indicative }),
  );
});

describe('a figure that is not of a survey', () => {
  const small = { respondents: 12, cases: 2, value: 95 };

  it.for([
    { basis: 'model', sensitive: true, expected: 'shown' },
    { basis: 'model', sensitive: false, expected: 'shown' },
    { basis: 'register', sensitive: false, expected: 'shown' },
    { basis: 'register', sensitive: true, expected: 'few-people' },
  ] as const)('($basis, sensitive: $sensitive) is $expected', ({ basis, sensitive, expected }) =>
    expect(reasonOf(shown({ raw: small, basis, indicator: { sensitive } }))).toBe(expected),
  );

  it('but of a sensitive register is hidden for few cases, not for being nearly everybody', () => {
    const sensitive = { basis: 'register', indicator: { sensitive: true } } as const;
    expect(reasonOf(shown({ ...sensitive, raw: { value: 2, respondents: 100 } }))).toBe('few-cases');
    expect(reasonOf(shown({ ...sensitive, raw: { value: 97, respondents: 900 } }))).toBe('shown');
  });

  it('of a sensitive register is about as many people as live there, when the file gives no number', () => {
    const register = { basis: 'register', indicator: { sensitive: true, targetGroup: 'alle' } } as const;
    const few = rawDatasetOf(
      new Map([...regionOf(1)].map(([code, area]) => [code, { ...area, population: 60 }])),
      [indicatorOf(register.indicator)],
      [figureOf(rawOf({ value: 50, respondents: undefined }), { basis: 'register', group: 'alle' })],
    );
    expect(reasonOf(only(suppress(few, suppressionRules, 1).dataset))).toBe('few-people');
    // 1,000 people live in the usual wijk of these tests, of whom 2 in 1,000 are two.
    const many = (value: number) =>
      rawDatasetOf(
        regionOf(1),
        [indicatorOf(register.indicator)],
        [figureOf(rawOf({ value, respondents: undefined }), { basis: 'register', group: 'alle' })],
      );
    expect(reasonOf(only(suppress(many(50), suppressionRules, 1).dataset))).toBe('shown');
    expect(reasonOf(only(suppress(many(0.2), suppressionRules, 1).dataset))).toBe('few-cases');
  });

  it('is never called indicative', () => {
    expect(shown({ raw: small, basis: 'model' })).toMatchObject({ indicative: false });
  });
});

describe('the interval of a figure', () => {
  const bounds = { lower: 15, upper: 26 };

  it('is the one that was delivered, which holds weighting and design', () => {
    expect(shown({ raw: { bounds } })).toMatchObject({ interval: { ...bounds, origin: 'delivered' } });
    expect(shown({ raw: { bounds }, basis: 'model' })).toMatchObject({ interval: { origin: 'delivered' } });
  });

  it('is else computed by Wilson from the respondents: 20% of 400 is 16.4 to 24.2', () => {
    expect(shown({})).toMatchObject({
      interval: { lower: expect.closeTo(16.37, 2), upper: expect.closeTo(24.2, 2), origin: 'wilson' },
    });
  });

  it('is wider by the design effect, and by the effective sample before that', () => {
    const quarter = { lower: expect.closeTo(13.34, 2), upper: expect.closeTo(28.88, 2) };
    expect(shown({ designEffect: 4 })).toMatchObject({ interval: quarter });
    expect(shown({ raw: { effectiveRespondents: 100 }, designEffect: 9 })).toMatchObject({
      interval: quarter,
    });
  });

  it.for([
    { name: 'a register, where nothing was sampled', basis: 'register', raw: { bounds } },
    { name: 'a model without bounds of its own', basis: 'model', raw: {} },
    { name: 'a survey without respondents', basis: 'sample', raw: { respondents: undefined } },
  ] as const)('does not exist for $name', ({ basis, raw }) =>
    expect(shown({ basis, raw })).toMatchObject({ kind: 'value', interval: undefined }),
  );

  it('does not exist for a score without bounds: respondents say nothing about its spread', () => {
    expect(shown({ indicator: { kind: 'score' } })).toMatchObject({ interval: undefined });
  });
});

describe('after suppression', () => {
  const telling = {
    value: 96.3,
    bounds: { lower: 91.5, upper: 98.7 },
    respondents: 27,
    effectiveRespondents: 23.4,
    cases: 26,
    significance: 'higher',
    provisional: true,
  } as const;

  it('a hidden figure has no number anywhere, nor what a test said of it', () => {
    const hidden = shown({ raw: telling });
    expect(hidden).toEqual({ kind: 'hidden', reason: 'few-respondents' });
    expect(JSON.stringify(hidden)).not.toMatch(/\d/);
  });

  it.for([
    { kind: 'hidden', reason: 'source' },
    { kind: 'absent', reason: 'missing' },
    { kind: 'absent', reason: 'not-measured' },
    { kind: 'absent', reason: 'not-applicable' },
  ] as const)('a figure that was already $kind ($reason) is what it was', (measurement) =>
    expect(only(suppress(datasetWith(measurement, 'sample', {}), suppressionRules, 1).dataset)).toEqual(
      measurement,
    ),
  );

  it('a real zero of a register is still zero', () => {
    expect(shown({ raw: { value: 0, respondents: undefined }, basis: 'register' })).toMatchObject({
      value: 0,
    });
  });

  it('the input is as it was', () => {
    const before = datasetWith(rawOf(telling), 'sample', {});
    suppress(before, suppressionRules, 1);
    const key = figureKey(figureOf(rawOf()));
    expect(before.figures.get(key)?.measurement).toEqual(rawOf(telling));
  });

  it('other rules hide other figures', () => {
    const dataset = datasetWith(rawOf({ respondents: 60, value: 50 }), 'sample', {});
    const strict = { ...suppressionRules, minRespondents: 61 };
    expect(reasonOf(only(suppress(dataset, strict, 1).dataset))).toBe('few-respondents');
  });
});
