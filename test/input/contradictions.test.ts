import { describe, expect, it } from 'vitest';
import { sentence } from '../problems.ts';
import { read } from './figures.ts';

/** One row of a long file with these cells, by column. */
function row(cells: Readonly<Record<string, string>>) {
  const all = { gebied: 'WK990101', indicator: 'rookt', periode: '2024', waarde: '25', ...cells };
  return read(`${Object.keys(all).join(';')}\n${Object.values(all).join(';')}`);
}
const bounds = (waarde: string, ondergrens: string, bovengrens: string, more = {}) =>
  row({ waarde, ondergrens, bovengrens, n: '400', ...more });

describe('bounds', () => {
  it.for([
    { name: 'below 0%', cells: ['4', '-0,3', '8,3'], expected: 'ondergrens bounds-out-of-range -0,3' },
    { name: 'above 100%', cells: ['97', '93', '101'], expected: 'bovengrens bounds-out-of-range 101' },
    {
      name: 'that lie beside the figure, further than rounding',
      cells: ['20', '20,6', '24,0'],
      expected: 'ondergrens bounds-order 20,6',
    },
    {
      name: 'of which the upper one lies below the figure',
      cells: ['20,0', '16,0', '19,8'],
      expected: 'ondergrens bounds-order 16,0',
    },
    {
      name: 'that are parts of one, of a percentage',
      cells: ['25,8', '0,22', '0,30'],
      expected: 'ondergrens bounds-other-scale 0,22',
    },
    {
      name: 'that are percentages, of a part of one',
      cells: ['0,258', '22,0', '30,0'],
      expected: 'ondergrens bounds-other-scale 22,0',
    },
  ] as const)('$name are an error', ({ cells: [value, lower, upper], expected }) =>
    expect(bounds(value, lower, upper).found).toEqual([`cijfers.csv:2 ${expected}`]),
  );

  it('of a rate or a score have the range of their unit', () => {
    expect(bounds('7,1', '-0,2', '14,5', { indicator: 'misdrijven' }).found).toEqual([
      'cijfers.csv:2 ondergrens bounds-out-of-range -0,2',
    ]);
    expect(bounds('9,6', '9,1', '10,1', { indicator: 'cohesie' }).found).toEqual([
      'cijfers.csv:2 bovengrens bounds-out-of-range 10,1',
    ]);
    expect(bounds('-0,2', '-0,4', '0,1', { indicator: 'ses' }).found).toEqual([]);
  });

  it.for([
    ['20', '20,2', '28,1', { lower: 20, upper: 28.1 }],
    ['20', '12,1', '19,7', { lower: 12.1, upper: 20 }],
    ['20', '16,4', '24,1', { lower: 16.4, upper: 24.1 }],
  ] as const)(
    'of %s that rounding set %s to %s are in order, and lie around it',
    ([value, lower, upper, expected]) => {
      const { figures, found } = bounds(value, lower, upper);
      expect(found).toEqual([]);
      expect(figures).toMatchObject([{ measurement: { value: 20, bounds: expected } }]);
    },
  );

  it('that are parts of one are told as that', () => {
    const { problems } = bounds('25,8', '0,22', '0,30');
    expect(sentence(problems[0])).toBe(
      'Het cijfer en zijn grenzen staan op een andere schaal: 0.22 – 25.8 – 0.3.',
    );
  });
});

describe('numbers that cannot be', () => {
  it.for([
    { cells: { n: '-12' }, expected: 'n number-negative -12' },
    { cells: { teller: '-3' }, expected: 'teller number-negative -3' },
    { cells: { sd: '-1,2' }, expected: 'sd number-negative -1,2' },
    { cells: { standaardfout: '-0,1' }, expected: 'standaardfout number-negative -0,1' },
    { cells: { n: '0' }, expected: 'n number-not-positive 0' },
    { cells: { noemer: '0' }, expected: 'noemer number-not-positive 0' },
    { cells: { noemer: '-400' }, expected: 'noemer number-not-positive -400' },
    { cells: { n: '400', n_effectief: '0' }, expected: 'n_effectief number-not-positive 0' },
    {
      cells: { indicator: 'sterfte', waarde: '104', verwacht: '0' },
      expected: 'verwacht number-not-positive 0',
    },
    { cells: { n: '40,5' }, expected: 'n cell-whole-number 40,5' },
    { cells: { n: '400', noemer: 'veel' }, expected: 'noemer cell-number veel' },
    { cells: { teller: '100,5', noemer: '402', gewogen: 'nee' }, expected: 'teller count-fraction 100,5' },
    { cells: { teller: '100', noemer: '400,5', gewogen: 'nee' }, expected: 'noemer count-fraction 400,5' },
    { cells: { n: '1106' }, expected: 'n respondents-exceed-people 1106' },
    { cells: { noemer: '4000' }, expected: 'noemer respondents-exceed-people 4000' },
  ])('$cells is an error', ({ cells, expected }) =>
    expect(row(cells).found.filter((one) => !one.includes('look-like-people'))).toEqual([
      `cijfers.csv:2 ${expected}`,
    ]),
  );

  it.for([
    {
      name: 'a weighted number of cases with decimals',
      cells: { teller: '100,4', noemer: '401,6', gewogen: 'ja' },
    },
    {
      name: 'person-years with decimals',
      cells: { indicator: 'misdrijven', waarde: '10', teller: '9', noemer: '900,5', gewogen: 'nee' },
    },
    {
      name: 'more cases than people in a rate',
      cells: { indicator: 'misdrijven', waarde: '1200', teller: '1080', noemer: '900' },
    },
    {
      name: 'a weighted number of cases above the unweighted n',
      cells: { waarde: '100', teller: '404,5', n: '400', gewogen: 'ja' },
    },
    {
      name: 'nothing, counted in nobody',
      cells: { indicator: 'inwoners', waarde: '0', n: '0', noemer: '0' },
    },
    {
      name: 'no spread where all are the same',
      cells: { waarde: '100', n: '400', sd: '0', standaardfout: '0' },
    },
    { name: 'a register that knows everybody', cells: { basis: 'registratie', n: '1000' } },
    { name: 'one respondent', cells: { waarde: '100', n: '1', teller: '1', noemer: '1' } },
    { name: 'zero cases', cells: { waarde: '0', n: '200', teller: '0', noemer: '200', gewogen: 'nee' } },
    { name: 'all cases', cells: { waarde: '100', n: '200', teller: '200', noemer: '200', gewogen: 'nee' } },
  ])('$name may be', ({ cells }) => expect(row(cells).found).toEqual([]));
});

describe('counts that give another figure', () => {
  const counted = (waarde: string, teller: string, noemer: string, more = {}) =>
    row({ waarde, teller, noemer, gewogen: 'nee', ...more }).found;
  const expected = (text: string) => [`cijfers.csv:2 waarde counts-contradict-value ${text}`];

  it('are an error when the figure is not weighted, and both are told', () => {
    const { found, problems } = row({ waarde: '25,8', teller: '100', noemer: '400', gewogen: 'nee' });
    expect(found).toEqual(expected('25,8'));
    expect(sentence(problems[0])).toBe(
      'Het cijfer is 25,8, maar de aantallen (100 / 400) geven 25, en het is niet gewogen.',
    );
  });

  it.for([
    ['24', '98', '400'],
    ['25', '98', '400'],
    ['24,5', '98', '400'],
    // 24.46 by way of 24.5.
    ['25', '159', '650'],
  ] as const)('of %s are those of %s in %s, apart from rounding', ([value, cases, base]) =>
    expect(counted(value, cases, base)).toEqual([]),
  );

  it('are looked at without noemer too, in n', () => {
    expect(row({ waarde: '30', teller: '100', n: '400', gewogen: 'nee' }).found).toEqual(expected('30'));
    expect(row({ waarde: '25', teller: '100', n: '400', gewogen: 'nee' }).found).toEqual([]);
  });

  it('of a rate are multiplied by what its unit says', () => {
    const rate = { indicator: 'misdrijven' };
    expect(counted('12,5', '5', '400', rate)).toEqual([]);
    expect(counted('1,25', '5', '400', rate)).toEqual(expected('1,25'));
  });

  it('that a register rounded to fives may be that much off', () => {
    const register = { basis: 'registratie' };
    expect(counted('24', '100', '400', register)).toEqual([]);
    expect(counted('24', '101', '400', register)).toEqual(expected('24'));
  });

  it.for(['104', '1,04'])('of a ratio are cases in expected cases: %s', (waarde) => {
    const ratio = { indicator: 'sterfte', teller: '52', verwacht: '50', gewogen: 'nee' };
    expect(row({ ...ratio, waarde }).found).toEqual([]);
    expect(row({ ...ratio, waarde: '110' }).found).toEqual(expected('110'));
  });

  it('are as they should be when the figure is weighted', () =>
    expect(counted('31', '100', '400', { gewogen: 'ja' })).toEqual([]));
});

it('more respondents than people are told with the area and its people', () => {
  const { problems } = row({ n: '1106' });
  expect(sentence(problems[0])).toBe(
    'Meer deelnemers (1106) dan mensen in WK990101 Naam van WK990101 (18+: 1000).',
  );
});
