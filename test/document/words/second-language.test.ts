import { describe, expect, it } from 'vitest';
import { dataQualityInput } from '../../../src/batch/data-quality.ts';
import type { Product } from '../../../src/batch/plan.ts';
import type { Prepared } from '../../../src/batch/prepare.ts';
import { chartFiles } from '../../../src/document/chart-files.ts';
import { dataQualityView } from '../../../src/document/data-quality-page.ts';
import { factsheetView } from '../../../src/document/factsheet.ts';
import { figuresCsv } from '../../../src/document/figures-csv.ts';
import { wijkprofielView } from '../../../src/document/wijkprofiel.ts';
import { readTable } from '../../../src/input/csv.ts';
import { wording } from '../../../src/lib/messages.ts';
import { withSlices } from '../../../src/render/chart-slices.ts';
import { chartSvg } from '../../../src/render/chart-svg.ts';
import { loadTemplate } from '../../../src/render/template.ts';
import { example, inputFor } from '../../example.ts';
import { chartsIn, leftOver, madeLanguage, textsIn, textsOf } from './made-language.ts';

const prepared = await example();
const views = { factsheet: factsheetView, wijkprofiel: wijkprofielView } as const;

/** What a project says itself: names and sentences of its catalogue and areas, its stories, and who publishes it. */
function textsOfProject({ dataset, edition, stories, interventions, style }: Prepared): string[] {
  const indicators = [...dataset.indicators.values()].map(
    ({ name, phrase, pastPhrase, pluralPhrase, definition, unit }) => [
      name,
      phrase,
      pastPhrase,
      pluralPhrase,
      definition,
      unit,
    ],
  );
  const areas = [...dataset.areas.values()].map(({ name }) => name);
  const sources = new Set([...dataset.figures.values()].map(({ source }) => source));
  const { title, organisation, contact } = edition;
  const site = contact.url?.replace(/^https?:\/\//, '');
  return textsIn([
    indicators,
    areas,
    sources,
    title,
    organisation,
    edition.edition,
    contact,
    site,
    stories,
    interventions,
    style.colophon,
  ]);
}

const ofProject = textsOfProject(prepared);

async function inMadeLanguage(code: string, product: Product): Promise<string> {
  const view = views[product]({ ...inputFor(prepared, code, product), words: madeLanguage });
  const svgs = new Map<string, string>();
  for (const chart of chartsIn(view))
    for (const [key, svg] of withSlices(await chartSvg(chart), chart)) svgs.set(key, svg);
  return (await loadTemplate(product))(view, svgs);
}

describe('a document in a made second language', () => {
  it.for([
    { product: 'factsheet', code: 'WK980102' },
    { product: 'wijkprofiel', code: 'WK980102' },
    { product: 'factsheet', code: 'WK980105' },
    { product: 'wijkprofiel', code: 'WK980105' },
    { product: 'factsheet', code: 'HEL-NOORD' },
    { product: 'wijkprofiel', code: 'HEL-NOORD' },
    { product: 'wijkprofiel', code: 'WK980402' },
  ] as const)('has no Dutch of ours: $product of $code', async ({ product, code }) => {
    const names = [inputFor(prepared, code, product).figuresFile];
    expect(leftOver(textsOf(await inMadeLanguage(code, product)), [...ofProject, ...names])).toEqual([]);
  });
});

describe('other files in a made second language', () => {
  it('have no Dutch of ours: the report about the data', async () => {
    const input = dataQualityInput(prepared);
    const view = dataQualityView({ ...input, words: madeLanguage });
    const html = (await loadTemplate('data-quality'))(view, new Map());
    // The messages have a second language of their own; they quote files and columns.
    const messages = textsIn(input.problems.map((one) => wording(one, 'nl')));
    const files = input.files.flatMap(({ name, sha256 }) => [name, sha256]);
    const groups = [...prepared.dataset.indicators.values()].map(({ targetGroup }) => targetGroup);
    const codes = [...prepared.dataset.areas.keys(), ...input.problems.map(({ code }) => code), ...groups];
    expect(leftOver(textsOf(html), [...ofProject, ...messages, ...files, ...codes])).toEqual([]);
  });

  it('have no Dutch of ours: charts as files', () => {
    const input = { ...inputFor(prepared, 'WK980102', 'wijkprofiel'), words: madeLanguage };
    const files = chartFiles(input);
    expect(files.length).toBeGreaterThan(5);
    const said = files.map(({ title, subtitle, source, marks, columns, axis, key, chart }) => [
      ...[title, subtitle, source, marks, chart.alt],
      ...[
        columns.map(({ head, cells }) => [head, cells]),
        axis.map(({ text }) => text),
        key.map(({ words }) => words),
      ],
    ]);
    expect(leftOver(textsIn(said), ofProject)).toEqual([]);
  });

  it('have no Dutch of ours: cells of the figures, of which the columns are a format', () => {
    const { profile } = inputFor(prepared, 'WK980102');
    const { table } = readTable(figuresCsv([profile], madeLanguage), 'cijfers.csv');
    const translated = ['oordeel', 'waarom_geen_waarde', 'soort_cijfer', 'toets', 'opmerking', 'verandering'];
    const places = translated.map((name) => table?.columns.indexOf(name) ?? -1);
    const cells = table?.rows.flatMap((row) => places.map((place) => row.cells[place] ?? '')) ?? [];
    expect(cells.filter((cell) => cell !== '').length).toBeGreaterThan(100);
    expect(leftOver(cells, [])).toEqual([]);
  });
});

describe('the check itself', () => {
  it('finds what is not translated', () => {
    const untranslated = [
      '<p>Vogelbuurt: niet getoetst</p>',
      '<p aria-label="geen cijfer">–</p>',
      '<p>ждщонг</p>',
    ];
    expect(leftOver(textsOf(untranslated.join('')), ['Vogelbuurt'])).toEqual([
      'Vogelbuurt: niet getoetst',
      'geen cijfer',
    ]);
  });
});
