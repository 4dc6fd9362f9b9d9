import { describe, expect, it } from 'vitest';
import { figuresCsv } from '../../src/document/figures-csv.ts';
import { nl } from '../../src/document/words/nl.ts';
import { readTable } from '../../src/input/csv.ts';
import { example, inputFor } from '../example.ts';

const { profile } = inputFor(await example(), 'WK980401');
const { table } = readTable(figuresCsv([profile], nl), 'cijfers.csv');

describe('the figures of a wijk as CSV', () => {
  it('has a row for each figure and reads back with our own reader', () => {
    expect(table?.rows).toHaveLength(profile.comparisons.length + profile.over65.length);
  });

  it('has words and no number where a figure is hidden', () => {
    const index = (name: string): number => table?.columns.indexOf(name) ?? -1;
    const hidden = table?.rows.filter(({ cells }) => cells[index('oordeel')] === 'niet getoond') ?? [];
    expect(hidden.length).toBeGreaterThan(5);
    for (const { cells } of hidden) {
      expect([
        cells[index('waarde')],
        cells[index('ondergrens')],
        cells[index('bovengrens')],
        cells[index('n')],
      ]).toEqual(['', '', '', '']);
      expect(cells[index('waarom_geen_waarde')]).not.toBe('');
    }
  });

  it('never lets a spreadsheet run a name as a formula', () => {
    const area = { ...profile.area, name: '=HYPERLINK("x")' };
    expect(figuresCsv([{ ...profile, area }], nl)).toContain(`"'=HYPERLINK(""x"")"`);
  });
});
