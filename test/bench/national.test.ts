import { describe, expect, it } from 'vitest';
import { growing } from '../../bench/national.ts';
import { closingWords } from '../../bench/national-build.ts';
import { firstGemeenten, gemeentenIn, withChangedFigure } from '../../bench/national-project.ts';

const areas = `code;naam;niveau;ouder
NL00;Nederland;land;
GM0003;Appingedam;gemeente;NL00
GM0010;Delfzijl;gemeente;NL00
WK000300;Wijk 00;wijk;GM0003
WK001000;Wijk 00;wijk;GM0010
WK001001;Wijk 01;wijk;GM0010
`;

/** So many gemeenten of so many wijken each. */
function gemeentenOf(count: number, wijken: number): Map<string, string[]> {
  const codes = Array.from({ length: count }, (_, index) => `GM${index}`);
  return new Map(
    codes.map((code) => [code, Array.from({ length: wijken }, (_, index) => `${code}-${index}`)]),
  );
}

describe('the gemeenten of a project', () => {
  it('hold the codes of their wijken, in the order of the file', () =>
    expect([...gemeentenIn(areas)]).toEqual([
      ['GM0003', ['WK000300']],
      ['GM0010', ['WK001000', 'WK001001']],
    ]));

  it('stay whole when the first so many wijken are taken', () =>
    expect([...firstGemeenten(gemeentenIn(areas), 2).keys()]).toEqual(['GM0003', 'GM0010']));
});

describe('the sizes of a national run', () => {
  const sizes = (gemeenten: Map<string, string[]>): number[] =>
    growing(gemeenten).map((some) => [...some.values()].flat().length);

  it.for([
    { gemeenten: 200, wijken: 10, expected: [40, 400, 2000] },
    { gemeenten: 10, wijken: 9, expected: [45, 90] },
    { gemeenten: 8, wijken: 5, expected: [10, 40] },
    // A gemeente is not cut, so that a quarter may be all.
    { gemeenten: 1, wijken: 10, expected: [10] },
  ])('of $gemeenten gemeenten of $wijken wijken are $expected', ({ gemeenten, wijken, expected }) =>
    expect(sizes(gemeentenOf(gemeenten, wijken))).toEqual(expected),
  );
});

describe('a changed figure', () => {
  const csv =
    'gebied;periode;rookt;drinker;basis\nWK000300;2020;;20,1;model\nWK001000;2020;16,2;78,0;model\n';

  it('is the first number of the wijk, 5 more', () =>
    expect(withChangedFigure(csv, 'WK001000')).toBe(csv.replace('16,2', '21,2')));

  it('is another when the first is missing', () =>
    expect(withChangedFigure(csv, 'WK000300')).toBe(csv.replace('20,1', '25,1')));

  it('is 5 less when it is large, so that it stays a percentage', () => {
    const large = csv.replace('16,2', '97,5');
    expect(withChangedFigure(large, 'WK001000')).toBe(large.replace('97,5', '92,5'));
  });

  it('cannot be one of a wijk without figures', () =>
    expect(() => withChangedFigure(csv, 'WK999999')).toThrow('no figures of WK999999'));
});

it('what a build says at its end is told without its progress', () =>
  expect(closingWords('a warning\n1/2 done: Centrum\n2/2 done: Haven\n2 of 2 wijken made\n')).toEqual([
    'a warning',
    '2 of 2 wijken made',
  ]));
