import { describe, expect, it } from 'vitest';
import { ageBarsChart } from '../../src/document/charts/age-bars.ts';
import type { Chart } from '../../src/document/charts/chart.ts';
import { choropleth } from '../../src/document/charts/choropleth.ts';
import { dimensionWeb, type WebAxis } from '../../src/document/charts/dimension-web.ts';
import { pictogram } from '../../src/document/charts/pictogram.ts';
import { pyramid } from '../../src/document/charts/pyramid.ts';
import { type StripPlotInput, stripPlot } from '../../src/document/charts/strip-plot.ts';
import { themeStripChart } from '../../src/document/charts/theme-strip.ts';
import { largeTrendChart, trendLine } from '../../src/document/charts/trend-line.ts';
import type { TrendPoint } from '../../src/document/charts/trend-scale.ts';
import { houseStyle } from '../../src/document/house-style.ts';
import type { Outcome } from '../../src/document/outcome-style.ts';
import { nl } from '../../src/document/words/nl.ts';
import { chartSvg } from '../../src/render/chart-svg.ts';
import { example, inputFor } from '../example.ts';

const { boundaries } = inputFor(await example(), 'WK980102');
const style = houseStyle('#0f4c4a');
const named = (id: string) => ({ id, alt: `Grafiek ${id}` });
const readable = (svg: string): string => `${svg.replace(/></g, '>\n<')}\n`;
const outcome = (sign: Outcome['sign'], tested = true): Outcome => ({
  sign,
  tested,
  estimated: false,
  words: '',
});
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

const words = { own: 'deze wijk', benchmark: 'regio', valueOf: (value: number) => value.toFixed(0) };
const point = (year: number, own?: number, benchmark?: number): TrendPoint => ({ year, own, benchmark });
const large = (points: readonly TrendPoint[], breaks: readonly number[] = []): Chart =>
  trendLine(points, style, {
    ...named('jaren'),
    layout: largeTrendChart,
    words,
    breaks: { own: breaks, benchmark: [] },
  });

const axis = (label: string, outcomes: readonly Outcome[]): WebAxis => ({
  label: [label],
  count: nl.dimensions.figureCount(outcomes.length),
  outcomes,
});
const fullWeb = [
  axis('Lichaamsfuncties', times(9, outcome('unfavourable'))),
  axis('Mentaal welbevinden', times(12, outcome('tick', false))),
  axis('Zingeving', []),
  axis('Kwaliteit van leven', [
    ...times(4, outcome('favourable')),
    ...times(4, outcome('unfavourable', false)),
  ]),
  axis('Meedoen', times(20, outcome('favourable'))),
  axis('Dagelijks functioneren', [outcome('tick')]),
];

const oneWijk = new Map([['WK980102', 17]]);
const codes = [...boundaries.keys()];
const map = (values: ReadonlyMap<string, number>): ReturnType<typeof choropleth> =>
  choropleth(boundaries, { wijk: 'WK980102', codes, values, words: nl.maps.classes }, style, named('kaart'));
const field = (values: readonly number[], own: number): StripPlotInput => ({
  values: values.map((value, index) => ({ value, own: index === 0, near: false })),
  own: { value: own, label: `deze wijk ${own}` },
  benchmark: { value: values[1] ?? own, label: `regio ${values[1] ?? own}` },
  tickText: nl.format.tick,
});
const side = (value: number, benchmark?: number) => ({ value, benchmark });

describe('charts of extreme figures', () => {
  it.for([
    ['dimension-web', dimensionWeb({ axes: fullWeb, rings: nl.dimensions.rings }, style, named('web'))],
    [
      'dimension-web-empty',
      dimensionWeb(
        { axes: fullWeb.map(({ label }) => axis(label.join(), [])), rings: nl.dimensions.rings },
        style,
        named('web'),
      ),
    ],
    ['choropleth-gaps', map(oneWijk).chart],
    ['strip-plot-ties', stripPlot(field([0, 100, ...times(300, 50)], 0), style, named('veld'))],
    ['strip-plot-large', stripPlot(field([123_456, 98_765, 250_000], 123_456), style, named('veld'))],
    [
      'trend-line-break',
      large([point(2012, 20, 22), point(2016, 21, 23), point(2020, 12, 12), point(2024, 12, 12)], [2019]),
    ],
    ['trend-line-one', large([point(2024, 100, 0)])],
    [
      'pyramid',
      pyramid(
        [
          { men: side(0, 12), women: side(0, 14) },
          { men: side(100, 88), women: side(100) },
        ],
        style,
        named('piramide'),
      ),
    ],
    [
      'age-bars-extreme',
      ageBarsChart(
        [
          { label: '', value: 0, benchmark: 100 },
          { label: '', value: 100, benchmark: 0 },
        ],
        style,
        named('leeftijd'),
      ),
    ],
    ['pictogram-full', pictogram(100, style, named('stippen'))],
    [
      'theme-strip-full',
      themeStripChart(
        [times(7, outcome('unfavourable')), [], times(7, outcome('favourable'))],
        style,
        named('strip'),
      ),
    ],
  ] as const)('%s is as reviewed', async ([name, chart]) => {
    const svg = await chartSvg(chart);
    expect(svg).not.toMatch(/NaN|undefined|null|Infinity/);
    await expect(readable(svg)).toMatchFileSnapshot(`../golden/charts/${name}.svg`);
  });
});

describe('the web of dimensions', () => {
  type Sign = Readonly<{ x: number; y: number; area: number; shape: string }>;
  const signs = ({ rows }: Chart): Sign[] => rows.filter((row): row is Sign => 'shape' in row);

  it('has a sign for every figure, and none of them touch', () => {
    const all = signs(dimensionWeb({ axes: fullWeb, rings: nl.dimensions.rings }, style, named('web')));
    expect(all).toHaveLength(fullWeb.flatMap(({ outcomes }) => outcomes).length);
    const close = all.filter((one, index) =>
      all.slice(index + 1).some(({ x, y }) => Math.hypot(x - one.x, y - one.y) < Math.sqrt(one.area)),
    );
    expect(close).toEqual([]);
  });

  it('joins nothing and fills nothing: an area would be a score', async () => {
    const svg = await chartSvg(
      dimensionWeb({ axes: fullWeb, rings: nl.dimensions.rings }, style, named('web')),
    );
    expect(svg).not.toContain('mark-area');
    expect(svg).not.toMatch(/<polygon|fill-opacity/);
  });

  it('tells in its text how many figures there are, and that it is no score', () => {
    const alt = nl.dimensions.alt({ all: 120, favourable: 20, unfavourable: 30, empty: 5 });
    expect(alt).toContain('120 cijfers: 20 gunstig, 30 ongunstig, 70 ertussenin. Geen score.');
    expect(alt.length).toBeLessThanOrEqual(150);
  });
});

describe('a map with gaps', () => {
  it('counts the wijken of each class and those without a figure', () => {
    const { legend } = map(new Map([...oneWijk, ['WK980101', 28], ['WK980100', 29]]));
    expect(legend.reduce((sum, { count }) => sum + count, 0)).toBe(codes.length);
    expect(legend.at(-1)).toMatchObject({ hatched: true, words: 'geen cijfer', count: codes.length - 3 });
  });

  it('puts a number in the class that it is printed in', () => {
    const { legend } = map(
      new Map([
        ['WK980102', 9.6],
        ['WK980101', 28],
      ]),
    );
    expect(legend.find(({ words: text }) => text.startsWith('minder dan 10'))?.count ?? 0).toBe(0);
  });

  it('draws the wijk on top, in a dark line with a white edge', () => {
    const lines = map(oneWijk).chart.rows.filter((row) => 'line' in row && 'geometry' in row);
    expect(lines.slice(-2)).toMatchObject([{ line: '#ffffff' }, { line: style.ink }]);
  });
});

describe('a line over the years across a break', () => {
  const lines = ({ rows }: Chart) => rows.filter((row) => 'toX' in row);

  it('stops for the wijk and not for the region, and shows where', () => {
    const points = [point(2016, 21, 23), point(2020, 22, 24), point(2024, 23, 25)];
    expect(lines(large(points))).toHaveLength(4);
    const broken = large(points, [2018]);
    expect(lines(broken)).toHaveLength(3);
    expect(broken.rows.filter((row) => 'breakX' in row)).toHaveLength(1);
  });

  it('is not drawn for a break before the first or after the last year', () => {
    expect(
      large([point(2016, 1, 2), point(2020, 2, 3)], [2016, 2021]).rows.some((row) => 'breakX' in row),
    ).toBe(false);
  });

  it('can be drawn without any figure', () => {
    expect(large([point(2016), point(2020)]).rows.filter((row) => 'shape' in row)).toEqual([]);
  });
});
