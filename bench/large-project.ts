import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { uniform } from '../examples/generate/random.ts';
import { wilsonInterval } from '../src/statistics/intervals.ts';
import { root } from './child-process.ts';

/** The file with all figures of the made project. */
export const figuresName = join('cijfers', 'alle.csv');

const gemeenten = { count: 114, perRegion: 12 };
const wijkenCount = 3000;
const groups = ['18+', '65+'];
const periods = ['2016', '2020', '2022', '2024'];
const indicatorCount = 40;
/** One wijk in so many is so small that its survey figures are hidden. */
const fewestOneIn = 1000;

type Area = Readonly<{
  code: string;
  level: string;
  parent: string;
  people: number;
  wijken: readonly Wijk[];
}>;
type Wijk = Readonly<{ code: string; gemeente: number; people: number; asked: number }>;
type Series = Readonly<{
  indicator: string;
  group: string;
  period: string;
  level: number;
  isSurvey: boolean;
}>;

/**
 * Writes a project with so many rows of figures, in the long format with the columns of our example: half of them of a
 * survey with bounds and respondents, half of them estimates. Nothing in it is about real places.
 */
export async function writeLargeProject(folder: string, rows: number): Promise<void> {
  const areas = madeAreas();
  await mkdir(join(folder, 'cijfers'), { recursive: true });
  await writeFile(join(folder, 'wijkprofiel.yaml'), config);
  await writeFile(join(folder, 'gebieden.csv'), areasText(areas));
  const file = await open(join(folder, figuresName), 'w');
  await file.write('gebied;indicator;periode;doelgroep;waarde;ondergrens;bovengrens;n;basis;bron;status\n');
  let left = rows;
  for (const series of await madeSeries(Math.ceil(rows / areas.length))) {
    const lines = areas.slice(0, left).map((area) => rowText(area, series));
    await file.write(lines.join(''));
    left -= lines.length;
  }
  await file.close();
}

const config = `title: Gezondheid in de wijk
organisation: GGD Groot Verzonnen Land (fictief)
edition: Meting
date: 2026-11-22
fictional: true
areas: gebieden.csv
figures: [${figuresName.replace('\\', '/')}]
benchmark:
  level: gemeente
  method: given
  extra: [land]
`;

function madeAreas(): Area[] {
  const wijken = Array.from({ length: wijkenCount }, (_, index): Wijk => {
    const gemeente = index % gemeenten.count;
    const code = `WK${9000 + gemeente}${String(Math.floor(index / gemeenten.count)).padStart(2, '0')}`;
    const isSmall = index % fewestOneIn === 0;
    const people = Math.round(isSmall ? 150 : uniform(`people ${code}`, 4000, 15_000));
    return { code, gemeente, people, asked: isSmall ? 0.1 : 0.08 };
  });
  const around = (code: string, level: string, parent: string, own: readonly Wijk[]): Area => ({
    ...{ code, level, parent, wijken: own },
    people: own.reduce((sum, { people }) => sum + people, 0),
  });
  const regionOf = (gemeente: number): string => `GG${9000 + Math.floor(gemeente / gemeenten.perRegion)}`;
  const regions = Map.groupBy(wijken, ({ gemeente }) => regionOf(gemeente));
  return [
    around('NL00', 'land', '', wijken),
    ...[...regions].map(([code, own]) => around(code, 'regio', 'NL00', own)),
    ...[...Map.groupBy(wijken, ({ gemeente }) => gemeente)].map(([gemeente, own]) =>
      around(`GM${9000 + gemeente}`, 'gemeente', regionOf(gemeente), own),
    ),
    ...wijken.map((wijk) => around(wijk.code, 'wijk', `GM${9000 + wijk.gemeente}`, [wijk])),
  ];
}

function areasText(areas: readonly Area[]): string {
  const rows = areas.map(({ code, level, parent, people }) =>
    [code, `Plaats ${code}`, level, parent, people, Math.round(0.8 * people), Math.round(0.2 * people)].join(
      ';',
    ),
  );
  return `code;naam;niveau;ouder;inwoners;inwoners_18+;inwoners_65+\n${rows.join('\n')}\n`;
}

/** Percentages of the bundled catalogue, for each group and year. */
async function madeSeries(count: number): Promise<Series[]> {
  const catalogue = await readFile(join(root, 'data', 'indicatoren.csv'), 'utf8');
  const ids = catalogue
    .split('\n')
    .filter((line) => line.includes(';%;percentage;') && line.includes(';18+;'))
    .map((line) => line.split(';', 1)[0] ?? '');
  const all = ids.slice(0, indicatorCount).flatMap((indicator, place) =>
    groups.flatMap((group) =>
      periods.map((period): Series => {
        const level = uniform(`level ${indicator} ${group}`, 20, 80);
        return { indicator, group, period, level, isSurvey: place % 2 === 0 };
      }),
    ),
  );
  if (all.length < count) throw new Error(`${all.length} series instead of ${count}`);
  return all.slice(0, count);
}

function rowText({ code, people, wijken }: Area, series: Series): string {
  const { indicator, group, period, isSurvey } = series;
  const share = group === '65+' ? 0.2 : 0.8;
  const sum = wijken.reduce((total, wijk) => total + wijk.people * valueIn(wijk, series), 0);
  const value = sum / people;
  const asked = Math.round(wijken.reduce((total, wijk) => total + wijk.people * wijk.asked * share, 0));
  const { lower = 0, upper = 1 } = wilsonInterval((value / 100) * asked, asked) ?? {};
  const survey = [dutch(100 * lower), dutch(100 * upper), asked, 'steekproef', 'Wijkpeiling (fictief)'];
  const rest = isSurvey ? survey : ['', '', '', 'model', 'Schattingen (fictief)'];
  return `${[code, indicator, period, group, dutch(value), ...rest, ''].join(';')}\n`;
}

function valueIn({ code }: Wijk, { indicator, group, period, level }: Series): number {
  return level + uniform(`${code} ${indicator} ${group} ${period}`, -6, 6);
}

function dutch(value: number): string {
  return value.toFixed(1).replace('.', ',');
}
