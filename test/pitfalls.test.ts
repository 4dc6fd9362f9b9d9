import { describe, expect, it } from 'vitest';
import { prepare } from '../src/batch/prepare.ts';
import { profileOf } from '../src/batch/profiles.ts';
import { figuresCsv } from '../src/document/figures-csv.ts';
import { outcomeOf, signView } from '../src/document/outcome-style.ts';
import { wijkprofielView } from '../src/document/wijkprofiel.ts';
import { findingSentence } from '../src/document/words/nl/sentences.ts';
import { shortTrendText, trendText } from '../src/document/words/nl/trend.ts';
import { nl } from '../src/document/words/nl.ts';
import { type Comparison, compare } from '../src/domain/comparison.ts';
import { intervalOf } from '../src/domain/figure-interval.ts';
import { buildProfile } from '../src/domain/profile.ts';
import { trendOf } from '../src/domain/trend.ts';
import { isTested } from '../src/domain/verdict.ts';
import { wilsonInterval } from '../src/statistics/intervals.ts';
import {
  areaIn,
  datasetOf,
  figureOf,
  indicatorOf,
  rawOf,
  regionCode,
  regionOf,
  shownOf,
  wijkCode,
} from './domain/region.ts';
import { inputFor } from './example.ts';
import { hiddenBySource, madeRegion, secretValues, studentWijk, tinyWijk, tooFew } from './made-region.ts';
import {
  all,
  bounds,
  compared,
  comparisonsOf,
  documents,
  duinstreek,
  found,
  ofEstimates,
  ofExample,
  proefland,
  profilesOf,
  rowsOf,
  rules,
} from './pitfall-material.ts';
import { withProject } from './project-folder.ts';

/*
 * What an epidemiologist sees at once in a naive tool, each answered by what this one does: the list of pitfalls that the
 * method was designed by, in its order.
 */

describe('1. colour is earned by a test, never by a bare difference', () => {
  const isColoured = (one: Comparison): boolean => signView(outcomeOf(one, true, nl)).colour !== 'ink';

  it('1. no figure that was not tested has a colour, however large its difference, and tested ones have', () => {
    const untested = all.filter(({ verdict }) => !isTested(verdict));
    expect(untested.filter(({ size }) => size?.class === 'large').length).toBeGreaterThan(5);
    expect(untested.filter(isColoured)).toEqual([]);
    expect(all.filter(isColoured).length).toBeGreaterThan(50);
  });

  it('1. a place among the wijken has no verdict and no colour: the fifths of estimates are in ink', () => {
    const estimates = all.filter(({ basis, position }) => basis === 'model' && position !== undefined);
    expect(new Set(estimates.map(({ position }) => position?.fifth))).toEqual(new Set([1, 2, 3, 4, 5]));
    for (const { verdict } of estimates)
      expect(verdict).toEqual({ kind: 'not-tested', reason: 'model-estimate' });
    const verdictColours = /class="[^"]*\b(?:un)?favourable\b|#2166ac|#b35806/;
    const student = ofEstimates.filter(({ name }) => name.includes(studentWijk));
    for (const { html, name } of student) expect(html, name).not.toMatch(verdictColours);
    expect(ofExample.some(({ html }) => verdictColours.test(html))).toBe(true);
  });
});

it('2. intervals that overlap are not read as no difference: 112 and 88 of 200', () => {
  // Schenker & Gentleman, Am. Stat. 55 (2001) 182: the intervals overlap, yet z = 2.40, p = 0.016.
  const [before, after] = [88, 112].map((cases) => {
    const { lower, upper } = wilsonInterval(cases, 200) ?? { lower: 0, upper: 0 };
    const interval = { lower: 100 * lower, upper: 100 * upper, origin: 'wilson', size: 200 } as const;
    return shownOf({ value: cases / 2, cases, respondents: 200, interval });
  });
  if (before === undefined || after === undefined) throw new Error('two figures');
  expect(before.interval?.upper).toBeGreaterThan(after.interval?.lower ?? 100);
  const points = [before, after].map((measurement, index) => ({ period: String(2016 + index), measurement }));
  const facts = {
    basis: 'sample',
    kind: 'percentage',
    polarity: 'neutral',
    breaks: [],
    borderChange: undefined,
  } as const;
  expect(trendOf(points, facts, { exceptionalYears: [] })).toMatchObject({
    ...{ direction: 'higher', p: expect.closeTo(0.0164, 4) },
  });
});

it('3. the region is not treated as an independent sample: a wijk of 30% of it is corrected', () => {
  // As if independent z = z95 4 / sqrt(4.2^2 + 1) = 1.816, with the overlap z95 4 / sqrt(4.2^2 (1 - 0.6) + 1) = 2.762.
  const people = [3000, ...Array(10).fill(600), 1000];
  const found = compared({
    own: { value: 24, ...bounds(19.8, 28.2) },
    region: { value: 20, ...bounds(19, 21) },
    people,
  });
  expect(found.evidence).toMatchObject({
    share: 0.3,
    method: 'interval-part',
    z: expect.closeTo(2.762157, 5),
  });
  expect(found.verdict.kind).toBe('unfavourable');
});

it('4. a region is weighted by its people: 10% of 9,000 and 20% of 1,000 are 11%, not 15%', () => {
  const people = [9000, 1000, ...Array(10).fill(0)];
  const { benchmark, benchmarkOrigin } = compared({
    own: { value: 10 },
    others: [20],
    method: 'computed',
    people,
  });
  expect(benchmark).toMatchObject({ value: 11 });
  expect(benchmarkOrigin).toMatchObject({ kind: 'computed', coverage: 1 });
});

describe('5. no interval leaves the scale, and none has no width', () => {
  const interval = (value: number, respondents: number) =>
    intervalOf(
      rawOf({ value, respondents }),
      { kind: 'percentage', unit: '%' },
      { basis: 'sample', designEffect: 1 },
    );

  it('5. of 2 of 40 does not go below 0, as Wald would: 5 - 6.8', () => {
    expect(interval(5, 40)?.lower).toBeGreaterThan(1);
    // z95^2 / (40 + z95^2) = 3.841459 / 43.841459.
    expect(interval(0, 40)).toMatchObject({ lower: 0, upper: expect.closeTo(8.7622, 3) });
    expect(interval(100, 40)).toMatchObject({ lower: expect.closeTo(91.2378, 3), upper: 100 });
  });

  it('5. in no figures file', () => {
    const rows = rowsOf(duinstreek).filter((row) => row['eenheid'] === '%' && row['ondergrens'] !== '');
    expect(rows.length).toBeGreaterThan(300);
    for (const row of rows) {
      const [lower, upper] = ['ondergrens', 'bovengrens'].map((name) => Number(row[name]?.replace(',', '.')));
      expect([0 <= (lower ?? -1), (upper ?? 101) <= 100, (lower ?? 0) < (upper ?? 0)]).toEqual([
        true,
        true,
        true,
      ]);
    }
  });
});

it('6. inhabitants are never the n of an interval: estimates have none, and are not tested', () => {
  const raw = { value: 30, respondents: 9000 };
  const estimate = compared({ own: raw, region: { value: 20 }, indicator: { basis: 'model' } });
  expect(estimate).toMatchObject({
    measurement: { interval: undefined },
    verdict: { reason: 'model-estimate' },
  });
  expect(compared({ own: raw, region: { value: 20 } }).verdict.kind).toBe('unfavourable');
  const shown = all.filter(({ basis, measurement }) => basis === 'model' && measurement.kind === 'value');
  expect(shown.length).toBeGreaterThan(300);
  for (const { measurement } of shown) expect(measurement).toMatchObject({ interval: undefined });
});

describe('7. an estimate stays an estimate', () => {
  it('7. is not followed over the years', () => {
    const dated = all.filter(({ basis, earlier }) => basis === 'model' && earlier.length > 0);
    expect(dated.length).toBeGreaterThan(100);
    const trends = dated.flatMap(({ trend, benchmarkTrend }) => [trend.kind, benchmarkTrend.kind]);
    expect(new Set(trends)).toEqual(new Set(['undetermined']));
  });

  it('7. has no decimals in a document: 48.5 is told as 49', () => {
    const percentages = [...proefland.dataset.indicators.values()].filter(
      ({ basis, kind }) => basis === 'model' && kind === 'percentage',
    );
    for (const { id, decimals } of percentages) expect(decimals, id).toBe(0);
    expect(found(/\d,\d van de 100/)).toEqual([]);
  });

  it('7. does not stand in one table with what was measured, and is not compared with it', () => {
    const beside = compared({
      own: { value: 30 },
      region: { value: 20 },
      changes: { basis: 'model', source: 'Schatting' },
    });
    expect(beside).toMatchObject({ benchmark: { kind: 'absent' }, verdict: { kind: 'not-tested' } });
    for (const wijk of duinstreek.wijken) {
      const groups = wijkprofielView(inputFor(duinstreek, wijk.code, 'wijkprofiel')).account.flatMap(
        (one) => one.groups,
      );
      for (const { heading } of groups) expect(heading.match(/gemeten|geschat|geteld/g)).toHaveLength(1);
    }
  });

  it('7. is said to be one in every document that has any', () =>
    expect(documents.filter(({ text }) => !/schatting/i.test(text)).map(({ name }) => name)).toEqual([]));
});

describe('8. answers that weigh differently are not tested as if they did not', () => {
  const counts = { value: 30, cases: 60, respondents: 200 };
  const region = { value: 20, cases: 200, respondents: 1000 };

  it('8. by counts only when they are known to weigh the same', () => {
    expect(compared({ own: counts, region }).evidence.rung).toBe('rest');
    expect(compared({ own: { ...counts, weighted: true }, region }).evidence.rung).toBe('proportion');
    expect(compared({ own: { ...counts, value: 33 }, region }).evidence.rung).toBe('proportion');
  });

  it('8. with the effective number of answers, or the design effect, when these are given', () => {
    const wide = compared({
      own: { value: 26, respondents: 400, effectiveRespondents: 100 },
      region: { value: 20 },
    });
    expect(wide.verdict.kind).toBe('not-demonstrable');
    expect(compared({ own: { value: 26, respondents: 400 }, region: { value: 20 } }).verdict.kind).toBe(
      'unfavourable',
    );
    const size = intervalOf(
      rawOf(),
      { kind: 'percentage', unit: '%' },
      { basis: 'sample', designEffect: 1.6 },
    )?.size;
    expect(size).toBe(250);
  });

  it('8. with a note in the figures file and the verantwoording when neither is', async () => {
    const project = (extra: string) =>
      madeRegionWith(`gebied;indicator;periode;doelgroep;waarde;n;gewogen;basis;bron\n${extra}`);
    const rows = async (weighted: string) =>
      withProject(
        project(`WK990100;slaapt_slecht;2024;18+;30;400;${weighted};steekproef;Gewogen peiling\n`),
        async (folder) => {
          const prepared = await prepare(folder, undefined);
          const view = wijkprofielView(inputFor(prepared, 'WK990100', 'wijkprofiel'));
          const account = view.account.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
          const row = rowsOf(prepared).find(
            (one) => one['gebied'] === 'WK990100' && one['indicator'] === 'slaapt_slecht',
          );
          return `${row?.['opmerking']} ${account.map(({ detail }) => detail).join(' ')}`;
        },
      );
    const note = /zonder correctie voor weging.*zonder correctie voor weging/;
    expect(await rows('ja')).toMatch(note);
    expect(await rows('nee')).not.toMatch(/zonder correctie/);
  });
});

/** The made region with one more file of figures. */
function madeRegionWith(csv: string) {
  return { ...madeRegion(), 'cijfers/extra.csv': csv };
}

it('9. crude figures are said not to be corrected for age in every document, and the ages stand in the profile', () => {
  const silent = documents.filter(({ text }) => !/niet gecorrigeerd voor leeftijd/i.test(text));
  expect(silent.map(({ name }) => name)).toEqual([]);
  const profiles = ofExample.filter(({ name }) => name.startsWith('wijkprofiel'));
  expect(
    profiles.filter(({ text }) => !/65 (jaar )?en ouder|65-plus|65\+/i.test(text)).map(({ name }) => name),
  ).toEqual([]);
});

describe('10. only the same is compared', () => {
  const own = { value: 26, ...bounds(22, 30) };
  it.for([
    { name: 'age group', changes: { group: '18-64' } },
    { name: 'period', changes: { period: '2022' } },
    { name: 'source', changes: { source: 'Andere peiling' } },
  ])('10. not a figure of the wijk with one of the region of another $name', ({ changes }) => {
    const { group = '18+' } = changes;
    const areas = regionOf(2);
    const figures = [
      figureOf(rawOf(own), changes),
      figureOf(rawOf({ value: 20 }), { area: regionCode, period: '2022', source: 'x' }),
    ];
    const found = compare(
      datasetOf(areas, [indicatorOf()], figures),
      areaIn(areas, wijkCode(1)),
      { indicator: indicatorOf(), group },
      rules,
    );
    expect(found.verdict).toEqual({ kind: 'not-tested', reason: 'no-benchmark' });
    expect(found.size).toBeUndefined();
  });

  it('10. and not before and after other borders, or another age base', () => {
    const points = ['2016', '2022'].map((period) => ({ period, measurement: shownOf({ cases: 80 }) }));
    const facts = {
      basis: 'sample',
      kind: 'percentage',
      polarity: 'neutral',
      breaks: [],
      borderChange: undefined,
    } as const;
    const reasons = [{ borderChange: 2020 }, { breaks: [2018] }].map((change) =>
      trendText(trendOf(points, { ...facts, ...change }, { exceptionalYears: [] })),
    );
    expect(reasons).toEqual([
      'niet te bepalen: eerder waren de grenzen van de wijk andere',
      'niet te bepalen: eerder was de vraag of de groep een andere',
    ]);
  });
});

describe('11. what is favourable is never guessed', () => {
  it('11. a neutral figure is higher or lower, without a colour, and is named nowhere', () => {
    const neutral = compared({
      own: { value: 40, ...bounds(36, 44) },
      region: { value: 20 },
      indicator: { polarity: 'neutral' },
    });
    expect(neutral.verdict.kind).toBe('higher');
    expect(outcomeOf(neutral, false, nl)).toMatchObject({ sign: 'tick', words: 'meer, geen oordeel' });
    const named = [duinstreek, proefland]
      .flatMap(profilesOf)
      .flatMap(({ findings: { strengths, attention } }) => [
        ...strengths.map(({ comparison }) => comparison.indicator.polarity),
        ...attention.map(({ comparison }) => comparison.indicator.polarity),
      ]);
    expect(new Set(named)).toEqual(new Set(['high-favourable', 'low-favourable']));
  });

  it('11. a high figure is favourable or not by its polarity alone', () => {
    const judged = (['high-favourable', 'low-favourable'] as const).map(
      (polarity) =>
        compared({ own: { value: 40, ...bounds(36, 44) }, region: { value: 20 }, indicator: { polarity } })
          .verdict.kind,
    );
    expect(judged).toEqual(['favourable', 'unfavourable']);
  });

  it('11. an indicator without a polarity is neutral, and the analyst is told', async () => {
    const catalogue =
      'id;naam;thema;eenheid;soort;basis;polariteit;doelgroep\neigen;Eigen vraag;leefstijl;%;percentage;steekproef;;18+\n';
    const made = madeRegion(undefined, 'indicators: eigen.csv\n');
    const withOwn = { ...made, 'eigen.csv': catalogue };
    const { dataset, problems } = await withProject(withOwn, (folder) => prepare(folder, undefined));
    expect(dataset.indicators.get('eigen')?.polarity).toBe('neutral');
    expect(problems.map(({ code }) => code)).toContain('polarity-missing');
  });
});

it('12. what is not demonstrable is never called the same', () => {
  expect(found(/geen aantoonbaar verschil|niet aantoonbaar/).length).toBeGreaterThan(50);
  expect(
    found(
      /gelijk aan|hetzelfde|\beven (veel|hoog|laag|vaak|goed) als|geen verschil met de regio\b(?! dat| aangetoond)|net zo (veel|hoog)/,
    ),
  ).toEqual([]);
  const verdicts = rowsOf(duinstreek).map((row) => row['oordeel'] ?? '');
  expect(new Set(verdicts.filter((verdict) => !verdict.startsWith('aantoonbaar')))).toEqual(
    new Set(['geen aantoonbaar verschil', 'niet getoetst', 'niet getoond', 'geen gegevens']),
  );
  const tested = ofExample.filter(({ name }) => {
    const { comparisons } = profileOf(duinstreek, areaIn(duinstreek.dataset.areas, name.replace(/.* /, '')));
    return comparisons.some(({ verdict }) => isTested(verdict));
  });
  expect(tested.length).toBeGreaterThan(40);
  const silent = tested.filter(
    ({ text }) =>
      !/niet aantoonbaar betekent: het verschil is niet zeker|niet aantoonbaar” betekent niet dat er geen verschil is/i.test(
        text,
      ),
  );
  expect(silent.map(({ name }) => name)).toEqual([]);
});

it('13. no wijk has a rank: a fifth at most, and only from ten wijken on', () => {
  expect(
    found(
      /(?<!geen )\brang(lijst|orde|nummer)?\b|ranking|nummer (1|één)\b|\b\d+e (van|plaats)\b|top[ -]?\d|koploper|hekkensluiter/,
    ),
  ).toEqual([]);
  expect(found(/\b(de )?(beste|slechtste|gezondste|ongezondste) (wijk|van)/)).toEqual([]);
  const columns = Object.keys(rowsOf(duinstreek)[0] ?? {});
  expect(columns.filter((name) => /rang|plaats/.test(name))).toEqual([]);
  const fifth = (count: number) =>
    compared({
      own: { value: 30 },
      region: { value: 20 },
      others: Array.from({ length: count - 1 }, (_, index) => 10 + index),
    }).position?.fifth;
  expect([fifth(9), fifth(10)]).toEqual([undefined, 5]);
});

describe('14. thousands of tests come with a word on chance', () => {
  it('14. every factsheet with tests says how many may come out by chance', () => {
    for (const { name, text } of ofExample.filter((one) => one.name.startsWith('factsheet'))) {
      const { comparisons, over65 } = profileOf(
        duinstreek,
        areaIn(duinstreek.dataset.areas, name.replace(/.* /, '')),
      );
      const tests = [...comparisons, ...over65].filter(({ verdict }) => isTested(verdict)).length;
      const older = over65.some(({ verdict }) => isTested(verdict)) ? ' \\(met 65\\+\\)' : '';
      const byChance = Math.round(tests / 20);
      if (byChance > 0)
        expect(text, name).toMatch(
          new RegExp(`Van ${tests} toetsen${older} gemiddeld ${byChance} door toeval`),
        );
    }
  });

  it('14. the verantwoording says how many differences of the edition hold after correction', () => {
    const { tests, demonstrable, robust } = profileOf(
      duinstreek,
      areaIn(duinstreek.dataset.areas, 'WK980102'),
    ).family;
    expect(robust).toBeLessThan(demonstrable);
    const text = ofExample.find(({ name }) => name === 'wijkprofiel of WK980102')?.text ?? '';
    expect(text).toContain(`alle ${tests} toetsen van deze uitgave (Benjamini-Hochberg)`);
    expect(text).toContain(`${robust} van de ${demonstrable} aantoonbare verschillen`);
    expect(text).toContain(`ongeveer ${Math.round(tests / 20)} aantoonbaar lijken`);
  });

  it('14. the figures file has each probability before and after it', () => {
    const tested = rowsOf(duinstreek).filter((row) => row['p'] !== '');
    expect(tested.length).toBe(
      profileOf(duinstreek, areaIn(duinstreek.dataset.areas, 'WK980102')).family.tests,
    );
    const number = (text = ''): number => Number(text.replace('<', '').replace(',', '.'));
    for (const row of tested) expect(number(row['p_gecorrigeerd'])).toBeGreaterThanOrEqual(number(row['p']));
  });
});

describe('15. what is hidden is not zero, and nowhere', () => {
  it('15. a point in a file is hidden by its source, without a number', () => {
    const rows = rowsOf(proefland).filter(
      (row) => row['gebied'] === hiddenBySource && row['soort_cijfer']?.startsWith('geschat'),
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows)
      expect([
        row['waarde'],
        row['verschil'],
        row['vijfde_deel'],
        row['oordeel'],
        row['waarom_geen_waarde'],
      ]).toEqual([...['', '', '', 'niet getoond', 'niet gegeven door de bron']]);
  });

  it('15. a figure of too few people is in no cell of the file, and changes no number about others', async () => {
    const csv = figuresCsv(profilesOf(proefland), nl);
    for (const secret of secretValues) expect(csv).not.toContain(secret.slice(0, 4));
    const other = await withProject(madeRegion(['17,4', '31,5', '8,9']), (folder) =>
      prepare(folder, undefined),
    );
    expect(figuresCsv(profilesOf(other), nl)).toBe(csv);
    expect(tooFew.length).toBeGreaterThan(2);
  });

  it('15. one hidden wijk cannot be had back by subtraction: another one is hidden with it', () => {
    // The region has 240 of 1,200 answers, and all of its wijken but one are shown: the rest would be that one.
    const areas = regionOf(4);
    const counted = (area: string, cases: number, respondents: number) =>
      figureOf(rawOf({ value: (100 * cases) / respondents, cases, respondents }), { area });
    const figures = [
      ...[counted(regionCode, 240, 1200), counted(wijkCode(1), 3, 25), counted(wijkCode(2), 77, 400)],
      ...[counted(wijkCode(3), 80, 400), counted(wijkCode(4), 80, 375)],
    ];
    const shown = [...datasetOf(areas, [indicatorOf()], figures).figures.values()];
    const reasons = shown.flatMap(({ measurement }) =>
      measurement.kind === 'hidden' ? [measurement.reason] : [],
    );
    expect(reasons).toEqual(['few-respondents', 'secondary']);
  });

  it('15. a wijk that is hidden cannot be had back from the mean of the others: a computed region leaves it out', () => {
    const hidden = compared({ own: { value: 90, respondents: 12 }, others: [] });
    expect(hidden.measurement).toEqual({ kind: 'hidden', reason: 'few-respondents' });
    const about = indicatorOf();
    const areas = regionOf(12);
    const others = Array.from({ length: 11 }, (_, index) =>
      figureOf(rawOf({ value: 20 }), { area: wijkCode(index + 2) }),
    );
    const means = [90, 10].map((value) => {
      const own = figureOf(rawOf({ value, respondents: 12 }));
      const dataset = datasetOf(areas, [about], [own, ...others]);
      return compare(
        dataset,
        areaIn(areas, wijkCode(2)),
        { indicator: about, group: '18+' },
        { ...rules, method: 'computed' },
      ).benchmark;
    });
    expect(means[0]).toMatchObject({ value: 20 });
    expect(means[1]).toEqual(means[0]);
  });
});

it('16. a difference of percentages is not called a percentage', () => {
  const percent = /\d+(,\d)? ?(%|procent) ?-?(verschil|meer|minder|hoger|lager|boven|onder)|procentueel/;
  expect(percent.test('12% meer dan in de regio')).toBe(true);
  expect(found(percent)).toEqual([]);
  // The columns of differences stand beside the unit of the figure, and hold no sign of percent.
  for (const row of rowsOf(duinstreek))
    expect(`${row['verschil']}${row['verschil_ondergrens']}`).not.toContain('%');
});

describe('17. a ratio says nothing without its cases', () => {
  const ratio = {
    indicator: { kind: 'ratio', basis: 'register', unit: 'verwacht = 100', pluralPhrase: undefined },
  } as const;
  const others = [96, 100, 104, 99, 101];

  it('17. 104 without observed and expected is not called higher', () => {
    const bare = compared({
      own: { value: 104, respondents: undefined },
      region: { value: 98 },
      others,
      ...ratio,
    });
    expect(bare.verdict).toEqual({ kind: 'not-tested', reason: 'no-margin' });
    expect(outcomeOf(bare, false, nl).words).toBe('niet getoetst');
  });

  it('17. 104 of 52 where 50 were expected is not either, and 150 of 300 is', () => {
    const of = (cases: number, expected: number, region: number) =>
      compared({
        own: { value: (100 * cases) / expected, cases, expected, respondents: undefined },
        region: { value: region },
        others,
        ...ratio,
      });
    // Byar: 52 are 38.83-68.19, which holds 50; 300 are 267.0-336.0, which lies above 200.
    expect(outcomeOf(of(52, 50, 98), false, nl).words).toBe('niet aantoonbaar');
    expect(outcomeOf(of(300, 200, 98), false, nl).words).toBe('hoger, ongunstig');
  });

  it('17. what is more than expected is never told as less, because the region has even more', () => {
    const own = { value: 150, cases: 300, expected: 200, respondents: undefined };
    const high = compared({ own, region: { value: 170 }, others, ...ratio });
    expect(high).toMatchObject({ verdict: { kind: 'unfavourable' }, size: { difference: 50 } });
    expect(outcomeOf(high, true, nl)).toMatchObject({ sign: 'unfavourable', words: 'hoger, ongunstig' });
    expect(findingSentence({ comparison: high, peers: undefined }, 'de regio')).toMatch(
      /: 150, hoger dan verwacht \(100\); de regio: 170$/,
    );
  });
});

describe('18. two points are no trend', () => {
  it('18. they are called a change, and a change only when it is demonstrable', () => {
    const changes = all.filter(({ trend }) => trend.kind === 'change');
    expect(changes.length).toBeGreaterThan(200);
    for (const { trend } of changes) {
      expect(`${trendText(trend)} ${shortTrendText(trend)}`).not.toMatch(/trend|ontwikkeling/);
      if (trend.kind !== 'undetermined' && trend.direction === 'none')
        expect(trendText(trend)).toMatch(/^geen aantoonbare verandering sinds /);
    }
    expect(new Set(changes.map(({ trend }) => shortTrendText(trend))).size).toBeGreaterThan(2);
    expect(found(/\btrend/)).toEqual([]);
  });

  it('18. the year of the lockdowns stands in none, and the document says why', () => {
    const marked = all.filter(
      ({ trend }) => trend.kind === 'undetermined' && trend.reason === 'exceptional-year',
    );
    expect(marked.length).toBeGreaterThan(10);
    for (const { trend } of all)
      if (trend.kind !== 'undetermined') expect(trend.periods).not.toContain('2020');
    for (const { trend } of marked) expect(trendText(trend)).toContain('uitzonderlijk jaar');
  });
});

describe('19. small wijken do not stand at both ends of every list', () => {
  it('19. the same difference is demonstrable for many answers and not for few', () => {
    const of = (respondents: number) =>
      compared({ own: { value: 26, respondents }, region: { value: 20 } }).verdict.kind;
    expect([of(60), of(600)]).toEqual(['not-demonstrable', 'unfavourable']);
  });

  it('19. a figure of 40 answers is called indicative', () => {
    expect(
      compared({ own: { value: 40, respondents: 40 }, region: { value: 20 } }).measurement,
    ).toMatchObject({ indicative: true });
    const rows = rowsOf(duinstreek).filter(
      (row) => row['n'] !== '' && row['waarde'] !== '' && row['soort_cijfer']?.startsWith('gemeten'),
    );
    const few = rows.filter((row) => Number(row['n']) < 50);
    expect(few.length).toBeGreaterThan(0);
    for (const row of few) expect(row['opmerking']).toContain('indicatief');
    // Others are so only by a margin that is wide for their value.
    const marked = rows.filter((row) => row['opmerking']?.includes('indicatief'));
    expect(marked.length).toBeLessThan(rows.length / 4);
  });

  it('19. a wijk of 60 people is no end of the spread, and nothing of it is named', () => {
    const tiny = areaIn(proefland.dataset.areas, tinyWijk);
    for (const { spread } of comparisonsOf(proefland))
      expect(spread?.values.some(({ code }) => code === tinyWijk) ?? false).toBe(false);
    const { findings } = buildProfile(proefland.dataset, tiny, proefland.rules);
    expect([findings.strengths, findings.attention, findings.over65, findings.largest]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });
});

describe('20. no cause is claimed, nobody is blamed', () => {
  it('20. in no document', () => {
    const causes =
      /veroorzaak|leid(t|en|de|den) tot|kom(t|en) door|dankzij|als gevolg van|effect van|hangt samen met|heeft invloed|zorg(t|en) ervoor|doordat|vanwege de/;
    expect(found(causes)).toEqual([]);
    // People may sleep badly (“slecht slapen”); a wijk is never bad.
    const names =
      /probleemwijk|achterstand|krachtwijk|aandachtswijk|prachtwijk|risico(groep|wijk|bewoner)|zwakke|kwetsbare (wijk|buurt)|(?<!slaapt |sliepen (?:[^.]{1,60} )?|heel )\bslecht(?! slapen| of heel| sliep)(e|er|st|ste)?\b|goede wijk|gezonde wijk/;
    expect(found(names)).toEqual([]);
  });

  it('20. and each says that a difference tells nothing about the cause', () =>
    expect(
      documents
        .filter(
          ({ text }) => !/zegt niets over de oorzaak|zien niet wat een wijk|laten niet zien/i.test(text),
        )
        .map(({ name }) => name),
    ).toEqual([]));
});

describe('21. nothing is computed from rounded numbers', () => {
  it('21. 22.5 and 19.6 print as 23 and 20, but do not differ by 3', () => {
    const found = compared({
      own: { value: 22.5, respondents: undefined },
      region: { value: 19.6 },
      indicator: { basis: 'model' },
    });
    expect(found.size).toMatchObject({
      class: 'small',
      justBelow: true,
      difference: expect.closeTo(2.9, 10),
    });
    expect(outcomeOf(found, false, nl).words).toBe('net geen 3 meer');
  });

  it('21. differences in the figures file are those of its values, to the last digit', () => {
    const number = (text = ''): number => Number(text.replace(',', '.'));
    const rows = rowsOf(duinstreek).filter((row) => row['verschil'] !== '');
    expect(rows.length).toBeGreaterThan(500);
    for (const row of rows) {
      const off = number(row['waarde']) - number(row['vergelijkingswaarde']) - number(row['verschil']);
      expect(Math.abs(off), JSON.stringify(row)).toBeLessThan(0.0100001);
    }
  });

  it('21. verdicts are not either: a bound of 20.04 lies above 20.0, which it prints as', () =>
    expect(compared({ own: { value: 24, ...bounds(20.04, 28) }, region: { value: 20 } }).verdict.kind).toBe(
      'unfavourable',
    ));
});

describe('22. source, year, number of answers and people stand with each figure', () => {
  it('22. in the figures file', () => {
    const shown = rowsOf(duinstreek).filter((row) => row['waarde'] !== '');
    expect(shown.length).toBeGreaterThan(800);
    for (const row of shown) {
      for (const name of ['bron', 'periode', 'doelgroep', 'eenheid', 'soort_cijfer'])
        expect(row[name], name).not.toBe('');
      if (row['soort_cijfer']?.startsWith('gemeten')) expect(Number(row['n'])).toBeGreaterThan(0);
    }
  });

  it('22. in the verantwoording, under a heading with source and year', () => {
    const groups = duinstreek.wijken.flatMap(({ code }) =>
      wijkprofielView(inputFor(duinstreek, code, 'wijkprofiel')).account.flatMap((one) => one.groups),
    );
    expect(groups.filter(({ heading }) => !/^.+, \d{4}.*: (gemeten|geschat|geteld)/.test(heading))).toEqual(
      [],
    );
    const measured = groups.filter(({ heading }) => heading.includes('gemeten')).flatMap(({ rows }) => rows);
    expect(measured.length).toBeGreaterThan(200);
    expect(measured.filter(({ value, detail }) => value !== '–' && !/; \d+/.test(detail))).toEqual([]);
  });

  it('22. on the factsheet: sources, years, people and how many answers', () => {
    const measured = ofExample.filter(({ name }) => {
      const { comparisons } = profileOf(
        duinstreek,
        areaIn(duinstreek.dataset.areas, name.replace(/.* /, '')),
      );
      const any = comparisons.some(
        ({ basis, measurement }) => basis === 'sample' && measurement.kind === 'value',
      );
      return name.startsWith('factsheet') && any;
    });
    expect(measured.length).toBeGreaterThan(20);
    for (const { name, text } of measured)
      expect(text, name).toMatch(/Gemeten: [^.]+, \d{4}[^.]*volwassenen[^.]*\(\d+ (tot \d+ )?antwoorden/);
  });
});
