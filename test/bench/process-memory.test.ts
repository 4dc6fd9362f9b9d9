import { describe, expect, it } from 'vitest';
import { parentIn, pssIn, treeOf } from '../../bench/process-memory.ts';

describe('the tree of a process', () => {
  const parents = new Map([
    [10, 1],
    [11, 10],
    [12, 11],
    [13, 10],
    [20, 1],
  ]);

  it('is the process, its children and theirs', () => expect(treeOf(10, parents)).toEqual([10, 11, 12, 13]));

  it('is the process alone when it has none', () => expect(treeOf(20, parents)).toEqual([20]));
});

describe('the parent in a stat file', () => {
  it.for([
    ['4242 (node) S 17 4242 17 0 -1', 17],
    ['4243 (odd) name (x)) R 4242 1 1 0 -1', 4242],
    ['', undefined],
  ] as const)('of "%s" is %s', ([stat, parent]) => expect(parentIn(stat)).toBe(parent));
});

describe('the proportional set size', () => {
  it('is that of all mappings together', () =>
    expect(
      pssIn('55d0-7ffe ---p 00000000 [rollup]\nRss:   40000 kB\nPss:   12345 kB\nPss_Anon: 1 kB\n'),
    ).toBe(12345));

  it('is nothing for a process that has ended', () => expect(pssIn('')).toBe(0));
});
