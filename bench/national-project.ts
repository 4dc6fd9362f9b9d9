import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml, stringify } from 'yaml';
import { runNode } from './child-process.ts';
import { cli } from './print-comparisons.ts';

const source = join('rivm-50090ned', 'derived_untyped_2020_18plus_wijken_gemeenten_nl.csv');
const figures = join('cijfers', 'rivm-50090ned.csv');

/** The wijken of each gemeente, in the order of the project. */
export type Gemeenten = ReadonlyMap<string, readonly string[]>;

/** Makes a project of all wijken of the Netherlands, each compared with its gemeente and the country. */
export async function makeNationalProject(openData: string, project: string): Promise<Gemeenten> {
  await runNode([cli, 'import', 'statline', join(openData, source), '--into', project, '--region', 'NL00']);
  const config = join(project, 'wijkprofiel.yaml');
  const { region: _, ...settings } = parseYaml(await readFile(config, 'utf8'));
  const benchmark = { level: 'gemeente', method: 'given', extra: ['land'] };
  await writeFile(config, stringify({ ...settings, date: '2026-11-26', benchmark }));
  return gemeentenIn(await readFile(join(project, 'gebieden.csv'), 'utf8'));
}

export function gemeentenIn(areas: string): Gemeenten {
  const rows: Record<string, string>[] = parseCsv(areas, { delimiter: ';', columns: true, bom: true });
  const wijken = rows.filter(({ niveau }) => niveau === 'wijk');
  const gemeenten = new Map<string, string[]>();
  for (const { code = '', ouder = '' } of wijken)
    gemeenten.set(ouder, [...(gemeenten.get(ouder) ?? []), code]);
  return gemeenten;
}

/** The first whole gemeenten that have so many wijken together. */
export function firstGemeenten(all: Gemeenten, count: number): Gemeenten {
  const first = new Map<string, readonly string[]>();
  let wijken = 0;
  for (const [gemeente, codes] of all) {
    if (wijken >= count) break;
    first.set(gemeente, codes);
    wijken += codes.length;
  }
  return first;
}

/** Changes one figure of a wijk by 5 in the project. */
export async function changeFigure(project: string, wijk: string): Promise<void> {
  const file = join(project, figures);
  await writeFile(file, withChangedFigure(await readFile(file, 'utf8'), wijk));
}

/** The figures with the first number of a wijk changed by 5, downwards when it is large. */
export function withChangedFigure(csv: string, wijk: string): string {
  const lines = csv.split('\n');
  const at = lines.findIndex((line) => line.startsWith(`${wijk};`) && /;\d+,\d;/.test(line));
  if (at === -1) throw new Error(`no figures of ${wijk}`);
  const changed = lines[at]?.replace(/;(\d+,\d);/, (_, text: string) => `;${by5(text)};`) ?? '';
  return lines.with(at, changed).join('\n');
}

function by5(text: string): string {
  const value = Number(text.replace(',', '.'));
  return (value + (value > 50 ? -5 : 5)).toFixed(1).replace('.', ',');
}
