import { readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Prepared, prepare } from '../../../src/batch/prepare.ts';
import { averageOver } from '../../../src/domain/average.ts';
import type { Comparison } from '../../../src/domain/comparison.ts';
import { figureKey } from '../../../src/domain/figures.ts';
import type { Measurement } from '../../../src/domain/measurement.ts';
import { buildProfile, type Profile } from '../../../src/domain/profile.ts';
import { type Imported, importProject } from '../../../src/input/import/import-project.ts';
import { needsOpenData, openData } from '../../open-data.ts';
import { brief } from '../../problems.ts';

const rivm = join(openData ?? '', 'rivm-50090ned');
const kwbFile = join(openData ?? '', 'cbs-kwb-2024', 'derived_kwb2024_hollands_midden.csv');
const ending = '_hollands_midden_alle_niveaus.csv';

/** The cells of a row of the source, by column; nothing of the program reads them. */
function sourceRow(file: string, code: string): Readonly<Record<string, string>> {
  const [header = '', ...lines] = readFileSync(join(rivm, file), 'utf8').split(/\r?\n/);
  const cellsOf = (line: string): string[] =>
    line.split(';').map((cell) => cell.replace(/^\uFEFF?"|"$/g, '').trim());
  const cells = cellsOf(lines.find((line) => cellsOf(line)[3] === code) ?? '');
  return Object.fromEntries(cellsOf(header).map((column, index) => [column, cells[index] ?? '']));
}

/** Some columns of the source and the indicators that they are. */
const columns = {
  ErvarenGezondheidGoedZeerGoed_4: 'ervaren_gezondheid',
  ErnstigOvergewicht_10: 'ernstig_overgewicht',
  Roker_11: 'rookt',
  HoogRisicoOpAngstOfDepressie_25: 'angst_depressie',
  Eenzaam_28: 'eenzaam',
  Mantelzorger_32: 'mantelzorger',
  Vrijwilligerswerk_33: 'vrijwilligerswerk',
  LopenNaarSchoolOfWerk_35: 'lopen_naar_werk',
  MoeiteMetRondkomen_38: 'moeite_rondkomen',
} as const;

describe.skipIf(openData === undefined)(`the real files of Hollands Midden ${needsOpenData}`, () => {
  const folder = join(tmpdir(), `wijkprofiel-hollands-midden-${process.pid}`);
  let statline: Imported;
  let kwb: Imported;
  let prepared: Prepared;
  let profiles: readonly Profile[];

  beforeAll(async () => {
    const options = { into: folder, region: 'GG4506', year: undefined, date: '2026-01-15' };
    const files = (await readdir(rivm)).filter((name) => name.endsWith(ending)).toSorted();
    statline = await importProject(
      'statline',
      files.map((name) => join(rivm, name)),
      options,
    );
    kwb = await importProject('kwb', [kwbFile], { ...options, region: undefined });
    prepared = await prepare(folder, undefined);
    profiles = prepared.wijken.map((wijk) => buildProfile(prepared.dataset, wijk, prepared.rules));
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const profileOf = (code: string): Profile => {
    const found = profiles.find(({ area }) => area.code === code);
    if (found === undefined) throw new Error(`no wijk ${code}`);
    return found;
  };

  it('become a project of 115 wijken in 18 gemeenten', () => {
    const counts = { wijken: 115, gemeenten: 18, figures: 28_274 };
    expect(statline).toMatchObject({ ...counts, problems: [] });
    expect(kwb).toMatchObject(counts);
    expect(prepared.wijken).toHaveLength(115);
  });

  it('tell which gemeenten drew their wijken anew since, and whose borders may have moved', () => {
    const place = 'derived_kwb2024_hollands_midden.csv';
    expect(brief(kwb.problems)).toEqual([
      `${place} import-division Nieuwkoop`,
      `${place} import-division Noordwijk`,
      `${place} import-division Bodegraven-Reeuwijk`,
      `${place} import-borders Leiderdorp`,
    ]);
    expect(kwb.problems[2]?.details).toMatchObject({ gone: 'WK190108, WK190109', added: '–' });
  });

  it('leave nothing to be told but the wijken without inhabitants', () => {
    expect(prepared.problems).toMatchObject([{ code: 'population-missing', details: { count: 16 } }]);
  });

  it.for([
    { code: 'WK054609', name: 'Stevenshofdistrict', people: 10_705 },
    { code: 'WK062600', name: 'Voorschoten', people: 25_625 },
    { code: 'WK053702', name: "'t Heen", people: 15 },
  ])('give $code its name ($name)', ({ code, name, people }) => {
    const { area } = profileOf(code);
    expect(area.name).toBe(name);
    expect(area.population).toBe(people);
  });

  it.for(
    ['WK054609', 'WK062600', 'WK053702', 'GM0546', 'NL00'].flatMap((code) =>
      (['2012', '2016', '2020'] as const).flatMap((year) =>
        (['18plus', '65plus'] as const).map((ages) => ({ code, year, ages })),
      ),
    ),
  )('give $code for $year ($ages) what stands in the source', ({ code, year, ages }) => {
    const row = sourceRow(`derived_untyped_${year}_${ages}${ending}`, code === 'NL00' ? 'NL01' : code);
    const key = { area: code, period: year, group: ages.replace('plus', '+') };
    for (const [column, indicator] of Object.entries(columns)) {
      const figure = prepared.dataset.figures.get(figureKey({ ...key, indicator }));
      expect(shownIn(figure?.measurement), column).toBe(expectedOf(row[column]));
    }
  });

  it("hide all of 't Heen among people of 65 and over, and nothing among adults", () => {
    const figures = [...prepared.dataset.figures.values()].filter(
      ({ area, period, measurement }) =>
        area === 'WK053702' && period === '2020' && measurement.kind === 'hidden',
    );
    expect(new Set(figures.map(({ group }) => group))).toEqual(new Set(['65+']));
    expect(figures.length).toBeGreaterThanOrEqual(20);
  });

  // dutch-data.md section 8.6: 18 gemeenten, weighted by the people of 15 and over of 2024.
  it.for([
    { indicator: 'ervaren_gezondheid', expected: '81.2' },
    { indicator: 'ernstig_overgewicht', expected: '14.4' },
    { indicator: 'rookt', expected: '15.5' },
    { indicator: 'mantelzorger', expected: '13.4' },
    { indicator: 'sport_wekelijks', expected: '50.6' },
  ])('make $expected of $indicator on average in the region', ({ indicator, expected }) => {
    const { areas } = prepared.dataset;
    const [region, key] = [areas.get('GG4506'), { indicator, period: '2020', group: '18+' }];
    const origin = { basis: 'model', source: 'RIVM, Gezondheid per wijk en buurt (50090NED)' } as const;
    const average = region && averageOver(prepared.dataset, region, key, origin);
    expect(average?.value.toFixed(1)).toBe(expected);
    expect(average).toMatchObject({ coverage: 1, approximate: true });
  });

  it('give 83 wijken others with about the same ages; of those 45 have strengths and attention, 26 one, 12 none', () => {
    const withPeers = profiles.filter(({ findings }) => findings.peers.kind === 'peers');
    const columnsOf = ({ findings: { strengths, attention } }: Profile): number =>
      Number(strengths.length > 0) + Number(attention.length > 0);
    const count = (columns: number): number => withPeers.filter((one) => columnsOf(one) === columns).length;
    expect([withPeers.length, count(2), count(1), count(0)]).toEqual([83, 45, 26, 12]);
    const reasons = profiles.flatMap(({ findings: { peers } }) =>
      peers.kind === 'none' ? peers.reason : [],
    );
    expect(reasons.filter((reason) => reason === 'no-ages')).toHaveLength(16);
    expect(reasons.filter((reason) => reason === 'few-people')).toHaveLength(3);
    expect(reasons.filter((reason) => reason === 'ages-too-different')).toHaveLength(13);
  });

  it('name of Stevenshof that few do voluntary work, and what is high everywhere', () => {
    const { strengths, attention, widespread, over65 } = profileOf('WK054609').findings;
    expect(strengths).toEqual([]);
    expect(
      attention.map(({ comparison }) => [...printed(comparison), Math.round(comparison.peers ?? 0)]),
    ).toEqual([['vrijwilligerswerk', 22, 26, 28]]);
    expect(widespread.map((one) => printed(one).slice(0, 2))).toEqual([
      ['overgewicht', 51],
      ['eenzaam', 48],
    ]);
    expect(over65.map(printed)).toEqual([
      ['vrijwilligerswerk', 23, 28],
      ['overgewicht', 61, 57],
    ]);
  });
});

/** A cell of the source as the program should know it; a column that is empty was not measured. */
function expectedOf(cell: string | undefined): number | string {
  if (cell === '' || cell === undefined) return 'not-measured';
  return cell === '.' ? 'source' : Number(cell);
}

function shownIn(measurement: Measurement | undefined): unknown {
  if (measurement === undefined) return undefined;
  return measurement.kind === 'value' ? measurement.value : measurement.reason;
}

/** Indicator, wijk and region as they are printed. */
function printed({ indicator, measurement, benchmark }: Comparison): [string, ...unknown[]] {
  const whole = (one: Measurement): unknown => (one.kind === 'value' ? Math.round(one.value) : one.reason);
  return [indicator.id, whole(measurement), whole(benchmark)];
}
