import { bundledTable } from '../bundled.ts';
import { readCatalogue } from '../catalogue.ts';
import { configName, hasProjectFile } from '../project-files.ts';
import type { Assembled } from './assemble.ts';
import { readExisting } from './existing.ts';
import type { Gemeente } from './gemeenten.ts';
import { mergeAreas } from './merge-areas.ts';
import { areasTable, configText, csvText, figuresTable, peopleTable } from './project-text.ts';
import { type SourceFile, sourcesOf } from './read-sources.ts';

/** What the texts follow from besides the sources: the project as it is, and what was asked for. */
export type TextContext = Readonly<{
  into: string;
  /** Date of the edition of a new project. */
  date: string;
  /** What the earlier sources alone would have made. */
  before: Assembled;
  region: string;
  gemeenten: ReadonlyMap<string, Gemeente>;
}>;

/** The files of the project that follow from the sources, by name. */
export async function textsFor(
  { areas, rows }: Assembled,
  files: readonly SourceFile[],
  { into, date, before, region, gemeenten }: TextContext,
): Promise<ReadonlyMap<string, string>> {
  const { statline, kwb } = sourcesOf(files);
  const { indicators } = readCatalogue(await bundledTable('indicatoren.csv'));
  const existing = await readExisting(into);
  const merged = mergeAreas(areasTable(areas), { earlier: areasTable(before.areas), existing });
  const texts = new Map([['gebieden.csv', csvText(merged)]]);
  const [table] = statline.map((file) => file.table);
  const known = new Set(areas.map(({ code }) => code));
  const shown = rows.filter(({ area }) => known.has(area));
  const source = `RIVM, Gezondheid per wijk en buurt (${table})`;
  if (table !== undefined)
    texts.set(`cijfers/rivm-${table.toLowerCase()}.csv`, csvText(figuresTable(shown, indicators, source)));
  const [people] = kwb;
  if (people !== undefined) {
    const { year } = people;
    const from = `CBS, Kerncijfers wijken en buurten ${year} (${people.table})`;
    texts.set('cijfers/cbs-kwb.csv', csvText(peopleTable(areas, year, from)));
  }
  if (!(await hasProjectFile(into, configName))) {
    const inside = areas.filter(({ level }) => level === 'regio');
    const regionName = inside.length === 1 ? (inside[0]?.name ?? '') : '';
    const filter = gemeenten.has(region) || inside.length === 1 ? region : '';
    texts.set(configName, configText({ region: filter, regionName, date }));
  }
  return texts;
}
