import { describe, expect, it } from 'vitest';
import { formatFigure } from '../../src/document/words/nl/format.ts';
import { type Comparison, compare } from '../../src/domain/comparison.ts';
import { overrideState } from '../../src/domain/override.ts';
import type { SentenceOverride } from '../../src/domain/story.ts';
import { areaIn, datasetOf, figureOf, indicatorOf, rawOf, regionCode, regionOf, wijkCode } from './region.ts';

const lonely = indicatorOf({ id: 'eenzaam' });
const cohesion = indicatorOf({ id: 'cohesie', kind: 'mean', decimals: 1 });
const smoking = indicatorOf({ id: 'rookt' });
const areas = regionOf(6);

/** 49,8% lonely beside 45,0%, and a mean of 5,84 beside 6,4. With few answers the first is hidden. */
function comparisons(respondents = 370): Comparison[] {
  const of = (indicator: string, value: number, area: string, answers: number) =>
    figureOf(rawOf({ value, respondents: answers }), { indicator, area });
  const dataset = datasetOf(
    areas,
    [lonely, cohesion, smoking],
    [
      of('eenzaam', 49.8, wijkCode(1), respondents),
      of('eenzaam', 45, regionCode, 5000),
      of('cohesie', 5.84, wijkCode(1), 370),
      of('cohesie', 6.4, regionCode, 5000),
      of('rookt', 19.4, wijkCode(1), 370),
    ],
  );
  const rules = {
    ...({ level: 'regio', method: 'given', extra: [], testModelEstimates: false } as const),
    ...{ size: { notable: 3, notableBelow10: 2, large: 10 }, trend: { exceptionalYears: [] } },
  };
  return [lonely, cohesion, smoking].map((indicator) =>
    compare(dataset, areaIn(areas, wijkCode(1)), { indicator, group: '18+' }, rules),
  );
}

function stateOf(text: string, figures: Readonly<Record<string, string>>, respondents?: number) {
  const override: SentenceOverride = {
    ...{ place: 'message', text, author: 'onderzoeker', date: '2026-06-03' },
    basedOn: new Map(Object.entries(figures)),
  };
  return overrideState(override, comparisons(respondents), formatFigure);
}

describe('a sentence of an editor is used', () => {
  it.for([
    ['its figure as it is printed', 'Van de 100 volwassenen voelden 50 zich eenzaam.'],
    ['the figure of the region', 'Eenzaam voelden zich 50 op de 100, in de regio 45.'],
    [
      'the year and the group of its figure',
      'In 2024 voelden 50 van de 100 mensen van 18 jaar en ouder zich eenzaam.',
    ],
    ['no number', 'Eenzaamheid kwam vaak voor.'],
  ])('with %s', ([, text = '']) => expect(stateOf(text, { eenzaam: '50' })).toEqual({ kind: 'applied' }));

  it('with figures of one decimal and several indicators', () => {
    const figures = { eenzaam: '50', cohesie: '5,8' };
    expect(stateOf('Samenhang 5,8 (regio 6,4), eenzaam 50%.', figures)).toEqual({ kind: 'applied' });
  });
});

describe('a sentence of an editor expires', () => {
  it('when one of its figures is another one', () => {
    expect(stateOf('Van de 100 voelden 48 zich eenzaam.', { eenzaam: '48', cohesie: '5,8' })).toEqual({
      kind: 'expired',
      changed: ['eenzaam'],
    });
  });

  it('when a figure is printed with more or fewer decimals', () => {
    expect(stateOf('Samenhang.', { cohesie: '6' })).toEqual({ kind: 'expired', changed: ['cohesie'] });
  });

  it('when a figure is hidden, also when it is the same', () => {
    expect(stateOf('Van de 100 voelden 50 zich eenzaam.', { eenzaam: '50' }, 20)).toEqual({
      kind: 'expired',
      changed: ['eenzaam'],
    });
  });

  it('when a figure is not there', () => {
    expect(stateOf('Een zin.', { weg: '50' })).toEqual({ kind: 'expired', changed: ['weg'] });
  });
});

describe('a sentence of an editor is refused', () => {
  it.for([
    ['a slip', 'Van de 100 voelden 51 zich eenzaam.', ['51']],
    ['a figure that it does not rest on', 'Eenzaam 50, rokers 19.', ['19']],
    ['a difference', 'Eenzaam 50, 5 procentpunt hoger.', ['5']],
    ['decimals that are not printed', 'Eenzaam 49,8, zegt 50 keer.', ['49,8']],
    ['another year', 'In 2020 en 2024 eenzaam: 50.', ['2020']],
    ['a number of people', 'Dat zijn 5.500 van de 11.045 volwassenen; 5.500!', ['5.500', '11.045']],
  ] as const)('with %s', ([, text, numbers]) =>
    expect(stateOf(text, { eenzaam: '50' })).toEqual({ kind: 'refused', numbers }),
  );
});
