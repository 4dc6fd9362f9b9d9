import { describe, expect, it } from 'vitest';
import { findWijk, findWijken } from '../../src/cli/find-area.ts';
import { example } from '../example.ts';

const { areas } = (await example()).dataset;
const find = (wanted: string) => findWijk(areas, wanted, 'gebieden.csv').code;

describe('finding a wijk', () => {
  it.for([
    { wanted: 'WK980301', code: 'WK980301' },
    { wanted: ' wk980301 ', code: 'WK980301' },
    { wanted: 'HEL-NOORD', code: 'HEL-NOORD' },
    { wanted: 'Lindepark', code: 'WK980301' },
    { wanted: 'lindepark', code: 'WK980301' },
    { wanted: 'Sint-Danielsduin', code: 'WK980204' },
  ])('“$wanted” is $code', ({ wanted, code }) => expect(find(wanted)).toBe(code));

  it('suggests what was probably meant', () => {
    expect(() => find('Lindpark')).toThrow(
      expect.objectContaining({
        problems: [
          expect.objectContaining({ details: expect.objectContaining({ suggestion: ' → Lindepark?' }) }),
        ],
      }),
    );
  });

  it('lists the choices when several fit', () => {
    expect(() => find('Centrum')).toThrow(
      expect.objectContaining({
        problems: [
          expect.objectContaining({ details: { choices: 'WK980100 (Helmerdam), WK980200 (Zandegeest)' } }),
        ],
      }),
    );
  });

  it('does not take a part of a wijk of the municipality itself', () => {
    const composed = new Map([...areas].map(([code, area]) => [code, area] as const));
    const own = composed.get('HEL-NOORD');
    if (own !== undefined) composed.set('HEL-NOORD', { ...own, madeOf: ['WK980301'] });
    expect(() => findWijk(composed, 'Lindepark', 'gebieden.csv')).toThrow('wijk-is-part');
    expect(() => findWijken(composed, ['Lindepark'], 'gebieden.csv')).toThrow('wijk-is-part');
  });

  it('does not take a gemeente for a wijk', () =>
    expect(() => find('Helmerdam')).toThrow('no-such-area-level'));
});

describe('finding wijken', () => {
  it('takes all wijken of a gemeente, each once', () => {
    const found = findWijken(areas, ['gemeente:Oosterlinde', 'Lindepark'], 'gebieden.csv').map(
      ({ code }) => code,
    );
    expect(found).toEqual(['WK980300', 'WK980301', 'WK980302', 'WK980303', 'WK980304']);
  });
});
