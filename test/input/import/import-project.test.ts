import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figureKey } from '../../../src/domain/figures.ts';
import { loadProject } from '../../../src/input/load-project.ts';
import { atDesk, names, tableOf, textOf } from '../../fixtures/import/files.ts';
import { brief, expectFilled, sentence } from '../../problems.ts';

const { adults2020, over65, adults2016, kwb } = names;
const figuresFile = 'cijfers/rivm-50090ned.csv';
const allStatline = [adults2016, adults2020, over65];

describe('the areas of an import', () => {
  const imported = (): Promise<string[]> =>
    atDesk(async (desk) => {
      await desk.statline([adults2020]);
      await desk.kwb([kwb]);
      const rows = [...(await desk.areas()).values()];
      return rows.map((row) =>
        ['code', 'naam', 'niveau', 'ouder', 'inwoners', 'inwoners_15+', 'inwoners_65+', 'jaar']
          .map((column) => row[column])
          .join(';'),
      );
    });

  it('are the land, the region, its gemeenten and its wijken, of the year of the division', async () => {
    expect(await imported()).toEqual([
      'NL00;Nederland;land;;17000000;14450000;3570000;2020',
      'GG2209;Flevoland;regio;NL00;3500;2820;590;2020',
      'GM0034;Almere;gemeente;GG2209;1000;800;140;2020',
      'GM0050;Zeewolde;gemeente;GG2209;400;330;80;2020',
      'GM0171;Noordoostpolder;gemeente;GG2209;500;410;90;2020',
      'GM0184;Urk;gemeente;GG2209;300;210;30;2020',
      'GM0303;Dronten;gemeente;GG2209;600;490;120;2020',
      'GM0995;Lelystad;gemeente;GG2209;700;580;130;2020',
      'WK003401;Stad Oost;wijk;GM0034;600;480;80;2020',
      'WK003402;Haven;wijk;GM0034;405;325;65;2020',
      'WK005001;Zeewolde-Dorp;wijk;GM0050;220;180;45;2020',
      'WK005002;Buitengebied;wijk;GM0050;180;150;35;2020',
      'WK017100;Noordoostpolder wijk 00;wijk;GM0171;;;;2020',
      'WK017101;Noordoostpolder wijk 01;wijk;GM0171;;;;2020',
      'WK017102;Noordoostpolder wijk 02;wijk;GM0171;;;;2020',
      'WK018400;Urk;wijk;GM0184;300;210;30;2020',
      'WK030301;Dronten wijk 01;wijk;GM0303;350;285;70;2020',
      'WK030302;Dronten wijk 02;wijk;GM0303;250;205;50;2020',
      'WK099501;Stadshart;wijk;GM0995;680;565;125;2020',
      'WK099502;Buitengebied;wijk;GM0995;20;15;5;2020',
    ]);
  });

  it('have the names of gemeenten and bare numbers before Kerncijfers are imported', () =>
    atDesk(async (desk) => {
      await desk.statline([adults2020]);
      const areas = await desk.areas();
      expect(areas.get('GM0034')).toMatchObject({ naam: 'Almere', inwoners: '' });
      expect(areas.get('WK003401')).toMatchObject({ naam: 'Almere wijk 01', inwoners: '' });
      expect(areas.get('WK018400')).toMatchObject({ naam: 'Urk' });
    }));

  it('are those of Kerncijfers, without water, as long as there are no figures', () =>
    atDesk(async (desk) => {
      const { wijken, gemeenten, figures } = await desk.kwb([kwb]);
      expect({ wijken, gemeenten, figures }).toEqual({ wijken: 13, gemeenten: 6, figures: 0 });
      const areas = await desk.areas();
      expect(areas.get('WK018401')).toMatchObject({ naam: 'Zeeheldenwijk', jaar: '2024' });
      expect(areas.has('WK018499')).toBe(false);
    }));

  it.for([
    { region: 'GG2209', wijken: 12, gemeenten: 6 },
    { region: 'gg2514', wijken: 1, gemeenten: 1 },
    { region: 'NL00', wijken: 13, gemeenten: 7 },
    { region: undefined, wijken: 13, gemeenten: 7 },
  ])('of region $region are $wijken wijken in $gemeenten gemeenten', ({ region, wijken, gemeenten }) =>
    atDesk(async (desk) => {
      expect(await desk.statline([adults2020], { region })).toMatchObject({ wijken, gemeenten });
    }),
  );

  it('follow the region of the project when none is asked for', () =>
    atDesk(async (desk) => {
      await desk.statline([adults2020], { region: 'GG2209' });
      expect(await desk.kwb([kwb], { region: undefined })).toMatchObject({ wijken: 12, gemeenten: 6 });
    }));

  it('of one gemeente keep the region around it, so that its mean is not that of the gemeente', () =>
    atDesk(async (desk) => {
      await desk.statline([adults2020], { region: 'GM0034' });
      await desk.kwb([kwb], { region: undefined });
      const areas = await desk.areas();
      expect(areas.get('GG2209')).toMatchObject({ inwoners: '3500' });
      expect(areas.has('GM0995')).toBe(true);
      const { config } = await loadProject(desk.project);
      expect(config.region).toBe('GM0034');
    }));

  it('of a region of which figures hold one gemeente only have the people of the whole region', () =>
    atDesk(async (desk) => {
      const text = await textOf(adults2020);
      const lines = text.split('\r\n').filter((line) => !/"GM(?!0034)|"(?:WK|BU)(?!0034)/.test(line));
      await desk.statline({ [adults2020]: lines.join('\r\n') });
      await desk.kwb([kwb]);
      const areas = await desk.areas();
      expect([...areas.keys()]).toEqual(['NL00', 'GG2209', 'GM0034', 'WK003401', 'WK003402']);
      expect(areas.get('GG2209')).toMatchObject({ inwoners: '3500' });
    }));
});

describe('a project that was imported', () => {
  it('passes the check of projects, with figures, margins, what is hidden and what was not measured', () =>
    atDesk(async (desk) => {
      await desk.statline(allStatline);
      await desk.kwb([kwb]);
      const { config, dataset, problems } = await loadProject(desk.project);
      expect(brief(problems)).toEqual([]);
      expect(config).toMatchObject({
        organisation: 'GGD Flevoland',
        edition: 'Editie 2026',
        date: '2026-01-15',
        region: 'GG2209',
        benchmark: { level: 'regio', method: 'computed', extra: ['gemeente', 'land'] },
      });
      const figure = (area: string, indicator: string, period: string, group: string): unknown =>
        dataset.figures.get(figureKey({ area, indicator, period, group }))?.measurement;
      const bounds = { lower: 72.1, upper: 77.6 };
      expect(figure('WK003401', 'ervaren_gezondheid', '2020', '18+')).toMatchObject({ value: 75, bounds });
      expect(figure('WK003401', 'ervaren_gezondheid', '2020', '65+')).toMatchObject({ value: 62 });
      expect(figure('WK003401', 'rookt', '2016', '18+')).toMatchObject({ value: 23, bounds: undefined });
      expect(figure('NL00', 'rookt', '2020', '18+')).toMatchObject({ value: 18 });
      expect(figure('WK099502', 'rookt', '2020', '65+')).toEqual({ kind: 'hidden', reason: 'source' });
      const notMeasured = { kind: 'absent', reason: 'not-measured' };
      expect(figure('WK003401', 'vrijwilligerswerk', '2016', '18+')).toEqual(notMeasured);
      expect(figure('WK003401', 'lopen_naar_werk', '2020', '18+')).toEqual(notMeasured);
    }));

  it('has figures of a model with their source, and people as shares of the age groups', () =>
    atDesk(async (desk) => {
      await desk.statline([adults2020]);
      await desk.kwb([kwb]);
      const { dataset } = await loadProject(desk.project);
      const ofModel = [...dataset.figures.values()].filter(({ basis }) => basis === 'model');
      const sources = new Set(ofModel.map(({ source }) => source));
      expect([...sources]).toEqual(['RIVM, Gezondheid per wijk en buurt (50090NED)']);
      const contents = await desk.contents();
      const people = tableOf(contents['cijfers/cbs-kwb.csv'] ?? '');
      expect(people.get('WK003401')).toEqual({
        ...{ gebied: 'WK003401', periode: '2024', inwoners: '600' },
        ...{ leeftijd_0_14: '20,000', leeftijd_15_24: '12,500', leeftijd_25_44: '28,333' },
        ...{ leeftijd_45_64: '25,833', leeftijd_65_plus: '13,333' },
        bron: 'CBS, Kerncijfers wijken en buurten 2024 (85984NED)',
      });
      expect(people.get('WK099502')).toMatchObject({ inwoners: '20', leeftijd_0_14: '' });
      expect(people.has('WK017101')).toBe(false);
    }));

  it('counts the figures that it holds, hidden ones too, but not what was not measured', () =>
    atDesk(async (desk) => {
      const { figures, files } = await desk.statline([over65]);
      expect(figures).toBe(9 * 4);
      expect(files).toEqual(['gebieden.csv', figuresFile, 'wijkprofiel.yaml']);
    }));

  it('keeps the files as they came from their source', () =>
    atDesk(async (desk) => {
      await desk.statline([adults2020]);
      await desk.kwb([kwb]);
      const kept = [`bron/statline/${adults2020}`, `bron/kwb/${kwb}`].map((name) =>
        readFile(join(desk.project, name), 'utf8'),
      );
      expect(await Promise.all(kept)).toEqual([await textOf(adults2020), await textOf(kwb)]);
    }));
});

describe('one import after another', () => {
  type Step = readonly ['statline' | 'kwb', readonly string[]];
  const madeBy = (steps: readonly Step[]): Promise<Readonly<Record<string, string>>> =>
    atDesk(async (desk) => {
      for (const [kind, files] of steps) await desk[kind](files);
      return desk.contents();
    });
  const together: readonly Step[] = [
    ['statline', allStatline],
    ['kwb', [kwb]],
  ];

  it.for<{ name: string; steps: readonly Step[] }>([
    { name: 'Kerncijfers first', steps: together.toReversed() },
    { name: 'file by file', steps: [...allStatline.map((one): Step => ['statline', [one]]), ['kwb', [kwb]]] },
    {
      name: 'file by file, the other way round',
      steps: [['kwb', [kwb]], ...allStatline.toReversed().map((one): Step => ['statline', [one]])],
    },
    { name: 'everything twice', steps: [...together, ...together] },
  ])('$name gives the same project, byte by byte', async ({ steps }) => {
    expect(await madeBy(steps)).toEqual(await madeBy(together));
  });

  it('puts a newer file in the place of the one with the same year and age', () =>
    atDesk(async (desk) => {
      await desk.statline(allStatline);
      const corrected = (await textOf(adults2020)).replaceAll('"    21.0"', '"    22.5"');
      await desk.statline({ '50090NED_corrected.csv': corrected });
      await desk.kwb([kwb]);
      const contents = await desk.contents();
      expect(Object.keys(contents).filter((name) => name.startsWith('bron/statline/'))).toEqual([
        `bron/statline/${adults2016}`,
        `bron/statline/${over65}`,
        'bron/statline/50090NED_corrected.csv',
      ]);
      const { dataset } = await loadProject(desk.project);
      const key = { area: 'WK003401', indicator: 'rookt', period: '2020', group: '18+' };
      expect(dataset.figures.get(figureKey(key))?.measurement).toMatchObject({ value: 22.5 });
    }));

  it('keeps files of different years apart that have the same name', () =>
    atDesk(async (desk) => {
      const [first, second] = [await textOf(adults2016), await textOf(adults2020)];
      await desk.statline({ '2016/rivm.csv': first, '2020/rivm.csv': second });
      await desk.statline({ '2020/rivm.csv': second });
      await desk.kwb([kwb]);
      const { dataset } = await loadProject(desk.project);
      expect(dataset.periods.get('rookt\u000018+')).toEqual(['2016', '2020']);
      const kept = Object.keys(await desk.contents()).filter((name) => name.startsWith('bron/statline/'));
      expect(kept).toHaveLength(2);
    }));

  it('puts newer Kerncijfers in the place of the older ones', () =>
    atDesk(async (desk) => {
      await desk.statline([adults2020]);
      await desk.kwb([kwb]);
      const later = (await textOf(kwb)).replace('"1";600;120', '"1";640;120');
      await desk.kwb({ 'Kerncijfers_wijken_en_buurten_2025.csv': later });
      const contents = await desk.contents();
      expect(contents['cijfers/cbs-kwb.csv']).toContain('WK003401;2025;640;');
      expect(Object.keys(contents).filter((name) => name.startsWith('bron/kwb/'))).toHaveLength(1);
    }));

  it('still knows the year of Kerncijfers that was told once', () =>
    atDesk(async (desk) => {
      const text = await textOf(kwb);
      await desk.kwb({ 'cbs-2023.csv': text }, { year: 2024 });
      await desk.statline([adults2020]);
      await desk.kwb({ 'cbs.csv': text }, { year: 2024 });
      await desk.statline([over65]);
      const contents = await desk.contents();
      expect(contents['cijfers/cbs-kwb.csv']).toContain('WK003401;2024;600;');
      expect(Object.keys(contents).filter((name) => name.startsWith('bron/kwb/'))).toHaveLength(1);
    }));
});

describe('what a user changed in gebieden.csv', () => {
  const changed = (edit: (text: string) => string | Uint8Array, config?: string) =>
    atDesk(async (desk) => {
      await desk.statline([adults2020]);
      await desk.kwb([kwb]);
      const text = await readFile(join(desk.project, 'gebieden.csv'), 'utf8');
      await desk.write('gebieden.csv', edit(text));
      if (config !== undefined)
        await desk.write(
          'wijkprofiel.yaml',
          `${await readFile(join(desk.project, 'wijkprofiel.yaml'), 'utf8')}${config}`,
        );
      await desk.statline([over65]);
      await desk.kwb([kwb]);
      return desk.areas();
    });

  it('stays: the name of a wijk', async () => {
    const areas = await changed((text) => text.replace('Dronten wijk 01', 'Dronten-Zuid'));
    expect(areas.get('WK030301')).toMatchObject({ naam: 'Dronten-Zuid', inwoners: '350' });
    expect(areas.get('WK030302')).toMatchObject({ naam: 'Dronten wijk 02' });
  });

  it('stays: a column of their own', async () => {
    const areas = await changed((text) =>
      text
        .replace('bestaat_uit', 'bestaat_uit;wijkteam')
        .replace(/^WK.*$/gm, '$&;Team 1')
        .replace(/^[GN].*$/gm, '$&;'),
    );
    expect(areas.get('WK003401')).toMatchObject({ wijkteam: 'Team 1', naam: 'Stad Oost' });
    expect(areas.get('GM0034')).toMatchObject({ wijkteam: '' });
  });

  it('stays: an area of their own, and what it is made of', async () => {
    const own = 'ALM-CENTRUM;Almere Centrum;wijk;GM0034;1005;805;145;2020;WK003401 WK003402';
    const areas = await changed((text) => `${text}${own}\n`);
    expect(Object.values(areas.get('ALM-CENTRUM') ?? {}).join(';')).toBe(own);
  });

  it('comes back: a gemeente whose row was deleted', async () => {
    const areas = await changed((text) => text.replace(/^GM0034;.*\n/m, ''));
    expect(areas.get('GM0034')).toMatchObject({ niveau: 'gemeente' });
  });

  it('stays: inhabitants that no file could give', async () => {
    const areas = await changed((text) =>
      text.replace(
        'WK017100;Noordoostpolder wijk 00;wijk;GM0171;;;;',
        'WK017100;Oud-Emmeloord;wijk;GM0171;210;170;40;',
      ),
    );
    expect(areas.get('WK017100')).toMatchObject({
      naam: 'Oud-Emmeloord',
      inwoners: '210',
      'inwoners_15+': '170',
    });
  });

  it('stays when a spreadsheet saved it, with windows-1252 as the project says', async () => {
    const edit = (text: string): Uint8Array =>
      Buffer.from(text.replace('Dronten wijk 01', 'Dronten-Café').replaceAll('\n', '\r\n'), 'latin1');
    const areas = await changed(edit, '\ncsv:\n  encoding: windows-1252\n');
    expect(areas.get('WK030301')).toMatchObject({ naam: 'Dronten-Café' });
  });

  it('stays when it is made before anything was imported', () =>
    atDesk(async (desk) => {
      await desk.write(
        'gebieden.csv',
        'code;naam;niveau;ouder\nGM0034;Almere aan zee;gemeente;\nEIGEN-1;Eigen wijk;wijk;GM0034\n',
      );
      await desk.statline([adults2020]);
      const areas = await desk.areas();
      expect(areas.get('GM0034')).toMatchObject({ naam: 'Almere aan zee', ouder: 'GG2209' });
      expect(areas.get('EIGEN-1')).toMatchObject({ naam: 'Eigen wijk' });
      expect(areas.size).toBe(21);
    }));

  it('goes with what is imported no more: a wijk of another region', () =>
    atDesk(async (desk) => {
      await desk.statline([adults2020], { region: 'NL00' });
      expect((await desk.areas()).has('WK030701')).toBe(true);
      await desk.statline([adults2020], { region: 'GG2209' });
      expect((await desk.areas()).has('WK030701')).toBe(false);
    }));
});

it('other files in the folder stay as they were', () =>
  atDesk(async (desk) => {
    const own = {
      'wijkprofiel.yaml': 'organisation: Gemeente Almere\nedition: Eigen\ndate: 2025-05-01\nregion: GG2209\n',
      'cijfers/eigen.csv': 'gebied;periode;rookt\nWK003401;2020;20,1\n',
      'notities.txt': 'niet weggooien',
    };
    for (const [name, content] of Object.entries(own)) await desk.write(name, content);
    await desk.statline([adults2020]);
    await desk.kwb([kwb]);
    expect(await desk.contents()).toMatchObject(own);
  }));

describe('an import tells', () => {
  const problemsOfBoth = (change = (text: string): string => text) =>
    atDesk(async (desk) => {
      await desk.statline([adults2020]);
      const { problems } = await desk.kwb({ [kwb]: change(await textOf(kwb)) });
      expectFilled(problems);
      return problems;
    });

  it('of which gemeente the wijken were drawn anew, with the codes, and whose borders may have moved', async () => {
    const problems = await problemsOfBoth();
    expect(brief(problems)).toEqual([
      `${kwb} import-division Noordoostpolder`,
      `${kwb} import-borders Zeewolde`,
    ]);
    expect(sentence(problems[0])).toBe(
      'Noordoostpolder heeft haar wijken tussen 2020 en 2024 anders ingedeeld. ' +
        'Alleen in 2020: WK017100. Alleen in 2024: WK017103. ' +
        'In beide, maar niet hetzelfde gebied: WK017101, WK017102.',
    );
  });

  it('that codes are reused also when all of them are the same', async () => {
    const problems = await problemsOfBoth((text) => text.replace('"WK030301  ";"1"', '"WK030301  ";"3"'));
    expect(brief(problems)).toContain(`${kwb} import-division Dronten`);
    const dronten = problems.find(({ found }) => found === 'Dronten');
    expect(dronten?.details).toMatchObject({ gone: '–', added: '–', reused: 'WK030301, WK030302' });
  });

  it('nothing of codes when figures and Kerncijfers are of one year', () =>
    atDesk(async (desk) => {
      await desk.statline([adults2020]);
      const same = (await textOf(kwb)).replace('"WK030301  ";"1"', '"WK030301  ";"3"');
      const { problems } = await desk.kwb({ 'Kerncijfers_2020.csv': same });
      expect(brief(problems)).not.toContain('Kerncijfers_2020.csv import-division Dronten');
      expect((await desk.areas()).get('WK030301')).toMatchObject({ inwoners: '350' });
    }));

  it('which columns are not known', () =>
    atDesk(async (desk) => {
      const text = (await textOf(over65)).replace('"LopenNaarSchoolOfWerk_35"', '"NieuwOnderwerp_39"');
      const { problems } = await desk.statline({ [over65]: text });
      expect(brief(problems)).toEqual([`${over65}:1 import-column-unknown nieuwonderwerp_39`]);
    }));
});
