import { describe, expect, it } from 'vitest';
import { dataQualityHtml } from '../../src/batch/data-quality.ts';
import type { Prepared } from '../../src/batch/prepare.ts';
import type { BenchmarkMethod } from '../../src/domain/benchmark.ts';
import { type Dataset, seriesKey } from '../../src/domain/dataset.ts';
import type { Figure, RawMeasurement } from '../../src/domain/measurement.ts';
import { contentHash } from '../../src/lib/content-hash.ts';
import { type Problem, problem } from '../../src/lib/problem.ts';
import {
  areaOf,
  datasetOf,
  figureOf,
  indicatorOf,
  rawOf,
  regionCode,
  regionOf,
  wijkCode,
} from '../domain/region.ts';
import { visibleText } from '../e2e/html-text.ts';
import { example, exampleFolder } from '../example.ts';

const prepared = await example();
const withoutFonts = (html: string): string =>
  html.replace(/<style>[\s\S]*?<\/style>/, '<style></style>').replace(/\s*\n\s*/g, '\n');
const page = withoutFonts(await dataQualityHtml(prepared));

/** A made project: all its wijken get documents. */
function projectOf(dataset: Dataset, method: BenchmarkMethod = 'given'): Prepared {
  const wijken = [...dataset.areas.values()].filter(({ level }) => level === 'wijk');
  const comparison = { ...prepared.rules.comparison, method };
  return {
    ...{ ...prepared, dataset, wijken, rules: { ...prepared.rules, comparison } },
    ...{ problems: [], boundaries: new Map(), files: [], suppressed: [] },
  };
}

const textOf = async (project: Prepared): Promise<string> => visibleText(await dataQualityHtml(project));
const withProblems = (...problems: Problem[]): Promise<string> => textOf({ ...prepared, problems });

/** A figure of rookt for each wijk that is named, and for the region when asked. */
function regionWith(
  figures: Readonly<Record<number, RawMeasurement>>,
  region: readonly RawMeasurement[] = [],
): Dataset {
  const all: Figure<RawMeasurement>[] = Object.entries(figures).map(([number, measurement]) =>
    figureOf(measurement, { area: wijkCode(Number(number)) }),
  );
  const benchmark = region.map((measurement) => figureOf(measurement, { area: regionCode }));
  return datasetOf(regionOf(4), [indicatorOf()], [...all, ...benchmark]);
}

describe('the report about the data of the example', () => {
  it('is as reviewed', async () => {
    await expect(page).toMatchFileSnapshot('../golden/datakwaliteit.html');
  });

  it('counts what the dataset holds', () => {
    const { dataset, wijken } = prepared;
    const codes = new Set(wijken.map(({ code }) => code));
    const isShownSeries = (indicator: string, group: string): boolean =>
      [dataset.indicators.get(indicator)?.targetGroup, '65+'].includes(group);
    const figures = [...dataset.figures.values()].filter(
      ({ area, indicator, group, period }) =>
        codes.has(area) &&
        isShownSeries(indicator, group) &&
        period === dataset.latest.get(seriesKey(indicator, group)),
    );
    const series = [...dataset.latest.keys()]
      .map((key) => key.split('\u0000'))
      .filter(([id = '', group = '']) => isShownSeries(id, group));
    const total = series.length * wijken.length;
    const shown = figures.filter(({ measurement }) => measurement.kind === 'value').length;
    const hidden = figures.flatMap(({ measurement }) =>
      measurement.kind === 'hidden' ? [measurement.reason] : [],
    );
    const bySource = hidden.filter((reason) => reason === 'source').length;
    const expected = [
      ...[shown, hidden.length - bySource, bySource, total - shown - hidden.length],
      ...[wijken.length, new Set(series.map(([id]) => id)).size, total],
    ];
    expect(expected).toEqual([1233, 101, 20, 50, 26, 47, 1404]);
    const text = visibleText(page);
    expect(text).toContain('26 wijken 4 gemeenten 47 indicatoren met cijfers 1.404 cijfers mogelijk');
    expect(text).toMatch(
      /Te tonen 1\.233 87,8% Verborgen door ons 101 7,2% Verborgen door de bron 20 1,4% Geen cijfer 50 3,6%/,
    );
  });

  it('has rows that add up to these counts, twice', () => {
    for (const table of [/<section id="indicatoren".*?<\/section>/s, /<section id="wijken".*?<\/section>/s]) {
      const section = table.exec(page)?.[0] ?? '';
      const parts = [...section.matchAll(/class="number">(\d+) van (\d+)</g)];
      const sum = (index: number): number => parts.reduce((total, part) => total + Number(part[index]), 0);
      expect([sum(1), sum(2)]).toEqual([1233, 1404]);
    }
  });

  it('names every file that was read, with its hash', () => {
    for (const { name, bytes } of prepared.files)
      expect(visibleText(page)).toMatch(new RegExp(`${name} [\\d.]+ bytes ${contentHash(bytes)}`));
  });

  it('is the same each time, and tells nothing of the machine', async () => {
    expect(withoutFonts(await dataQualityHtml(await example()))).toBe(page);
    expect(page).not.toContain(exampleFolder);
    expect(page).not.toMatch(/https?:/);
  });

  it('can be read by a machine: no empty cell, one h1, no skipped heading, names for what scrolls', () => {
    expect(page).not.toMatch(/<t[dh][^>]*>\s*<\/t[dh]>/);
    const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of page.matchAll(/aria-labelledby="([^"]*)"|href="#([^"]*)"/g))
      if (id !== undefined) expect(ids).toContain(id);
    expect(page.match(/<table/g)).toHaveLength(page.match(/<caption/g)?.length ?? 0);
    expect(page.match(/class="scroll"/g)).toHaveLength(
      page.match(/role="region" aria-labelledby=/g)?.length ?? 0,
    );
  });
});

describe('hidden figures', () => {
  const few = { respondents: 12 };
  const secret = rawOf({ value: 73.4191, bounds: { lower: 61.2837, upper: 82.5519 }, ...few });
  const dataset = (hidden: RawMeasurement, shown = 20): Dataset =>
    regionWith({ 1: hidden, 2: rawOf({ value: shown }), 3: { kind: 'hidden', reason: 'source' } }, [
      rawOf({ value: 30, respondents: 2000 }),
    ]);

  it('stand nowhere in the page; only that there is one does', async () => {
    const html = withoutFonts(await dataQualityHtml(projectOf(dataset(secret))));
    expect(html).not.toMatch(/73[.,]4|61[.,]2|82[.,]5|\b(73|61|82|83|12)\b/);
    expect(visibleText(html)).toContain('1 van 4 2 1 te weinig antwoorden, 1 door de bron 1 gegeven');
  });

  it('leave no trace: no figure does, so the page is the same for other figures', async () => {
    const own = await dataQualityHtml(projectOf(dataset(secret)));
    const other = dataset(rawOf({ value: 8, ...few, respondents: 29 }), 64.2);
    expect(await dataQualityHtml(projectOf(other))).toBe(own);
  });
});

describe('figures to compare with', () => {
  const own = { 1: rawOf(), 2: rawOf(), 3: rawOf() };
  it.for([
    { what: 'a given one', dataset: regionWith(own, [rawOf()]), says: 'gegeven' },
    {
      what: 'none',
      dataset: regionWith(own),
      says: 'geen er is geen cijfer uit dezelfde bron en periode',
    },
    {
      what: 'one that is hidden',
      dataset: regionWith(own, [{ kind: 'hidden', reason: 'source' }]),
      says: 'geen het cijfer is verborgen',
    },
    {
      what: 'one computed from all areas, with the weights of another group',
      dataset: regionWith({ ...own, 4: rawOf() }),
      method: 'computed' as const,
      says: 'berekend uit gebieden met 100% van de inwoners, weging bij benadering',
    },
    {
      what: 'too few people to compute one',
      dataset: regionWith(own),
      method: 'computed' as const,
      says: 'geen gebieden met een cijfer tellen 75% van de inwoners, minstens 80% is nodig',
    },
    {
      what: 'nothing to compare',
      dataset: regionWith({ 1: { kind: 'hidden', reason: 'source' } }),
      says: 'niet nodig geen wijk heeft een cijfer',
    },
  ])('say: $what', async ({ dataset, method, says }) => {
    expect(await textOf(projectOf(dataset, method))).toContain(says);
  });

  it('are told per number of wijken when they differ', async () => {
    const stray = areaOf('WK990301', 'wijk');
    const areas = new Map([...regionOf(4), [stray.code, stray]]);
    const codes = [stray.code, wijkCode(1), wijkCode(2), regionCode];
    const figures = codes.map((area) => figureOf(rawOf(), { area }));
    const all = datasetOf(areas, [indicatorOf()], figures);
    const text = await textOf(projectOf(all));
    expect(text).toContain('gegeven bij 2 wijken geen bij 1 wijk er is geen');
    expect(text).toContain('1 van de 5 wijken Geen vergelijking: ligt niet in een regio (Naam van WK990301)');
    expect(text).toContain('5 wijken 1 gemeente 1 indicator');
    expect(text).toContain('Alle wijken Geen kaart: er zijn geen grenzen in dit project 2 van de');
  });
});

describe('problems', () => {
  const mark = (line: number): Problem =>
    problem('mark-ambiguous', { file: 'cijfers/leefstijl.csv', line, column: 'waarde' }, '-');

  it('are told once for many lines, with what documents show and what to do', async () => {
    const text = await withProblems(...Array.from({ length: 20 }, (_, index) => mark(index + 2)));
    expect(text.match(/“-” kan van alles betekenen/g)).toHaveLength(1);
    expect(text).toContain('kolom waarde, regel 2, 3, 4, 5, 6, 7 en 14 andere');
    expect(text).toContain('Alle 20 regels 2, 3, 4');
    expect(text).toContain('In de documenten Op deze plaats staat “geen cijfer”.');
    expect(text).toContain('Wat te doen Vervang het teken door wat bedoeld is. Code: mark-ambiguous');
  });

  it('stand by rule, notices last, and long lists are folded', async () => {
    const notice = problem('other-theme', { file: 'cijfers/leefstijl.csv' }, 'eenzaam', {
      theme: 'sociale_omgeving',
    });
    const columns = Array.from({ length: 12 }, (_, index) =>
      problem('column-unknown', { file: 'gebieden.csv' }, `k${index}`, { suggestion: '' }),
    );
    const html = await dataQualityHtml({ ...prepared, problems: [notice, ...columns] });
    const text = visibleText(html);
    expect(text).toMatch(/Let op Onbekende kolom .*Nog 4 andere plaatsen .*Ter info Cijfer in het bestand/);
    expect(html).toMatch(/<details><summary>Nog 4 andere plaatsen<\/summary>/);
  });

  it('keep the commas inside the name of a series', async () => {
    const names = Array.from({ length: 9 }, (_, index) => `i${index} (18+, 2024)`).join(', ');
    const text = await withProblems(problem('benchmark-missing', {}, names, { benchmark: 'Duinstreek' }));
    expect(text).toContain('Duinstreek heeft geen cijfer voor: i0 (18+, 2024), i1');
    expect(text).toContain('i5 (18+, 2024) en 3 andere. Alle 9 namen');
  });

  it('of one rule stand together, also when what to do differs', async () => {
    const missing = ['Duinstreek', 'Polderland'].map((benchmark) =>
      problem('benchmark-missing', {}, 'rookt', { benchmark }),
    );
    const text = await withProblems(...missing);
    expect(text.match(/Code: benchmark-missing/g)).toHaveLength(1);
    expect(text).toContain(
      'Polderland heeft geen cijfer voor: rookt. Verwacht: een cijfer voor Polderland naast elk cijfer van de wijken.',
    );
    expect(text.match(/Wat te doen: /g)).toHaveLength(2);
  });

  it('may quote signs that the font does not have', async () => {
    const text = await withProblems(
      problem('column-unknown', { file: '数.csv' }, '<b>😀</b>', { suggestion: '' }),
    );
    expect(text).toContain('[U+6570].csv De kolom “<b>[U+1F600]</b>” is niet bekend');
  });
});

describe('wijken', () => {
  it('are folded per gemeente when there are many, and each stands in one table', async () => {
    const figures = [figureOf(rawOf(), { area: wijkCode(7) }), figureOf(rawOf(), { area: regionCode })];
    const html = await dataQualityHtml(projectOf(datasetOf(regionOf(41), [indicatorOf()], figures)));
    expect(html).toMatch(
      /<details class="group"><summary><strong>Naam van GM9901<\/strong> 41 wijken, elk 0 tot 1 van de 1 cijfers/,
    );
    expect(visibleText(html)).toContain('40 van de 41 wijken Geen enkel cijfer');
    expect(html.match(/class="why">WK/g)).toHaveLength(41);
  });

  it('that have next to nothing are named first', async () => {
    const text = await textOf(projectOf(regionWith({ 1: rawOf(), 2: rawOf(), 3: rawOf() }, [rawOf()])));
    expect(text).toContain(`1 wijk heeft minder dan 6 op de 10 cijfers: Naam van ${wijkCode(4)}.`);
  });

  it('without a gap are told to be complete', async () => {
    const all = { 1: rawOf(), 2: rawOf(), 3: rawOf(), 4: rawOf() };
    expect(await textOf(projectOf(regionWith(all, [rawOf()])))).toContain('Er ontbreekt niets');
    expect(await textOf(projectOf(regionWith(all)))).toContain(
      'Bij 1 van de 1 reeksen cijfers is er niets om',
    );
  });
});
