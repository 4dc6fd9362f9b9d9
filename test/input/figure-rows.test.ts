import { describe, expect, it } from 'vitest';
import { lines, read } from './figures.ts';

const header = 'gebied;indicator;periode;waarde';
const one = (value: string, indicator = 'rookt') => read(`${header}\nWK990101;${indicator};2024;${value}`);

describe('a row of a long file', () => {
  it('is read with everything it says', () => {
    const { figures, found } = read(
      [
        'gebied;indicator;periode;doelgroep;waarde;ondergrens;bovengrens;n;n_effectief;teller;noemer;verwacht;sd;standaardfout;gewogen;significantie;status;basis;bron',
        ' wk990101 ;ROOKT;2024JJ00;65+;25,8;22,0;30,0;480;410,5;124;481;110,5;12;1,9;ja;hoger;voorlopig;model;Eigen peiling',
      ].join('\n'),
    );
    expect(found).toEqual([]);
    expect(figures).toEqual([
      {
        area: 'WK990101',
        indicator: 'rookt',
        period: '2024',
        group: '65+',
        measurement: {
          kind: 'value',
          value: 25.8,
          bounds: { lower: 22, upper: 30 },
          respondents: 480,
          effectiveRespondents: 410.5,
          cases: 124,
          denominator: 481,
          expected: 110.5,
          deviation: 12,
          standardError: 1.9,
          weighted: true,
          rounding: 0.05,
          significance: 'higher',
          provisional: true,
          combined: false,
        },
        basis: 'model',
        source: 'Eigen peiling',
        file: 'cijfers.csv',
        line: 2,
      },
    ]);
  });

  it('takes target group, basis and source from the catalogue when it does not say', () => {
    const { figures } = one('44', 'eenzaam');
    expect(figures).toMatchObject([{ group: '18+', basis: 'model', source: 'RIVM' }]);
    expect(figures).toMatchObject([
      { measurement: { bounds: undefined, respondents: undefined, provisional: false } },
    ]);
  });

  it('may have English column names, and be of an area with a code of its own', () => {
    const text = 'area,indicator,period,value,lower,upper,group\nPRO-Noord,rookt,2024,25.8,22,30,18+';
    expect(lines(read(text).figures)).toEqual(['PRO-Noord rookt 2024 18+: 25.8']);
  });

  it('takes the denominator for the respondents when these are not given', () => {
    const { figures } = read(`${header};teller;noemer\nWK990101;rookt;2024;25;100;400`);
    expect(figures).toMatchObject([{ measurement: { respondents: 400, cases: 100 } }]);
  });

  it.for([
    { value: '25,8*', period: '2024' },
    { value: '25,8 **', period: '2024' },
    { value: '25,8', period: '2024*' },
  ])('of $period with $value is provisional by its star', ({ value, period }) => {
    const { figures } = read(`${header}\nWK990101;rookt;${period};${value}`);
    expect(figures).toMatchObject([{ period: '2024', measurement: { value: 25.8, provisional: true } }]);
  });
});

describe('five kinds of no figure stay five, and zero is a figure:', () => {
  it.for([
    { value: '0', status: '', expected: '0' },
    { value: '', status: '', expected: 'absent, missing' },
    { value: '.', status: '', expected: 'hidden, source' },
    { value: '"       ."', status: '', expected: 'hidden, source' },
    { value: 'niet gemeten', status: '', expected: 'absent, not-measured' },
    { value: 'n.v.t.', status: '', expected: 'absent, not-applicable' },
    { value: '-99996', status: '', expected: 'absent, missing' },
    { value: '-99997', status: '', expected: 'hidden, source' },
    { value: '', status: 'onderdrukt', expected: 'hidden, source' },
    { value: '25', status: 'onderdrukt', expected: 'hidden, source' },
    { value: '', status: 'niet_gemeten', expected: 'absent, not-measured' },
    { value: '', status: 'nvt', expected: 'absent, not-applicable' },
    { value: '', status: 'ontbreekt', expected: 'absent, missing' },
    { value: '.', status: 'voorlopig', expected: 'hidden, source' },
    { value: '25', status: 'definitief', expected: '25' },
  ])('$value with status "$status" is $expected', ({ value, status, expected }) => {
    const { figures, found } = read(`${header};status\nWK990101;rookt;2024;${value};${status}`);
    expect(found).toEqual([]);
    expect(lines(figures)).toEqual([`WK990101 rookt 2024 18+: ${expected}`]);
  });

  it('a hidden figure leaves its number, margins and respondents behind', () => {
    const { figures } = read(
      `${header};ondergrens;bovengrens;n;status\nWK990101;rookt;2024;25;20;30;12;onderdrukt`,
    );
    expect(JSON.stringify(figures[0]?.measurement)).toBe('{"kind":"hidden","reason":"source"}');
  });
});

describe('a row is reported', () => {
  it.for([
    { name: 'of an unknown area', row: 'WK999901;rookt;2024;25', expected: '2 gebied area-unknown WK999901' },
    { name: 'without an area', row: ';rookt;2024;25', expected: '2 gebied cell-empty' },
    {
      name: 'of a code that Excel shortened',
      row: '990101;rookt;2024;25',
      expected: '2 gebied area-code-shortened 990101',
    },
    {
      name: 'of a code as a large number',
      row: '5,46E+04;rookt;2024;25',
      expected: '2 gebied area-code-shortened 5,46E+04',
    },
    {
      name: 'of an unknown indicator',
      row: 'WK990101;rook;2024;25',
      expected: '2 indicator indicator-unknown rook',
    },
    { name: 'without an indicator', row: 'WK990101;;2024;25', expected: '2 indicator cell-empty' },
    { name: 'of no period', row: 'WK990101;rookt;ooit;25', expected: '2 periode period-invalid ooit' },
    { name: 'that holds no number', row: 'WK990101;rookt;2024;veel', expected: '2 waarde cell-number veel' },
    {
      name: 'with a mark that could mean anything',
      row: 'WK990101;rookt;2024;-',
      expected: '2 waarde mark-ambiguous -',
    },
    { name: 'above 100%', row: 'WK990101;rookt;2024;100,1', expected: '2 waarde value-out-of-range 100,1' },
    { name: 'below 0%', row: 'WK990101;rookt;2024;-0,1', expected: '2 waarde value-out-of-range -0,1' },
    {
      name: 'outside the range of its unit',
      row: 'WK990101;cohesie;2024;10,5',
      expected: '2 waarde value-out-of-range 10,5',
    },
    {
      name: 'of fewer than none',
      row: 'WK990101;misdrijven;2024;-4',
      expected: '2 waarde value-out-of-range -4',
    },
    {
      name: 'of a thousand with a point',
      row: 'WK990101;inwoners;2024;4.250',
      expected: '2 waarde cell-whole-number 4.250',
    },
  ])('$name', ({ row, expected }) =>
    expect(read(`${header}\n${row}`).found).toEqual([`cijfers.csv:${expected}`]),
  );

  it.for([
    {
      name: 'with bounds the wrong way round',
      cells: '25;30;20;;;',
      expected: '2 ondergrens bounds-order 30',
    },
    {
      name: 'with a figure outside its bounds',
      cells: '25;26;30;;;',
      expected: '2 ondergrens bounds-order 26',
    },
    { name: 'with one bound', cells: '25;20;;;;', expected: '2 bovengrens bounds-incomplete' },
    { name: 'with the other bound', cells: '25;;30;;;', expected: '2 ondergrens bounds-incomplete' },
    { name: 'with half a respondent', cells: '25;;;40,5;;', expected: '2 n cell-whole-number 40,5' },
    {
      name: 'with a thousand respondents and a point',
      cells: '25;;;1.204;;',
      expected: '2 n cell-whole-number 1.204',
    },
    {
      name: 'with more cases than respondents',
      cells: '25;;;100;101;',
      expected: '2 teller cases-exceed-respondents 101',
    },
    {
      name: 'with another test result than the possible ones',
      cells: '25;;;;;ja',
      expected: '2 significantie cell-choice ja',
    },
  ])('$name', ({ cells, expected }) => {
    const text = `${header};ondergrens;bovengrens;n;teller;significantie\nWK990101;rookt;2024;${cells}`;
    expect(read(text).found).toEqual([`cijfers.csv:${expected}`]);
  });

  it('by the name that the column has in the file', () => {
    const text = 'area,indicator,period,value\nWK999901,rookt,2024,veel';
    expect(read(text).found).toEqual([
      'cijfers.csv:2 area area-unknown WK999901',
      'cijfers.csv:2 value cell-number veel',
    ]);
  });

  it('with everything that is wrong with it, and the others are read', () => {
    const rows = ['WK999901;rook;ooit;veel', 'WK990101;rookt;2024;25'];
    const { figures, found } = read(`${header}\n${rows.join('\n')}`);
    expect(found).toEqual([
      'cijfers.csv:2 gebied area-unknown WK999901',
      'cijfers.csv:2 indicator indicator-unknown rook',
      'cijfers.csv:2 periode period-invalid ooit',
      'cijfers.csv:2 waarde cell-number veel',
    ]);
    expect(lines(figures)).toEqual(['WK990101 rookt 2024 18+: 25']);
  });

  it('on its own physical line, also after a quoted line break', () => {
    const text = `${header};bron\r\nWK990101;rookt;2024;25;"Peiling\r\nvan de GGD"\r\nWK990102;rookt;2024;veel;\r\n`;
    expect(read(text).found).toEqual(['cijfers.csv:4 waarde cell-number veel']);
  });
});

describe('what may be so:', () => {
  it.for([
    {
      name: 'bounds of a whole region that rounding made the figure itself',
      text: `${header};ondergrens;bovengrens\nGG9900;rookt;2024;25;25;25`,
    },
    { name: 'a score below zero when its unit names no range', text: `${header}\nWK990101;ses;2024;-0,23` },
    { name: 'as many cases as respondents', text: `${header};teller;noemer\nWK990101;rookt;2024;100;50;50` },
    { name: '0% and 100%', text: `${header}\nWK990101;rookt;2024;0\nWK990102;rookt;2024;100` },
    { name: 'more than 100 for each 1,000', text: `${header}\nWK990101;misdrijven;2024;140` },
    { name: 'a percentage with its sign', text: `${header}\nWK990101;rookt;2024;12,3%` },
  ])('$name', ({ text }) => expect(read(text).found).toEqual([]));
});

describe('the decimal sign', () => {
  it('is one in a file: a thousand with a point is not read as one', () => {
    const { figures, found } = read(
      `${header}\nWK990101;misdrijven;2024;7,5\nWK990102;misdrijven;2024;1.234`,
    );
    expect(lines(figures)).toEqual(['WK990101 misdrijven 2024 alle: 7.5']);
    expect(found).toEqual(['cijfers.csv:3 waarde number-signs-mixed 1.234']);
  });

  it('may be set by the configuration', () => {
    expect(read(`${header}\nWK990101;rookt;2024;7,5`, '.').found).toEqual([
      'cijfers.csv:2 waarde number-sign-other 7,5',
    ]);
  });
});

describe('a file', () => {
  it('without a column that is needed gives no figures and one problem', () => {
    const { figures, found } = read('gebied;indicator;jaar;waarde\nWK990101;rookt;2024;25');
    expect(figures).toEqual([]);
    expect(found).toEqual(['cijfers.csv:1 jaar column-unknown jaar', 'cijfers.csv:1 column-missing']);
  });

  it('may have a column for others, which is a warning', () => {
    const { figures, found } = read(`${header};opmerking\nWK990101;rookt;2024;25;voorlopig`);
    expect(figures).toHaveLength(1);
    expect(found).toEqual(['cijfers.csv:1 opmerking column-unknown opmerking']);
  });
});
