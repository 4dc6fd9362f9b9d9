import { describe, expect, it } from 'vitest';
import { wording } from '../../src/lib/messages.ts';
import { sentence } from '../problems.ts';
import { read } from './figures.ts';

/** Rows of one indicator in WK990101, WK990102 and so on, each with the cells of these columns. */
function file(columns: string, rows: readonly string[], indicator = 'rookt') {
  const lines = rows.map((cells, index) => `WK99010${index + 1};${indicator};2024;${cells}`);
  return read([`gebied;indicator;periode;${columns}`, ...lines].join('\n'));
}
const remarks = (columns: string, rows: readonly string[], indicator?: string) =>
  file(columns, rows, indicator).found;

describe('counts that give another figure, while nobody says whether it is weighted,', () => {
  it('are one warning for the indicator, with the number of rows', () => {
    const { found, problems } = file('waarde;teller;noemer', ['25;100;400', '31;100;400', '19;100;400']);
    expect(found).toEqual(['cijfers.csv:3 waarde counts-and-value-differ rookt']);
    expect(sentence(problems[0])).toBe(
      'Bij rookt geven de aantallen een ander cijfer dan waarde (aantal rijen: 2), en gewogen is niet ingevuld.',
    );
  });

  it('are in order when they give the figure', () =>
    expect(remarks('waarde;teller;noemer', ['25;100;400', '24,8;99;400'])).toEqual([]));
});

describe('numbers of respondents', () => {
  it('that differ by more than those who skip a question are a warning', () =>
    expect(remarks('waarde;n;noemer', ['25;400;300', '25;400;390'])).toEqual([
      'cijfers.csv:2 noemer respondents-differ rookt',
    ]));

  it('may differ when the figures are weighted, or are of a register', () => {
    expect(remarks('waarde;n;noemer;gewogen', ['25;400;300;ja'])).toEqual([]);
    expect(remarks('waarde;n;noemer;basis', ['25;400;300;registratie'])).toEqual([]);
  });

  it('that are lower than the effective ones are a warning, and are used instead', () => {
    const { figures, found } = file('waarde;n;n_effectief', ['25;400;410', '25;400;380']);
    expect(found).toEqual(['cijfers.csv:2 n_effectief effective-exceeds-respondents rookt']);
    expect(
      figures.map(({ measurement }) => measurement.kind === 'value' && measurement.effectiveRespondents),
    ).toEqual([400, 380]);
  });
});

describe('respondents that look like inhabitants', () => {
  const expected = ['cijfers.csv:2 n respondents-look-like-people rookt'];

  it.for([
    { name: 'when one wijk has as many as it has people', rows: ['25;1000', '25;400', '25;390'] },
    { name: 'when most wijken have most of their people', rows: ['25;640', '25;710', '25;400'] },
  ])('are a warning $name', ({ rows }) => expect(remarks('waarde;n', rows)).toEqual(expected));

  it.for([
    { name: 'when few wijken have that many', rows: ['25;640', '25;400', '25;410'] },
    { name: 'when there are fewer than three wijken', rows: ['25;640', '25;610'] },
    { name: 'when half of the people answered', rows: ['25;500', '25;520', '25;480'] },
  ])('are none $name', ({ rows }) => expect(remarks('waarde;n', rows)).toEqual([]));

  it('are none in a register or an estimate', () => {
    expect(remarks('waarde;n;basis', ['25;990;registratie', '25;990;model', '25;990;model'])).toEqual([]);
  });
});

describe('a margin of width 0', () => {
  const zero = ['cijfers.csv:2 ondergrens margin-zero rookt'];

  it('is a warning in a survey of a wijk', () => {
    expect(remarks('waarde;ondergrens;bovengrens', ['25,0;25,0;25,0'])).toEqual(zero);
    expect(remarks('waarde;ondergrens;bovengrens;n', ['0;0;0;200'])).toEqual(zero);
    expect(remarks('waarde;n;standaardfout', ['25,0;200;0'])).toEqual(zero);
  });

  it.for([
    { name: 'that is an estimate or a register', row: '25;25;25;400;model' },
    { name: 'of everybody, with an interval that begins below', row: '100;98,1;100;200;steekproef' },
    { name: 'of nobody, with an interval that ends above', row: '0;0;1,9;200;steekproef' },
    { name: 'of one respondent', row: '100;100;100;1;steekproef' },
  ])('is none $name', ({ row }) =>
    expect(remarks('waarde;ondergrens;bovengrens;n;basis', [row])).toEqual([]),
  );

  it('is none where rounding to whole numbers made it', () => {
    const rows = 'gebied;indicator;periode;waarde;ondergrens;bovengrens\nNL00;rookt;2024;25;25;25';
    expect(read(rows).found).toEqual([]);
    expect(remarks('waarde;ondergrens;bovengrens;n', ['7;7;7;300'], 'cohesie')).toEqual([]);
  });
});

describe('bounds beside a number of respondents', () => {
  const columns = 'waarde;ondergrens;bovengrens;n';
  const fitting = (row: string) => remarks(columns, [row]);
  const expected = ['cijfers.csv:2 ondergrens design-effect-unlikely rookt'];

  it('that are much narrower or wider than chance are one warning that counts both', () => {
    const { found, problems } = file(columns, [
      '25,0;23,8;26,2;400',
      '25,0;15,0;37,0;400',
      '20,0;16,4;24,2;400',
    ]);
    expect(found).toEqual(expected);
    expect(sentence(problems[0])).toBe(
      'De grenzen van rookt passen niet bij n (rijen met een te smalle marge: 1, met een te brede: 1).',
    );
  });

  it.for([
    { name: 'Wilson', row: '25,0;21,0;29,5;400' },
    { name: 'a design effect of 1,4', row: '25,0;20,2;30,3;400' },
    { name: 'a design effect of 4', row: '25,0;17,0;34,5;400' },
    { name: 'of 99 in 100', row: '25,0;19,8;31,0;400' },
    { name: 'whole numbers', row: '25;21;30;400' },
    { name: 'whole numbers that hide the width', row: '25;24;26;900' },
    { name: 'so few cases that the formula does not hold', row: '1,0;0,0;6,0;120' },
    { name: 'nearly everybody who was asked', row: '25,0;24,2;25,8;950' },
  ])('are in order: $name', ({ row }) =>
    expect(fitting(row).filter((one) => one.includes('design'))).toEqual([]),
  );

  it('are judged by the effective number, and only in a survey', () => {
    expect(remarks(`${columns};n_effectief`, ['25,0;12,0;43,0;400;30'])).toEqual([]);
    expect(remarks(`${columns};basis`, ['25,0;23,8;26,2;400;model'])).toEqual([]);
  });
});

describe('bounds that are the same everywhere', () => {
  const columns = 'waarde;ondergrens;bovengrens';
  const expected = ['cijfers.csv:2 ondergrens bounds-identical rookt'];
  const values = [12, 18, 25, 31, 40];

  it('are a warning when both are, or when they lie equally far from figures that differ', () => {
    expect(
      remarks(
        columns,
        values.map((value) => `${value},0;10,0;45,0`),
      ),
    ).toEqual(expected);
    expect(
      remarks(
        columns,
        values.map((value) => `${value},0;${value - 4},0;${value + 4},0`),
      ),
    ).toEqual(expected);
  });

  it('are a warning when the respondents differ but the margins of a score do not', () => {
    const rows = [90, 200, 300, 400, 450].map((n, index) => `7,${index};6,${index};8,${index};${n}`);
    expect(remarks(`${columns};n`, rows, 'cohesie')).toEqual([
      'cijfers.csv:2 ondergrens bounds-identical cohesie',
    ]);
  });

  it.for([
    { name: 'in fewer than five wijken', rows: [12, 18, 25, 31].map((one) => `${one},0;10,0;45,0`) },
    { name: 'of figures that are the same', rows: Array(6).fill('20,0;16,4;24,1') },
    {
      name: 'in whole numbers that hide how the margins differ',
      rows: [18, 19, 20, 21, 22].map((one) => `${one};${one - 4};${one + 4}`),
    },
    {
      name: 'but nearly so',
      rows: ['12,0;8,9;15,8', '18,0;14,5;22,1', '25,0;21,0;29,5', '31,0;26,7;35,7', '40,0;35,3;44,9'],
    },
  ])('are none $name', ({ rows }) => expect(remarks(columns, rows)).toEqual([]));
});

it('no remark quotes a figure, a bound or a number of respondents, in either language', () => {
  const rows = [
    ...['13,7193;11,8417;38,9281;973', '19,7193;11,8417;38,9281;983', '24,7193;11,8417;38,9281;987'],
    ...['29,7193;11,8417;38,9281;991', '36,7193;11,8417;38,9281;997'],
  ].map((row) => `${row};71;977;989`);
  const { problems } = file('waarde;ondergrens;bovengrens;n;teller;noemer;n_effectief', rows);
  const zero = file('waarde;ondergrens;bovengrens;n', ['13,7193;13,7193;13,7193;973']).problems;
  const codes = [...problems, ...zero].map(({ code }) => code);
  expect(new Set(codes).size).toBeGreaterThanOrEqual(5);
  for (const language of ['nl', 'en'] as const)
    for (const problem of [...problems, ...zero]) {
      const { what, expected, remedy } = wording(problem, language);
      expect(`${what} ${expected} ${remedy}`).not.toMatch(/7193|8417|9281|9[789]\d|71/);
    }
});
