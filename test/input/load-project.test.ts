import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seriesKey } from '../../src/domain/dataset.ts';
import { loadProject, type Project } from '../../src/input/load-project.ts';
import type { Problem } from '../../src/lib/problem.ts';
import { brief, expectFilled, problemsOf } from '../problems.ts';
import { withProject } from '../project-folder.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const config = 'organisation: GGD Proefland\nedition: Proef 1\ndate: 2026-01-15\n';
const small: Files = {
  'wijkprofiel.yaml': config,
  'gebieden.csv': [
    'code;naam;niveau;ouder;inwoners',
    'GG9900;Proefland;regio;;7000',
    'WK990101;Noord;wijk;GG9900;4000',
    'WK990102;Zuid;wijk;GG9900;3000',
  ].join('\n'),
  'cijfers/leefstijl.csv': [
    'gebied;indicator;periode;waarde;n',
    'GG9900;rookt;2024;16,2;3900',
    'WK990101;rookt;2024;25,8;480',
    'WK990102;rookt;2024;15,1;470',
  ].join('\n'),
};

/** These figures name no source, which is a warning of its own; the tests are about other things. */
const load = async (files: Files): Promise<Project> => {
  const project = await withProject({ ...small, ...files }, loadProject);
  return { ...project, problems: project.problems.filter(otherThanSource) };
};
const otherThanSource = ({ code }: Problem): boolean => code !== 'source-missing';

/** The problems that stop a project from being read. */
async function errors(files: Files): Promise<string[]> {
  const problems = (await problemsOf(load(files))).filter(otherThanSource);
  expectFilled(problems);
  return brief(problems);
}

/** The warnings and notices of a project that is read. */
async function remarks(files: Files): Promise<string[]> {
  const { problems } = await load(files);
  expectFilled(problems);
  return brief(problems);
}

describe('the source of a figure', () => {
  it('is a warning, once for a file, when nobody tells it', async () => {
    const { problems, dataset } = await withProject({ ...small }, loadProject);
    expect(brief(problems)).toEqual(['cijfers/leefstijl.csv source-missing']);
    expect([...dataset.figures.values()].map(({ source }) => source)).toEqual(
      Array(3).fill('bron niet vermeld'),
    );
  });
});

describe('a file named after a theme', () => {
  it('may hold another theme, which is said once', async () => {
    const cells = 'gebied;indicator;periode;waarde\nGG9900;eenzaam;2024;41\nWK990101;eenzaam;2024;44\n';
    expect(await remarks({ 'cijfers/participatie.csv': cells })).toEqual([
      'cijfers/participatie.csv other-theme eenzaam',
    ]);
  });
});

describe('a project', () => {
  it('is read with its areas, its figures and the bundled catalogue', async () => {
    const { config: read, dataset, boundaries, problems, files } = await load({});
    expect(problems).toEqual([]);
    expect(read.organisation).toBe('GGD Proefland');
    expect([...dataset.areas.keys()]).toEqual(['GG9900', 'WK990101', 'WK990102']);
    expect(dataset.figures.size).toBe(3);
    expect(dataset.latest.get(seriesKey('rookt', '18+'))).toBe('2024');
    expect(dataset.indicators.get('rookt')?.name).toBe('Roken');
    expect(boundaries.size).toBe(0);
    expect(files.map(({ name }) => name)).toEqual([
      'wijkprofiel.yaml',
      'gebieden.csv',
      'cijfers/leefstijl.csv',
    ]);
  });

  it('may have figures in several files and dialects, long and wide', async () => {
    const { dataset, problems } = await load({
      'cijfers/participatie.csv':
        '\uFEFFarea,indicator,period,value\r\nGG9900,vrijwilligerswerk,2024,28.3\r\nWK990101,vrijwilligerswerk,2024,22.5\r\n',
      'cijfers/bevolking.csv': 'sep=;\ngebied;periode;inwoners\nGG9900;2024;7000\nWK990101;2024;4000\n',
    });
    expect(problems).toEqual([]);
    expect(dataset.figures.size).toBe(7);
  });

  it('may name its files, and a file that two patterns fit is read once', async () => {
    const { dataset, problems } = await load({
      'wijkprofiel.yaml': `${config}areas: wijken.csv\nfigures: [cijfers/*.csv, cijfers/leefstijl.csv]\n`,
      'wijken.csv': small['gebieden.csv'] ?? '',
    });
    expect([problems, dataset.figures.size]).toEqual([[], 3]);
  });

  it('shows no period after the one that the configuration names', async () => {
    const older =
      'gebied;indicator;periode;waarde\nGG9900;rookt;2020;18\nWK990101;rookt;2020;27\nWK990102;rookt;2020;17\n';
    const { dataset } = await load({
      'wijkprofiel.yaml': `${config}period: '2023'\n`,
      'cijfers/eerder.csv': older,
    });
    expect(dataset.latest.get(seriesKey('rookt', '18+'))).toBe('2020');
  });

  it('in windows-1252 is read when the configuration says so, and a file with a mark as it is marked', async () => {
    const { dataset } = await load({
      'wijkprofiel.yaml': `${config}csv: {encoding: windows-1252}\n`,
      'gebieden.csv': Buffer.from(
        `${small['gebieden.csv']}\nWK990103;Sint-Daniëlsduin;wijk;GG9900;2000`,
        'latin1',
      ),
      'cijfers/leefstijl.csv': `\uFEFF${small['cijfers/leefstijl.csv']}\nWK990103;rookt;2024;20;400`,
    });
    expect(dataset.areas.get('WK990103')?.name).toBe('Sint-Daniëlsduin');
    expect(dataset.figures.size).toBe(4);
  });
});

describe('a catalogue of the project', () => {
  const header = 'id;naam;thema;eenheid;soort;basis;doelgroep;polariteit;bron';
  const own = `${header}\nrookt;Rokers hier;leefstijl;%;percentage;steekproef;18+;laag_gunstig;Eigen\nhitte;Hitte;fysieke_omgeving;%;percentage;registratie;gebied;laag_gunstig;Eigen`;

  it.for([
    { name: 'that the configuration names', file: 'eigen.csv', key: 'indicators: eigen.csv\n' },
    { name: 'under its usual name', file: 'indicatoren.csv', key: '' },
  ])('$name adds to the bundled one and overrides it', async ({ file, key }) => {
    const { dataset, problems } = await load({ 'wijkprofiel.yaml': config + key, [file]: own });
    expect(problems).toEqual([]);
    expect(dataset.indicators.get('rookt')?.name).toBe('Rokers hier');
    expect(dataset.indicators.has('hitte') && dataset.indicators.has('eenzaam')).toBe(true);
  });

  it('that the configuration names must be there', async () => {
    expect(await errors({ 'wijkprofiel.yaml': `${config}indicators: eigen.csv\n` })).toEqual([
      'eigen.csv file-missing',
    ]);
  });
});

describe('the map of a project', () => {
  const ring = [
    [4, 52],
    [5, 52],
    [5, 53],
    [4, 52],
  ];
  const feature = {
    type: 'Feature',
    properties: { code: 'WK990101' },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
  const withMap = { 'wijkprofiel.yaml': `${config}map: kaart.geojson\n` };

  it('is read when the configuration names it; a wijk that is not on it is a warning', async () => {
    const text = JSON.stringify({ type: 'FeatureCollection', features: [feature] });
    const { boundaries, problems } = await load({ ...withMap, 'kaart.geojson': text });
    expect([...boundaries.keys()]).toEqual(['WK990101']);
    expect(brief(problems)).toEqual(['kaart.geojson map-without-wijk WK990102 Zuid']);
  });

  it.for([
    { name: 'is missing', file: {}, expected: 'kaart.geojson file-missing' },
    { name: 'is no map', file: { 'kaart.geojson': '{}' }, expected: 'kaart.geojson map-invalid' },
    {
      name: 'is not UTF-8',
      file: { 'kaart.geojson': Uint8Array.of(0x7b, 0xe9, 0x7d) },
      expected: 'kaart.geojson:1 file-encoding',
    },
  ])('that $name is one error', async ({ file, expected }) => {
    expect(await errors({ ...withMap, ...file })).toEqual([expected]);
  });
});

describe('problems', () => {
  it('of several files are reported all at once, errors before warnings', async () => {
    const found = await errors({
      'gebieden.csv':
        'code;naam;niveau;ouder;wethouder\nGG9900;Proefland;regio;;\nWK990101;Noord;wyk;GG9900;\nWK990102;Zuid;wijk;GG9901;\n',
      'cijfers/leefstijl.csv':
        'gebied;indicator;periode;waarde\nWK990102;rookt;2024;101\nWK990102;rook;2024;-\n',
      'cijfers/participatie.csv': 'gebied;indicator;periode;waarde\nWK990102;eenzaam;2024;"12\n',
      'cijfers/bevolking.csv': Uint8Array.of(0x67, 0xe9, 0x0a),
      'cijfers/leeg.csv': '',
    });
    expect(found).toEqual([
      'gebieden.csv:3 niveau cell-choice wyk',
      'gebieden.csv:4 ouder area-parent GG9901',
      'cijfers/bevolking.csv:1 file-encoding',
      'cijfers/leefstijl.csv:2 waarde value-out-of-range 101',
      'cijfers/leefstijl.csv:3 indicator indicator-unknown rook',
      'cijfers/leeg.csv file-empty',
      'cijfers/participatie.csv:2 csv-broken',
      'gebieden.csv:1 wethouder column-unknown wethouder',
      'cijfers/leefstijl.csv:3 waarde mark-ambiguous -',
    ]);
  });

  it('that are warnings do not stop it', async () => {
    const rows = small['cijfers/leefstijl.csv'];
    expect(
      await remarks({
        'gebieden.csv': `${small['gebieden.csv']}\nWK990103;Oost;wijk;GG9900;-`,
        'cijfers/leefstijl.csv': `${rows}\nWK990101;rookt;2024;25,8;480\nWK990101;eenzaam;2024;40;480`,
      }),
    ).toEqual([
      'gebieden.csv:5 inwoners mark-ambiguous -',
      'cijfers/leefstijl.csv:5 figure-repeated WK990101 rookt 2024 18+',
      'gebieden.csv wijk-without-figures WK990103 Oost',
      'benchmark-missing eenzaam (18+, 2024)',
      'cijfers/leefstijl.csv other-theme eenzaam',
    ]);
  });

  it('of figures that stand in two files name both', async () => {
    const found = await problemsOf(
      load({ 'cijfers/alles.csv': 'gebied;indicator;periode;waarde\nWK990101;rookt;2024;26,0\n' }),
    );
    expect(brief(found.filter(otherThanSource))).toEqual([
      'cijfers/leefstijl.csv:3 figure-conflict WK990101 rookt 2024 18+',
    ]);
    expect(found[0]?.details).toEqual({ firstFile: 'cijfers/alles.csv', firstLine: 2 });
  });

  it('of the areas are not repeated for every figure', async () => {
    expect(await errors({ 'gebieden.csv': 'code;naam\nWK990101;Noord\n' })).toEqual([
      'gebieden.csv:1 column-missing',
    ]);
  });

  it('with all rows of a file are those rows, not the file as a whole', async () => {
    expect(
      await errors({ 'cijfers/leefstijl.csv': 'gebied;indicator;periode;waarde\nWK990101;rookt;2024\n' }),
    ).toEqual(['cijfers/leefstijl.csv:2 csv-row-length 3']);
  });

  it('of model and survey side by side are an error', async () => {
    const text =
      'gebied;indicator;periode;waarde;basis;bron\nGG9900;eenzaam;2024;45;model;RIVM\nWK990101;eenzaam;2024;46;;Peiling\n';
    expect(await errors({ 'cijfers/eenzaam.csv': text })).toEqual([
      'cijfers/eenzaam.csv:3 bron benchmark-other-source Peiling (sample)',
    ]);
  });

  it.for([
    { name: 'gebieden.csv', text: 'areas: weg.csv', expected: ['weg.csv file-missing'] },
    {
      name: 'the figures',
      text: 'figures: [weg/*.csv, nog.csv]',
      expected: ['weg/*.csv no-matching-files', 'nog.csv file-missing'],
    },
  ])('of $name that are missing are reported together', async ({ text, expected }) => {
    expect(await errors({ 'wijkprofiel.yaml': `${config}${text}\n` })).toEqual(expected);
  });

  it('of the configuration come first, and alone', async () => {
    expect(await errors({ 'wijkprofiel.yaml': `${config}titel: x\n`, 'gebieden.csv': '' })).toEqual([
      'wijkprofiel.yaml:4 titel config-unknown-key titel',
    ]);
  });
});

it('a folder without a configuration is reported', () =>
  withProject({ 'gebieden.csv': '' }, async (folder) => {
    expect(brief(await problemsOf(loadProject(folder)))).toEqual(['wijkprofiel.yaml file-missing']);
  }));

describe('the example', () => {
  it('loads without any problem', async () => {
    const { problems, dataset, boundaries } = await loadProject(
      join(import.meta.dirname, '../../examples/duinstreek'),
    );
    expect(brief(problems)).toEqual([]);
    const wijken = [...dataset.areas.values()].filter(({ level }) => level === 'wijk');
    expect(wijken).toHaveLength(26);
    expect(wijken.filter(({ code }) => !boundaries.has(code))).toEqual([]);
  });
});
