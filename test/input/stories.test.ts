import { describe, expect, it } from 'vitest';
import { loadProject, type Project } from '../../src/input/load-project.ts';
import { readStories } from '../../src/input/stories.ts';
import { areaOf } from '../domain/region.ts';
import { brief, expectFilled, problemsOf } from '../problems.ts';
import { withProject } from '../project-folder.ts';
import { jpeg } from './pictures.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const config = 'organisation: GGD Proefland\nedition: Proef 1\ndate: 2026-01-15\n';
const small: Files = {
  'wijkprofiel.yaml': config,
  'gebieden.csv': [
    'code;naam;niveau;ouder;inwoners;bestaat_uit',
    'GG9900;Proefland;regio;;7000;',
    'WK990101;Noord;wijk;GG9900;4000;',
    'WK990103;Oost;wijk;GG9900;1000;',
    'WK990104;West;wijk;GG9900;1000;',
    'Zuid-1;Zuid;wijk;GG9900;2000;WK990103 WK990104',
  ].join('\n'),
  'cijfers/leefstijl.csv':
    'gebied;indicator;periode;waarde;n;bron\nGG9900;rookt;2024;16,2;3900;P\nWK990101;rookt;2024;25,8;480;P\nZuid-1;rookt;2024;15,1;470;P\n',
};
const catalogue =
  'naam;themas;doelgroep;niveau;erkend;peildatum\nSamen eten;leefstijl;volwassenen;Goed beschreven;2023;2025-12-01\n';

const load = async (files: Files): Promise<Project> => await withProject({ ...small, ...files }, loadProject);

async function errors(files: Files): Promise<string[]> {
  const problems = await problemsOf(load(files));
  expectFilled(problems);
  return brief(problems);
}

describe('the stories of a project', () => {
  it('are none without a folder', async () => {
    const { stories, interventions } = await load({});
    expect([stories.size, interventions.length]).toEqual([0, 0]);
  });

  it('are found by the code of their wijk, without regard to capitals', async () => {
    const { stories, storyPlaces, problems, files } = await load({
      'verhalen/wk990101.md': 'Noord vertelt.',
      'verhalen/ZUID-1.MD': '---\nfoto: { bestand: zuid.jpg, alt: Een plein }\n---\n',
      'verhalen/zuid.jpg': jpeg(800, 600),
      'verhalen/_concept.md': '---\nkapot',
      'verhalen/.WK990101.md.swp': '',
      'verhalen/notities.txt': 'x',
    });
    expect(problems).toEqual([]);
    expect([...stories.keys()]).toEqual(['Zuid-1', 'WK990101']);
    expect(stories.get('Zuid-1')?.photo).toMatchObject({ width: 800, height: 600, alt: 'Een plein' });
    expect(storyPlaces.get('WK990101')?.file).toBe('verhalen/wk990101.md');
    expect(files.map(({ name }) => name).slice(-3)).toEqual([
      'verhalen/ZUID-1.MD',
      'verhalen/wk990101.md',
      'verhalen/zuid.jpg',
    ]);
  });

  it('may be in another folder, and name interventions of another file', async () => {
    const story =
      '---\nwijkthemas: [{ titel: Eten, thema: leefstijl, waarom: [Zo], gekozen_door: wij, gekozen_op: 2026-01-01, interventies: [samen eten] }]\n---\n';
    const { stories, interventions } = await load({
      'wijkprofiel.yaml': `${config}stories: teksten/2026\ninterventions: menukaart.csv\n`,
      'teksten/2026/WK990101.md': story,
      'menukaart.csv': catalogue,
    });
    expect(interventions.map(({ name }) => name)).toEqual(['Samen eten']);
    expect(stories.get('WK990101')?.chosenThemes[0]?.interventions).toEqual(['Samen eten']);
  });

  it('must be there when the configuration names them', async () => {
    expect(await errors({ 'wijkprofiel.yaml': `${config}stories: weg\ninterventions: weg.csv\n` })).toEqual([
      'weg.csv file-missing',
      'weg file-missing',
    ]);
  });
});

describe('a file with a story is refused', () => {
  it.for<readonly [string, Files, string[]]>([
    ['of no wijk', { 'verhalen/WK990102.md': 'x' }, ['verhalen/WK990102.md story-area-unknown WK990102']],
    ['with another name', { 'verhalen/LEESMIJ.md': 'x' }, ['verhalen/LEESMIJ.md story-area-unknown LEESMIJ']],
    ['of a region', { 'verhalen/GG9900.md': 'x' }, ['verhalen/GG9900.md story-area-level GG9900 Proefland']],
    [
      'of a part of a wijk',
      { 'verhalen/WK990103.md': 'x' },
      ['verhalen/WK990103.md story-area-level WK990103 Oost'],
    ],
    [
      'in another encoding',
      { 'verhalen/WK990101.md': Buffer.from('één', 'latin1') },
      ['verhalen/WK990101.md:1 story-encoding'],
    ],
    [
      'with a control character',
      { 'verhalen/WK990101.md': 'a\u0007' },
      ['verhalen/WK990101.md:1 story-control-character U+0007'],
    ],
    [
      'with a photo that is not there',
      { 'verhalen/WK990101.md': '---\nfoto: { bestand: weg.jpg, alt: Een plein }\n---\n' },
      ['verhalen/WK990101.md:2 foto.bestand photo-missing weg.jpg'],
    ],
    [
      'with a photo that is none',
      {
        'verhalen/WK990101.md': '---\nfoto: { bestand: a.jpg, alt: Een plein }\n---\n',
        'verhalen/a.jpg': 'GIF89a',
      },
      ['verhalen/WK990101.md:2 foto.bestand photo-kind a.jpg'],
    ],
  ])('%s', async ([, files, expected]) => expect(await errors(files)).toEqual(expected));

  it('of a wijk that has one by other capitals', async () => {
    const area = areaOf('WK990101', 'wijk');
    const files = ['verhalen/WK990101.md', 'verhalen/wk990101.md'].map((name) => ({
      name,
      bytes: Buffer.from('x'),
    }));
    const { problems } = await readStories(files, {
      ...{ edition: '2026-01-15', indicators: new Map(), interventions: [], interventionsFile: '' },
      ...{ areas: new Map([[area.code, area]]), areasFile: 'gebieden.csv' },
      fileBeside: () => Promise.resolve(undefined),
    });
    expect(brief(problems)).toEqual(['verhalen/wk990101.md story-duplicate WK990101']);
  });

  it('and what was probably meant is said, with an example', async () => {
    const [one] = await problemsOf(load({ 'verhalen/WK990110.md': 'x' }));
    expect(one?.details).toEqual({
      areas: 'gebieden.csv',
      suggestion: ' → WK990101?',
      example: 'WK990101.md',
    });
  });

  it('together with what is wrong elsewhere, all at once', async () => {
    const figures = `${small['cijfers/leefstijl.csv']}WK990101;rookt;2023;x2;480;P\n`;
    expect(
      await errors({
        'cijfers/leefstijl.csv': figures,
        'verhalen/WK990101.md': '---\ntitl: a\nwijkthemas: []\n---\n# Kop\n\nBel 0612345678.',
        'verhalen/GG9900.md': 'x',
        'interventies.csv': catalogue.replace('Goed beschreven', 'Bewezen'),
      }),
    ).toEqual([
      'cijfers/leefstijl.csv:5 waarde cell-number x2',
      'interventies.csv:2 niveau intervention-level Bewezen',
      'verhalen/GG9900.md story-area-level GG9900 Proefland',
      'verhalen/WK990101.md:2 titl story-unknown-key titl',
      'verhalen/WK990101.md:5 story-markdown # …',
      'verhalen/WK990101.md:7 personal-phone',
    ]);
  });
});
