import { describe, expect, it } from 'vitest';
import { findIndicator, isMeant } from '../../src/cli/find-indicator.ts';
import { indicatorOf } from '../domain/region.ts';

const eenzaam = indicatorOf({ id: 'eenzaam', name: 'Eenzaamheid' });
const slaap = indicatorOf({ id: 'slaapt_slecht', name: 'Slaapt niet goed' });
/** Its id is the name of another one. */
const tricky = indicatorOf({ id: 'eenzaamheid', name: 'Iets anders' });
const catalogue = (...all: readonly (typeof eenzaam)[]) => ({
  indicators: new Map(all.map((one) => [one.id, one])),
});
const usual = catalogue(eenzaam, slaap);

describe('finding an indicator', () => {
  it.for([
    { wanted: 'eenzaam', id: 'eenzaam', group: undefined },
    { wanted: 'EENZAAM', id: 'eenzaam', group: undefined },
    { wanted: 'eenzaamheid', id: 'eenzaam', group: undefined },
    { wanted: 'Éénzaamheid', id: 'eenzaam', group: undefined },
    { wanted: ' slaapt niet goed ', id: 'slaapt_slecht', group: undefined },
    { wanted: 'eenzaam@65+', id: 'eenzaam', group: '65+' },
    { wanted: 'Slaapt niet goed @ 18-64', id: 'slaapt_slecht', group: '18-64' },
  ])('“$wanted” is $id about $group', ({ wanted, id, group }) => {
    const found = findIndicator(usual, wanted);
    expect([found.indicator.id, found.group]).toEqual([id, group]);
  });

  it('prefers an id to a name', () =>
    expect(findIndicator(catalogue(eenzaam, tricky), 'eenzaamheid').indicator.id).toBe('eenzaamheid'));

  it.for([
    { wanted: 'eenzam', suggestion: ' → eenzaam?' },
    { wanted: 'eenzam@65+', suggestion: ' → eenzaam?' },
    { wanted: 'volstrekt iets anders', suggestion: '' },
    { wanted: '', suggestion: '' },
  ])('does not know “$wanted”$suggestion', ({ wanted, suggestion }) =>
    expect(() => findIndicator(usual, wanted)).toThrow(
      expect.objectContaining({
        problems: [
          expect.objectContaining({
            code: 'unknown-indicator',
            details: expect.objectContaining({ suggestion }),
          }),
        ],
      }),
    ),
  );
});

it('without a target group figures of every group are meant, with one only those', () => {
  const about = (wanted: string, indicator = eenzaam) =>
    ['18+', '65+'].filter((group) => isMeant(findIndicator(usual, wanted), { indicator, group }));
  expect([about('eenzaam'), about('eenzaam@65+'), about('eenzaam', slaap)]).toEqual([
    ['18+', '65+'],
    ['65+'],
    [],
  ]);
});
