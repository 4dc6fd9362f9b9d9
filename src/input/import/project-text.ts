import type { Indicator } from '../../domain/indicator.ts';
import type { ImportedArea } from './assemble.ts';
import { ageBands, type KwbRow } from './kwb.ts';
import type { StatlineRow } from './statline.ts';

/** A CSV file as it is written: cells by column. */
export type TextTable = Readonly<{
  columns: readonly string[];
  rows: readonly Readonly<Record<string, string>>[];
}>;

/** A table as CSV text: `;` between cells, quotes where needed. */
export function csvText({ columns, rows }: TextTable): string {
  const quoted = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return `${lines.map((cells) => cells.map(quoted).join(';')).join('\n')}\n`;
}

const areaColumns = ['code', 'naam', 'niveau', 'ouder', 'inwoners', 'inwoners_15+', 'inwoners_65+', 'jaar'];

/** gebieden.csv of the imported areas. */
export function areasTable(areas: readonly ImportedArea[]): TextTable {
  return {
    columns: [...areaColumns, 'bestaat_uit'],
    rows: areas.map(({ code, name, level, parent, year, people }) => ({
      ...{ code, naam: name, niveau: level, ouder: parent, jaar: String(year) },
      ...{ inwoners: people?.inhabitants?.toString() ?? '', bestaat_uit: '' },
      'inwoners_15+': people?.ages ? String(total(people.ages.slice(1))) : '',
      'inwoners_65+': people?.ages ? String(people.ages.at(-1)) : '',
    })),
  };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** CBS rounds to five: shares of fewer people than this say nothing. */
const fewestForShares = 50;

/**
 * The people of each area: inhabitants, and the shares of the age bands. Not of regions: CBS gives none, and what follows
 * from the gemeenten is computed, and told to be.
 */
export function peopleTable(areas: readonly ImportedArea[], year: number, source: string): TextTable {
  return {
    columns: ['gebied', 'periode', 'inwoners', ...ageBands, 'bron'],
    rows: areas.flatMap(({ code, level, people }) =>
      level === 'regio' || people?.inhabitants === undefined
        ? []
        : [
            {
              ...{ gebied: code, periode: String(year), bron: source },
              inwoners: String(people.inhabitants),
              ...shares(people),
            },
          ],
    ),
  };
}

/** Shares of the sum of the bands, because that is what they are bands of; rounded numbers do not add up to the whole. */
function shares({ inhabitants = 0, ages }: KwbRow): Record<string, string> {
  if (ages === undefined || inhabitants < fewestForShares) return {};
  const all = total(ages);
  return Object.fromEntries(
    ageBands.map((id, band) => [id, (((ages[band] ?? 0) / all) * 100).toFixed(3).replace('.', ',')]),
  );
}

/** Figures of RIVM in the wide form: a row for each area and year, a column for each indicator and age group. */
export function figuresTable(
  found: readonly StatlineRow[],
  indicators: ReadonlyMap<string, Indicator>,
  source: string,
): TextTable {
  const rows = new Map<string, Record<string, string>>();
  const columns = new Set<string>();
  for (const { area, period, group, cells } of found) {
    const key = `${area} ${period}`;
    const row = rows.get(key) ?? { gebied: area, periode: period, basis: 'model', bron: source };
    rows.set(key, row);
    for (const [name, text] of cells) {
      const id = name.replace(/_(og|bg)$/, '');
      const column = indicators.get(id)?.targetGroup === group ? name : `${name}@${group}`;
      columns.add(column);
      row[column] = text === '.' ? '.' : text.replace('.', ',');
    }
  }
  const sorted = [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  return { columns: ['gebied', 'periode', ...[...columns].toSorted(byGroup), 'basis', 'bron'], rows: sorted };
}

/** Columns of the usual age group first, then those of the others, each in the order of the source. */
function byGroup(a: string, b: string): number {
  const groupOf = (column: string): string => column.split('@')[1] ?? '';
  return groupOf(a).localeCompare(groupOf(b), 'en');
}

/** The settings of a new project; the user goes on from here. */
export function configText(settings: Readonly<{ region: string; regionName: string; date: string }>): string {
  const { region, regionName, date } = settings;
  const year = date.slice(0, 4);
  return `# Gemaakt door "wijkprofiel import"; pas het aan. Alle instellingen: docs/formaten.md
title: Gezondheid in de wijk
organisation: ${regionName === '' ? 'GGD' : `GGD ${regionName}`}
edition: Editie ${year}
date: ${date}
${region === '' ? '' : `region: ${region}\n`}
benchmark:
  level: regio
  method: computed   # RIVM geeft geen regiocijfers: gewogen gemiddelde van de gemeenten
  extra: [gemeente, land]
`;
}
