import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportOptions } from '../../../src/input/import/import-project.ts';
import { messages } from '../../../src/lib/messages.ts';
import type { Problem } from '../../../src/lib/problem.ts';
import { atDesk, type Desk, type Files, names, textOf } from '../../fixtures/import/files.ts';
import { needsOpenData, openData } from '../../open-data.ts';
import { brief, expectFilled, problemsOf, sentence } from '../../problems.ts';

const { adults2020, over65, adults2016, kwb } = names;
type Kind = 'statline' | 'kwb';

/** The problems of an import that must fail and leave the project as it was. */
async function refused(
  desk: Desk,
  kind: Kind,
  files: Files,
  options: Partial<ImportOptions> = {},
): Promise<readonly Problem[]> {
  const before = await desk.contents();
  const problems = await problemsOf(desk[kind](files, options));
  expect(await desk.contents()).toEqual(before);
  expectFilled(problems);
  return problems;
}

/** The problems of a fixture with something changed. */
const damaged = (
  kind: Kind,
  change: (text: string) => string,
  options: Partial<ImportOptions> = {},
): Promise<readonly Problem[]> =>
  atDesk(async (desk) => {
    const name = kind === 'kwb' ? kwb : adults2020;
    const text = await textOf(name);
    expect(change(text)).not.toBe(text);
    return refused(desk, kind, { [name]: change(text) }, options);
  });

describe('a cell of RIVM is refused', () => {
  it.for([
    {
      name: 'with a decimal comma',
      from: '"    75.0"',
      to: '"    75,0"',
      expected: ['4 ervarengezondheidgoedzeergoed_4 import-value 75,0'],
    },
    {
      name: 'above 100',
      from: '"    21.1"',
      to: '"     101"',
      expected: ['6 ernstigovergewicht_10 import-value 101'],
    },
    {
      name: 'below 0',
      from: '"    15.2"',
      to: '"    -1.0"',
      expected: ['5 ernstigovergewicht_10 import-value -1.0'],
    },
    {
      name: 'with a mark of another source',
      from: '"    21.1"',
      to: '"       x"',
      expected: ['6 ernstigovergewicht_10 import-value x'],
    },
    {
      name: 'of a margin that is not known',
      from: '"20300";"MW00000"',
      to: '"20300";"MOG0090"',
      expected: ['2 marges import-margin MOG0090'],
    },
    {
      name: 'of an age group that is not known',
      from: '"3";"20300"',
      to: '"3";"10000"',
      expected: ['3 leeftijd import-age 10000'],
    },
    {
      name: 'of a period that is none',
      from: '"WK003402  ";"2020JJ00"',
      to: '"WK003402  ";"2020KW05"',
      expected: ['8 perioden period-invalid 2020KW05'],
    },
    {
      name: 'of an area without a code',
      from: '"GM0050    ";"2020JJ00"',
      to: '"Zeewolde  ";"2020JJ00"',
      expected: ['11 wijkenenbuurten import-area Zeewolde'],
    },
    {
      name: 'of a wijk in a second gemeente',
      from: '"WK005002  ";"2020JJ00";"Zeewolde ',
      to: '"WK005002  ";"2020JJ00";"Dronten  ',
      expected: ['14 gemeentenaam_1 import-two-gemeenten WK005002'],
    },
    {
      name: 'that contradicts an earlier one',
      from: '"WK005002  "',
      to: '"WK005001  "',
      expected: [
        '14 ervarengezondheidgoedzeergoed_4 import-twice 83.2',
        '14 ernstigovergewicht_10 import-twice 13.5',
        '14 roker_11 import-twice 14.4',
        '14 vrijwilligerswerk_33 import-twice 32.3',
      ],
    },
  ])('$name', async ({ from, to, expected }) => {
    const problems = await damaged('statline', (text) => text.replace(from, to));
    expect(brief(problems)).toEqual(expected.map((one) => `${adults2020}:${one}`));
  });

  it('with everything else that is wrong in the files, in one go', () =>
    atDesk(async (desk) => {
      const wrong = (text: string): string => text.replace('"    75.0"', '"    75,0"');
      const files = {
        [adults2020]: wrong(await textOf(adults2020)),
        [adults2016]: (await textOf(adults2016)).replace('"20300"', '"1"').replace('"    74.0"', '"  1000"'),
      };
      expect(brief(await refused(desk, 'statline', files))).toEqual([
        `${adults2020}:4 ervarengezondheidgoedzeergoed_4 import-value 75,0`,
        `${adults2016}:2 leeftijd import-age 1`,
        `${adults2016}:4 ervarengezondheidgoedzeergoed_4 import-value 1000`,
      ]);
    }));
});

it('all figures as parts of one are refused, and named by how many there are', async () => {
  const problems = await damaged('statline', (text) =>
    text.replace(/" *(\d+\.\d)"/g, (_, number: string) => `"${(Number(number) / 100).toFixed(3)}"`),
  );
  expect(brief(problems)).toEqual([`${adults2020} values-look-like-shares ${adults2020}`]);
  expect(sentence(problems[0])).toMatch(/^Alle \d+ cijfers van 50090NED_2020_18plus.csv liggen/);
});

describe('a file is refused', () => {
  it.for<{ name: string; kind: Kind; given: string }>([
    { name: 'of Kerncijfers as one of RIVM', kind: 'statline', given: kwb },
    { name: 'of RIVM as Kerncijfers', kind: 'kwb', given: adults2020 },
  ])('$name, and told which table it is', ({ kind, given }) =>
    atDesk(async (desk) => {
      const problems = await refused(desk, kind, [given]);
      const found = kind === 'kwb' ? '50090NED' : '85984NED';
      expect(brief(problems)).toEqual([`${given}:1 import-other-table ${found}`]);
      expect(problems[0]?.details['expected']).toContain(kind === 'kwb' ? '85984NED' : '50090NED');
    }),
  );

  it.for<{ name: string; kind: Kind; text: string; expected: string }>([
    { name: 'of something else', kind: 'statline', text: 'a;b\n1;2\n', expected: ':1 import-no-table' },
    { name: 'of a project', kind: 'kwb', text: 'code;naam\nWK1;x\n', expected: ':1 import-no-table' },
    { name: 'that is empty', kind: 'statline', text: '', expected: ' file-empty' },
    { name: 'with a header only', kind: 'kwb', text: 'a;b\n', expected: ' file-empty' },
    {
      name: 'that is a spreadsheet',
      kind: 'kwb',
      text: 'PK\u0003\u0004;\n',
      expected: ':1 file-control-character U+0003',
    },
  ])('$name', ({ kind, text, expected }) =>
    atDesk(async (desk) => {
      const found = brief(await refused(desk, kind, { 'cijfers 2024.csv': text }));
      expect(found).toEqual([`cijfers 2024.csv${expected}`]);
    }),
  );

  it('that is not there', () =>
    atDesk(async (desk) => {
      const [problem] = await refused(desk, 'statline', ['50090NED_2021_18plus.csv']);
      expect(problem?.code).toBe('import-file');
      expect(problem?.place.file).toMatch(/50090NED_2021_18plus.csv$/);
    }));

  it('with a row that is too short, by its line', async () => {
    const problems = await damaged('statline', (text) => text.replace(';"    74.2"', ''));
    expect(brief(problems)).toEqual([`${adults2020}:7 csv-row-length 12`]);
  });

  it('without age group', async () => {
    const problems = await damaged('statline', (text) => text.replace('"Leeftijd"', '"Lftd"'));
    expect(brief(problems)).toEqual([`${adults2020}:1 column-missing`]);
    expect(problems[0]?.details['column']).toBe('leeftijd');
  });

  it('with the same year and age as another of the same command', () =>
    atDesk(async (desk) => {
      const text = await textOf(adults2020);
      const problems = await refused(desk, 'statline', { 'a.csv': text, 'b.csv': text });
      expect(brief(problems)).toEqual(['b.csv import-same-twice 50090NED 2020 18+']);
      expect(problems[0]?.details['other']).toBe('a.csv');
    }));

  it('with some of what an earlier one holds: which of the two is right cannot be known later', () =>
    atDesk(async (desk) => {
      const [one, other] = [await textOf(adults2020), await textOf(over65)];
      const both = `${one}${other.slice(other.indexOf('\n') + 1)}`;
      await desk.statline({ 'a.csv': both });
      const problems = await refused(desk, 'statline', { 'b.csv': one });
      expect(brief(problems)).toEqual(['b.csv import-same-twice 50090NED 2020 18+']);
    }));

  it('of another edition than the project has', () =>
    atDesk(async (desk) => {
      await desk.statline([adults2020]);
      const newer = (await textOf(adults2020)).replace('Vrijwilligerswerk_33', 'Vrijwilligerswerk_32');
      const problems = await refused(desk, 'statline', {
        'nieuw.csv': newer.replaceAll('2020JJ00', '2022JJ00'),
      });
      expect(brief(problems)).toEqual(['nieuw.csv import-other-edition 50120NED']);
      expect(problems[0]?.details['first']).toBe('50090NED');
    }));
});

describe('Kerncijfers are refused', () => {
  it('without codes: names of wijken occur more than once', async () => {
    const problems = await damaged('kwb', (text) =>
      text.replace('"Regioaanduiding/Codering (code)"', '"Code"'),
    );
    expect(brief(problems)).toEqual([`${kwb}:1 import-kwb-column regioaanduiding/codering_(code)`]);
  });

  it('without one of the age groups', async () => {
    const problems = await damaged('kwb', (text) => text.replace('45 tot 65 jaar', '45 tot 60 jaar'));
    expect(brief(problems)).toEqual([`${kwb}:1 import-kwb-column leeftijd_45_64`]);
  });

  it.for([
    {
      name: 'with a code that occurs twice',
      from: '"WK003402  "',
      to: '"WK003401  "',
      expected: '6 area-duplicate WK003401',
    },
    {
      name: 'with a name for a code',
      from: '"WK003402  "',
      to: '"Haven     "',
      expected: '6 regioaanduiding/codering_(code) import-area Haven',
    },
    {
      name: 'with half a person',
      from: '"1";405;',
      to: '"1";405,5;',
      expected: '6 bevolking/aantal_inwoners_(aantal) cell-whole-number 405,5',
    },
  ])('$name', async ({ from, to, expected }) => {
    const problems = await damaged('kwb', (text) => text.replace(from, to));
    expect(brief(problems)).toEqual([`${kwb}:${expected}`]);
  });

  it.for([
    { name: 'a name without a year', file: 'kerncijfers_11122025.csv', year: undefined },
    { name: 'a year of two digits', file: 'kerncijfers.csv', year: 24 },
    { name: 'a year that cannot be', file: kwb, year: 1024 },
  ])('with $name', ({ file, year }) =>
    atDesk(async (desk) => {
      const problems = await refused(desk, 'kwb', { [file]: await textOf(kwb) }, { year });
      expect(brief(problems)).toEqual([`${file} import-year`]);
      expect(problems.map(({ code }) => messages[code].kind)).toEqual(['setup']);
    }),
  );

  it('but are taken with the year beside them', () =>
    atDesk(async (desk) => {
      await desk.kwb({ 'kerncijfers.csv': await textOf(kwb) }, { year: 2024 });
      expect((await desk.areas()).get('WK003401')).toMatchObject({ jaar: '2024' });
    }));
});

describe('a region is refused', () => {
  it.for([
    { region: 'GG2290', suggestion: ' → GG2209?' },
    { region: 'Flevoland', suggestion: '' },
    { region: 'WK003401', suggestion: expect.any(String) },
  ])('that is not known: $region', ({ region, suggestion }) =>
    atDesk(async (desk) => {
      const problems = await refused(desk, 'statline', [adults2020], { region });
      expect(brief(problems)).toEqual([`import-region-unknown ${region.toUpperCase()}`]);
      expect(problems[0]?.details).toEqual({ suggestion });
      expect(problems.map(({ code }) => messages[code].kind)).toEqual(['setup']);
    }),
  );

  it.for(['GG4506', 'GM0546', 'GM0344'])('of which the file has no wijken: %s', (region) =>
    atDesk(async (desk) => {
      const found = brief(await refused(desk, 'statline', [adults2020], { region }));
      expect(found).toEqual([`${adults2020} import-region-empty ${region}`]);
    }),
  );
});

describe('a gebieden.csv is not written over', () => {
  const header = 'code;naam;niveau;ouder\n';
  it.for([
    {
      name: 'with an open quotation mark',
      text: `${header}WK003401;"Stad;wijk;\n`,
      expected: 'gebieden.csv:2 csv-broken',
    },
    {
      name: 'with a row that is too long',
      text: `${header}WK003401;Stad;Oost;wijk;\n`,
      expected: 'gebieden.csv:2 csv-row-length 5',
    },
    {
      name: 'without names',
      text: 'code;name;niveau\nWK003401;Stad Oost;wijk\n',
      expected: 'gebieden.csv:1 column-missing',
    },
    {
      name: 'with a code twice',
      text: `${header}WK003401;Stad;wijk;\nWK003401;Oost;wijk;\n`,
      expected: 'gebieden.csv:3 code area-duplicate WK003401',
    },
    {
      name: 'with another encoding than the project says',
      text: Buffer.from(`${header}WK003401;Café;wijk;\n`, 'latin1'),
      expected: 'gebieden.csv:2 file-encoding',
    },
  ])('$name', ({ text, expected }) =>
    atDesk(async (desk) => {
      await desk.write('gebieden.csv', text);
      expect(brief(await refused(desk, 'statline', [adults2020]))).toEqual([expected]);
    }),
  );

  it('when the settings of the project cannot be read', () =>
    atDesk(async (desk) => {
      await desk.write('wijkprofiel.yaml', 'organisation: [GGD\n');
      const [problem] = await refused(desk, 'statline', [adults2020], { region: undefined });
      expect(problem?.place.file).toBe('wijkprofiel.yaml');
    }));
});

describe.skipIf(openData === undefined)(`a real file is refused ${needsOpenData}`, () => {
  it.for<{ file: string; kind: Kind; expected: RegExp }>([
    {
      file: 'cbs-kwb-2024/Inkomen_van_huishoudens__regio_11122025_135329.csv',
      kind: 'kwb',
      expected: /135329.csv:1 import-no-table/,
    },
    {
      file: 'streetcompare-nabijheid/Nabijheid_voorzieningen__buurt_2019_28092021_140430.csv',
      kind: 'kwb',
      expected: /140430.csv:1 import-other-table NABIJHEID/,
    },
    {
      file: 'statline-exports/SES_WOA_scores_per_wijk_en_buurt_25042023_160857.csv',
      kind: 'statline',
      expected: /160857.csv:1 import-no-table/,
    },
    {
      file: 'rivm-50140ned/50140NED_TypedDataSet_22092025_192544.csv',
      kind: 'statline',
      expected: /192544.csv:1 import-no-table/,
    },
    {
      file: 'rivm-50090ned/RIVM_gezondheid2020_18+.xlsx',
      kind: 'statline',
      expected: /18\+.xlsx/,
    },
  ])('$file as $kind', ({ file, kind, expected }) =>
    atDesk(async (desk) => {
      const content = await readFile(join(openData ?? '', file));
      const found = brief(await refused(desk, kind, { [file.replace(/^.*\//, '')]: content }));
      expect(found.join()).toMatch(expected);
    }),
  );
});
