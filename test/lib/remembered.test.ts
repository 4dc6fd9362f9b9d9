import { describe, expect, it } from 'vitest';
import { latelyRememberedPer, rememberedPer } from '../../src/lib/remembered.ts';

describe('what is remembered of an object', () => {
  it('is made once per object and key', () => {
    const value = rememberedPer<object>();
    const [owner, other] = [{}, {}];
    const made = value(owner, 'a', () => ({}));
    expect(value(owner, 'a', () => ({}))).toBe(made);
    expect(value(owner, 'b', () => ({}))).not.toBe(made);
    expect(value(other, 'a', () => ({}))).not.toBe(made);
  });

  it('goes when it was asked longest ago, and is made again when it is asked again', () => {
    const value = latelyRememberedPer<string>(2);
    const owner = {};
    const made: string[] = [];
    const ask = (key: string): string =>
      value(owner, key, () => {
        made.push(key);
        return key.toUpperCase();
      });
    expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });
});
