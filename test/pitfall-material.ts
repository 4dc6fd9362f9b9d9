import { type Prepared, prepare } from '../src/batch/prepare.ts';
import { profileOf } from '../src/batch/profiles.ts';
import { factsheetView } from '../src/document/factsheet.ts';
import { figuresCsv } from '../src/document/figures-csv.ts';
import { wijkprofielView } from '../src/document/wijkprofiel.ts';
import { nl } from '../src/document/words/nl.ts';
import { type Comparison, type ComparisonRules, compare } from '../src/domain/comparison.ts';
import type { Indicator } from '../src/domain/indicator.ts';
import type { Figure, RawMeasurement, RawValue } from '../src/domain/measurement.ts';
import { htmlDocument } from '../src/render/html-document.ts';
import { loadTemplate } from '../src/render/template.ts';
import {
  areaIn,
  datasetOf,
  figureOf,
  indicatorOf,
  rawOf,
  regionCode,
  regionOf,
  wijkCode,
} from './domain/region.ts';
import { visibleText } from './e2e/html-text.ts';
import { example, inputFor } from './example.ts';
import { aloneWijk, hiddenBySource, madeRegion, studentWijk, tinyWijk } from './made-region.ts';
import { withProject } from './project-folder.ts';

/** The example, and a region of estimates with a survey in it. */
export const duinstreek = await example();
export const proefland = await withProject(madeRegion(), (folder) => prepare(folder, undefined));
const templates = {
  factsheet: await loadTemplate('factsheet'),
  wijkprofiel: await loadTemplate('wijkprofiel'),
};

type Document = Readonly<{ name: string; html: string; text: string }>;

async function documentsOf(prepared: Prepared, codes: readonly string[]): Promise<Document[]> {
  const of = async (code: string, kind: keyof typeof templates): Promise<Document> => {
    const input = inputFor(prepared, code, kind);
    const view = kind === 'factsheet' ? factsheetView(input) : wijkprofielView(input);
    const html = (await htmlDocument(view, templates[kind])).replace(/<style\b.*?<\/style>/gs, '');
    return { name: `${kind} of ${code}`, html, text: visibleText(html) };
  };
  const documents: Document[] = [];
  for (const code of codes) documents.push(await of(code, 'factsheet'), await of(code, 'wijkprofiel'));
  return documents;
}

export const ofExample = await documentsOf(
  duinstreek,
  duinstreek.wijken.map(({ code }) => code),
);
export const ofEstimates = await documentsOf(proefland, [
  aloneWijk,
  studentWijk,
  tinyWijk,
  'WK990105',
  hiddenBySource,
]);
export const documents = [...ofExample, ...ofEstimates];

export const profilesOf = (prepared: Prepared) => prepared.wijken.map((wijk) => profileOf(prepared, wijk));
export const comparisonsOf = (prepared: Prepared): Comparison[] =>
  profilesOf(prepared).flatMap(({ comparisons, over65 }) => [...comparisons, ...over65]);
/** Every comparison of both. */
export const all = [...comparisonsOf(duinstreek), ...comparisonsOf(proefland)];

/** Where a pattern is found in the text of documents, with what stands around it. */
export const found = (pattern: RegExp, among = documents): string[] =>
  among.flatMap(({ name, text }) =>
    [...text.matchAll(new RegExp(pattern, 'gi'))].map(
      ({ index, 0: match }) => `${name}: …${text.slice(Math.max(0, index - 30), index + match.length + 30)}…`,
    ),
  );

/** The figures file, as rows by the name of their columns. */
export function rowsOf(prepared: Prepared): Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = figuresCsv(profilesOf(prepared), nl)
    .replace('\ufeff', '')
    .trim()
    .split('\r\n');
  const columns = head.split(';');
  return lines.map((line) => {
    const cells = line.split(';');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

export const rules: ComparisonRules = {
  ...{ level: 'regio', method: 'given', extra: [], testModelEstimates: false },
  ...{ size: { notable: 3, notableBelow10: 2, large: 10 }, trend: { exceptionalYears: [2020] } },
};

type Small = Readonly<{
  own: Partial<RawValue>;
  region?: Partial<RawValue> | undefined;
  indicator?: Partial<Indicator>;
  changes?: Partial<Figure<RawMeasurement>>;
  others?: readonly number[];
  method?: ComparisonRules['method'];
  people?: readonly number[];
}>;

/** One wijk of a small region beside the region, whose other wijken have figures too when these are given. */
export function compared({
  own,
  region,
  indicator = {},
  changes = {},
  others = [],
  method = 'given',
  people = [],
}: Small): Comparison {
  const about = indicatorOf(indicator);
  const plain = regionOf(12);
  const areas = new Map(
    [...plain].map(([code, area]) => {
      const index = Number(code.slice(-2)) - 1;
      const population = area.level === 'wijk' ? (people[index] ?? 1000) : undefined;
      return [code, { ...area, population }];
    }),
  );
  const basis = about.basis;
  const figures = [
    figureOf(rawOf(own), { area: wijkCode(1), basis, ...changes }),
    ...(region === undefined ? [] : [figureOf(rawOf(region), { area: regionCode, basis })]),
    ...others.map((value, index) => figureOf(rawOf({ ...own, value }), { area: wijkCode(index + 2), basis })),
  ];
  const dataset = datasetOf(areas, [about], figures);
  return compare(
    dataset,
    areaIn(areas, wijkCode(1)),
    { indicator: about, group: '18+' },
    { ...rules, method },
  );
}

export const bounds = (lower: number, upper: number) => ({ bounds: { lower, upper } });
