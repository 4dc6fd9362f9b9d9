import { describe, expect, it } from 'vitest';
import type { Build } from '../../bench/national-build.ts';
import { nationalMeasures, nationalTables, nationalText } from '../../bench/national-report.ts';
import { resultOf } from '../../bench/report.ts';

function build(given: Partial<Build>): Build {
  return { what: '', wijken: 400, seconds: 0, megabytes: 900, made: 0, missing: 0, words: [], ...given };
}

const single = build({ what: 'one wijk', wijken: 1, seconds: 5, made: 2 });
const sizes = [
  build({ what: 'first 40', wijken: 40, seconds: 20 }),
  build({ what: 'first 400', wijken: 400, seconds: 160 }),
  build({ what: 'first 3000', wijken: 3000, seconds: 1200, megabytes: 945 }),
];
const unchanged = build({ what: 'no change', wijken: 3000, seconds: 12 });
const changed = build({ what: 'changed', wijken: 3000, seconds: 14, made: 2 });
const run = { single, sizes, unchanged, changed, whole: true };

function resultsOf(given: Parameters<typeof nationalMeasures>[0]) {
  return Object.fromEntries(nationalMeasures(given).map((one) => [one.comparison.id, resultOf(one)]));
}

describe('the figures of a national run', () => {
  it('are ratios within the run', () =>
    expect(resultsOf(run)).toMatchObject({
      national: { ratio: 0.8, met: true },
      'e-unchanged': { ratio: 0.01, met: true },
      // 12 + 1200 / 6000 + 1 seconds were allowed.
      'e-changed': { ratio: 1.06, met: false },
      f: { ratio: 1.05, met: true },
      g: { ratio: 1.25, met: false },
      'g-next': { ratio: 1.04, met: true },
    }));

  it('do not count a run of a part, or one that misses documents, as all of the Netherlands', () => {
    expect(resultsOf({ ...run, whole: false })['national']).toMatchObject({ ratio: null, met: null });
    const missing = [...sizes.slice(0, 2), build({ wijken: 3000, seconds: 1200, missing: 1 })];
    expect(resultsOf({ ...run, sizes: missing })['national']).toMatchObject({ ratio: null, met: null });
  });

  it('leave memory out where the system does not tell', () =>
    expect(
      resultsOf({ ...run, sizes: sizes.map((one) => ({ ...one, megabytes: undefined })) })['f'],
    ).toMatchObject({
      ratio: null,
      met: null,
    }));

  it('leave out what a busy machine made impossible', () =>
    expect(resultsOf({ ...run, single: { ...single, seconds: 30 } })['g-next']).toMatchObject({
      ratio: null,
    }));
});

it('the builds stand in a table, with the time of a wijk beside that of one more', () =>
  expect(
    nationalTables([single, ...sizes, unchanged, changed], nationalMeasures(run)),
  ).toMatchInlineSnapshot(`
    "build       wijken  seconds  per wijk  per next wijk  peak MB  made  missing
    one wijk    1       5.0      5.000     -              900      2     0
    first 40    40      20.0     0.500     0.385          900      0     0
    first 400   400     160.0    0.400     0.388          900      0     0
    first 3000  3000    1200.0   0.400     0.398          945      0     0
    no change   3000    12.0     0.004     0.002          900      0     0
    changed     3000    14.0     0.005     0.003          900      2     0

    id           ratio  min-max    runs  target         what
    national     0.80   0.80-0.80  1     <= 1 met       all wijken, both products, in 25 minutes
    e-unchanged  0.01   0.01-0.01  1     <= 0.02 met    a second build without changes against the full one
    e-changed    1.06   1.06-1.06  1     <= 1 missed    one changed figure: 2 documents made, against no change, one document of the full run and 1 s
    f            1.05   1.05-1.05  1     <= 1.1 met     peak memory of the process tree at 3000 wijken against 400
    g            1.25   1.25-1.25  1     <= 1.1 missed  time per wijk at 40, 400, 3000 wijken, whole process: longest against shortest
    g-next       1.04   1.04-1.04  1     <= 1.1 met     the same without what the first wijk costs
    "
  `));

it('the file holds builds and results', () =>
  expect(JSON.parse(nationalText([single], nationalMeasures(run)))).toMatchObject({
    results: [
      { id: 'national' },
      { id: 'e-unchanged' },
      { id: 'e-changed' },
      { id: 'f' },
      { id: 'g' },
      { id: 'g-next' },
    ],
    builds: [{ what: 'one wijk', wijken: 1, seconds: 5, megabytes: 900, made: 2, missing: 0 }],
  }));
