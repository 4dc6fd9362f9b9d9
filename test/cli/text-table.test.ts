import { describe, expect, it } from 'vitest';
import { textTable } from '../../src/cli/text-table.ts';

describe('a table of text', () => {
  it('lines up its columns, numbers on the right, and ends no line with spaces', () => {
    const rows = [
      ['wijk', 'cijfer', 'oordeel'],
      ['Oost', '9', ''],
      ['Vogelbuurt', '12,5', 'gunstiger'],
    ];
    expect(textTable(rows, new Set([1]))).toBe(
      ['wijk        cijfer  oordeel', 'Oost             9', 'Vogelbuurt    12,5  gunstiger', ''].join('\n'),
    );
  });

  it('counts letters as they are seen, however an accent was written', () => {
    const composed = 'Café';
    const apart = composed.normalize('NFD');
    expect(apart).toHaveLength(5);
    const [first = '', second = ''] = textTable(
      [
        [composed, '1'],
        [apart, '2'],
      ],
      new Set(),
    ).split('\n');
    expect([first, second]).toEqual([`${composed}  1`, `${apart}  2`]);
  });

  it('of no rows is nothing', () => expect(textTable([], new Set([0]))).toBe(''));
});
