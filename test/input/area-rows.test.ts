import { describe, expect, it } from 'vitest';
import type { Area } from '../../src/domain/area.ts';
import { readAreas } from '../../src/input/area-rows.ts';
import { brief, expectFilled } from '../problems.ts';
import { tableOf } from './tables.ts';

function read(text: string): Readonly<{ areas: readonly Area[]; found: readonly string[] }> {
  const { areas, problems } = readAreas(tableOf(text, 'gebieden.csv'));
  expectFilled(problems);
  return { areas: [...areas.values()], found: brief(problems) };
}

const header = 'code;naam;niveau;ouder;inwoners';
const withWijk = (...rows: string[]): string => [header, ...rows, 'WK990101;Noord;wijk;;4000'].join('\n');

describe('the areas of a file', () => {
  it('are read with everything a row says', () => {
    const { areas, found } = read(
      [
        'code;naam;niveau;ouder;inwoners;inwoners_18+;Inwoners 65+;jaar;bestaat_uit',
        'GG9900;Proefland;regio;;9000;7000;1500;2025;',
        'PRO-OOST;Sint-Danie\u0308lsduin  ;wijk; gg9900 ;4000;;x;2025;WK990102 wk990103',
      ].join('\n'),
    );
    expect(found).toEqual([]);
    expect(areas).toEqual([
      {
        code: 'GG9900',
        name: 'Proefland',
        level: 'regio',
        parent: undefined,
        population: 9000,
        populationByGroup: new Map([
          ['18+', 7000],
          ['65+', 1500],
        ]),
        year: 2025,
        madeOf: [],
      },
      {
        code: 'PRO-OOST',
        name: 'Sint-Daniëlsduin',
        level: 'wijk',
        parent: 'GG9900',
        population: 4000,
        populationByGroup: new Map(),
        year: 2025,
        madeOf: ['WK990102', 'WK990103'],
      },
    ]);
  });

  it('may have English column names, and no more than the three that are needed', () => {
    expect(read('code,name,level\nWK990101,Noord,wijk').areas).toMatchObject([
      { code: 'WK990101', name: 'Noord', level: 'wijk', parent: undefined, population: undefined },
    ]);
  });

  it('have capitals in CBS codes, and codes of their own as they are', () => {
    const codes = read(withWijk(' wk990102 ;Zuid;wijk;;', 'Hel-noord;Noord;wijk;;')).areas.map(
      ({ code }) => code,
    );
    expect(codes).toEqual(['WK990102', 'Hel-noord', 'WK990101']);
  });

  it('keep their order, and a name on two lines is on one', () => {
    const names = read(withWijk('WK990103;"Havens\nen Kaden";wijk;;', 'WK990102;Zuid;WIJK;;')).areas;
    expect(names.map(({ name }) => name)).toEqual(['Havens en Kaden', 'Zuid', 'Noord']);
  });

  it('of zero people have zero, of unknown many nothing', () => {
    const { areas } = read(withWijk('WK990102;Water;wijk;;0', 'WK990103;Geheim;wijk;;.'));
    expect(areas.map(({ population }) => population)).toEqual([0, undefined, 4000]);
  });
});

describe('a row of the areas is reported', () => {
  it.for([
    {
      name: 'without code or name',
      rows: [';Zuid;wijk;;', 'WK990103;;wijk;;'],
      expected: ['gebieden.csv:2 code cell-empty', 'gebieden.csv:3 naam cell-empty'],
    },
    {
      name: 'of another level',
      rows: ['WK990102;Zuid;stadsdeel;;', 'WK990103;Oost;;;'],
      expected: ['gebieden.csv:2 niveau cell-choice stadsdeel', 'gebieden.csv:3 niveau cell-choice'],
    },
    {
      name: 'with a code that was there before, also in small letters',
      rows: ['WK990102;Zuid;wijk;;', 'wk990102;Zuid;wijk;;', 'WK990102;Nog eens;wijk;;'],
      expected: [
        'gebieden.csv:3 code area-duplicate WK990102',
        'gebieden.csv:4 code area-duplicate WK990102',
      ],
    },
    {
      name: 'in an area that is not there',
      rows: ['WK990102;Zuid;wijk;GM9999;'],
      expected: ['gebieden.csv:2 ouder area-parent GM9999'],
    },
    {
      name: 'in an area that is not larger',
      rows: ['WK990102;Zuid;wijk;WK990101;', 'GM9901;Stad;gemeente;GM9901;'],
      expected: ['gebieden.csv:2 ouder area-parent WK990101', 'gebieden.csv:3 ouder area-parent GM9901'],
    },
    {
      name: 'of half a person, of thousands with a point, or of fewer than none',
      rows: ['WK990102;Zuid;wijk;;12,5', 'WK990103;Oost;wijk;;-3', 'WK990104;West;wijk;;veel'],
      expected: [
        expect.stringMatching(/^gebieden.csv:2 inwoners [a-z-]+ 12,5$/),
        expect.stringMatching(/^gebieden.csv:3 inwoners [a-z-]+ -3$/),
        expect.stringMatching(/^gebieden.csv:4 inwoners [a-z-]+ veel$/),
      ],
    },
    {
      name: 'of thousands with a point',
      rows: ['WK990102;Zuid;wijk;;7.340'],
      expected: [expect.stringMatching(/^gebieden.csv:2 inwoners [a-z-]+ 7.340$/)],
    },
  ])('$name', ({ rows, expected }) => expect(read(withWijk(...rows)).found).toEqual(expected));

  it('with the code that was probably meant', () => {
    const { problems } = readAreas(
      tableOf(withWijk('GM9901;Stad;gemeente;;', 'WK990102;Zuid;wijk;GM9910;'), 'gebieden.csv'),
    );
    expect(problems).toMatchObject([{ code: 'area-parent', details: { suggestion: ' → GM9901?' } }]);
  });
});

describe('the file of the areas is reported', () => {
  it('without wijken', () => {
    expect(read(`${header}\nGM9901;Stad;gemeente;;9000`).found).toEqual(['gebieden.csv no-wijken']);
  });

  it('without a column that is needed: once, and not for every row', () => {
    const { areas, found } = read('code;naam;nivo\nWK990101;Noord;wijk\nWK990102;Zuid;wijk');
    expect(areas).toEqual([]);
    expect(found).toEqual(['gebieden.csv:1 nivo column-unknown nivo', 'gebieden.csv:1 column-missing']);
  });

  it('with a column that nobody knows, which is only a warning', () => {
    const { areas, found } = read('\ncode;naam;niveau;wethouder\nWK990101;Noord;wijk;De Vries');
    expect(areas).toHaveLength(1);
    expect(found).toEqual(['gebieden.csv:2 wethouder column-unknown wethouder']);
  });

  it('with both a column and its English name: the Dutch one counts, the other is not read', () => {
    const { areas, found } = read('code;naam;name;niveau\nWK990101;Noord;North;wijk');
    expect(areas.map(({ name }) => name)).toEqual(['Noord']);
    expect(found).toEqual(['gebieden.csv:1 name column-unknown name']);
  });
});

describe('a wijk under another gemeente than its code says', () => {
  const gemeenten = ['GM9901;Stad;gemeente;;', 'GM9902;Dorp;gemeente;;', 'PRO-G;Samen;gemeente;;'];

  it('is an error that names both', () => {
    const text = [header, ...gemeenten, 'WK990101;Noord;wijk;gm9902;4000'].join('\n');
    const { problems } = readAreas(tableOf(text, 'gebieden.csv'));
    expect(brief(problems)).toEqual(['gebieden.csv:5 ouder area-other-gemeente WK990101']);
    expect(problems[0]?.details).toEqual({ parent: 'gm9902', expected: 'GM9901' });
  });

  it.for([
    { name: 'its own gemeente', row: 'WK990101;Noord;wijk;gm9901;4000' },
    { name: 'an area with a code of its own', row: 'WK990101;Noord;wijk;PRO-G;4000' },
    { name: 'no area at all', row: 'WK990101;Noord;wijk;;4000' },
    { name: 'any gemeente, with a code of its own', row: 'PRO-1;Noord;wijk;GM9902;4000' },
    { name: 'its own gemeente, with letters in the code', row: 'WK9901AA;Noord;wijk;GM9901;4000' },
  ])('is none under $name', ({ row }) =>
    expect(read([header, ...gemeenten, row].join('\n')).found).toEqual([]),
  );
});
