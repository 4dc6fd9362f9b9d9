import { describe, expect, it } from 'vitest';
import { ageBarsChart } from '../../src/document/charts/age-bars.ts';
import { type Chart, mm } from '../../src/document/charts/chart.ts';
import { choropleth } from '../../src/document/charts/choropleth.ts';
import {
  type DotLayout,
  type DotRow,
  dotIntervalChart,
  dotPosition,
  dotWidth,
} from '../../src/document/charts/dot-interval.ts';
import { locatorMap } from '../../src/document/charts/locator-map.ts';
import { pictogram } from '../../src/document/charts/pictogram.ts';
import { type StripPlotInput, stripPlot } from '../../src/document/charts/strip-plot.ts';
import { themeStripChart } from '../../src/document/charts/theme-strip.ts';
import { trendLine } from '../../src/document/charts/trend-line.ts';
import type { TrendPoint } from '../../src/document/charts/trend-scale.ts';
import { houseStyle } from '../../src/document/house-style.ts';
import { outcomeOf } from '../../src/document/outcome-style.ts';
import { nl } from '../../src/document/words/nl.ts';
import { chartSvg } from '../../src/render/chart-svg.ts';
import { example, inputFor } from '../example.ts';

const prepared = await example();
const { profile, boundaries } = inputFor(prepared, 'WK980102');
const style = houseStyle('#0f4c4a');
const naming = (id: string) => ({ id, alt: `Grafiek ${id} met “aanhalingstekens” & <tekens>` });
const dotRows = (basis: 'sample' | 'model') =>
  profile.comparisons
    .filter((one) => one.basis === basis && one.indicator.kind === 'percentage')
    .slice(0, 4)
    .map((comparison) => ({ comparison, outcome: outcomeOf(comparison, false, nl) }));
const usual = (rows: readonly DotRow[]): DotLayout => ({
  width: dotWidth,
  headHeight: 4,
  rowHeights: rows.map(() => 5.9),
});
const wide = (rows: readonly DotRow[]): DotLayout => ({
  width: dotWidth,
  headHeight: 0,
  rowHeights: rows.map((_, index) => (index % 2 === 0 ? 7 : 12)),
});
const dots = (rows: readonly DotRow[], id: string, layout = usual): Chart =>
  dotIntervalChart(rows, style, { ...naming(id), layout: layout(rows) });
const shares = new Map([
  ['WK980100', 15],
  ['WK980101', 18],
  ['WK980102', 17],
  ['WK980107', 9],
  ['HEL-NOORD', 23],
]);
const shaded = (values: ReadonlyMap<string, number>, codes: readonly string[] = [...values.keys()]) => ({
  wijk: 'WK980102',
  codes,
  values,
  words: nl.maps.classes,
});
const gap: readonly TrendPoint[] = [
  { year: 2012, own: 20, benchmark: 22 },
  { year: 2016, own: 21, benchmark: 22 },
  { year: 2020, own: undefined, benchmark: 23 },
  { year: 2024, own: 24, benchmark: undefined },
];
const strip: StripPlotInput = {
  values: [12, 14, 14, 14, 15, 15, 16, 18, 21.5, 24].map((value, index) => {
    return { value, own: index === 8, near: index % 3 === 0 };
  }),
  own: { value: 21.5, label: 'deze wijk 22' },
  benchmark: { value: 15.4, label: 'regio 15' },
  tickText: nl.format.tick,
};
const readable = (svg: string): string => `${svg.replace(/></g, '>\n<')}\n`;

describe('charts', () => {
  it.for([
    { name: 'dot-interval-measured', chart: dots(dotRows('sample'), 'gemeten') },
    { name: 'dot-interval-estimated', chart: dots(dotRows('model'), 'geschat') },
    {
      name: 'age-bars',
      chart: ageBarsChart(
        [
          { label: '0 tot 15 jaar', value: 14, benchmark: 16 },
          { label: '65 jaar en ouder', value: undefined, benchmark: 20 },
        ],
        style,
        naming('leeftijd'),
      ),
    },
    { name: 'pictogram', chart: pictogram(3, style, naming('stippen')) },
    {
      name: 'theme-strip',
      chart: themeStripChart(
        [
          [
            { sign: 'favourable', tested: true, estimated: false, words: '' },
            { sign: 'unfavourable', tested: true, estimated: false, words: '' },
            { sign: 'tick', tested: true, estimated: false, words: '' },
          ],
          [{ sign: 'none', tested: false, estimated: false, words: '' }],
        ],
        style,
        naming('strip'),
      ),
    },
    {
      name: 'locator-map',
      chart: locatorMap(boundaries, { wijk: 'HEL-NOORD', others: ['WK980102'] }, style, naming('kaart')),
    },
    {
      name: 'dot-interval-wide',
      chart: dots(dotRows('sample'), 'breed', wide),
    },
    { name: 'strip-plot', chart: stripPlot(strip, style, naming('spreiding')) },
    { name: 'trend-line', chart: trendLine(gap, style, naming('jaren')) },
    {
      name: 'choropleth',
      chart: choropleth(boundaries, shaded(shares), style, naming('kaart')).chart,
    },
  ])('$name is as reviewed', async ({ name, chart }) => {
    await expect(readable(await chartSvg(chart))).toMatchFileSnapshot(`../golden/charts/${name}.svg`);
  });

  it('is one picture with one Dutch text for a screen reader, and nothing of Vega’s own', async () => {
    const svg = await chartSvg(pictogram(3, style, naming('stippen')));
    expect(svg.match(/role=/g)).toHaveLength(1);
    expect(svg).toContain('aria-label="Grafiek stippen met “aanhalingstekens” &amp; &lt;tekens>"');
    expect(svg).not.toMatch(/aria-roledescription|graphics-|href|url\(|<image|<script/);
  });

  it('leaves numbers with a point for thousands as they are, in the picture and in its text', async () => {
    const values = [9_000, 13_640, 21_500].map((value, index) => ({ value, own: index === 0, near: false }));
    const own = { value: 9_000, label: 'deze wijk 9.000' };
    const benchmark = { value: 13_640, label: 'regio 13.640' };
    const chart = stripPlot({ values, own, benchmark, tickText: nl.format.tick }, style, {
      id: 'veld',
      alt: 'Regio 13.640.',
    });
    const svg = await chartSvg(chart);
    expect(svg).toContain('>regio 13.640<');
    expect(svg).toContain('>20.000<');
    expect(svg).toContain('aria-label="Regio 13.640."');
  });

  it('puts the benchmark in the middle and keeps wide differences on the scale', () => {
    expect(dotPosition(0, { width: dotWidth })).toBe(33);
    expect(dotPosition(14, { width: dotWidth })).toBe(66);
    expect(dotPosition(-40, { width: dotWidth })).toBe(0);
    expect(dotPosition(3, { width: dotWidth }) - dotPosition(0, { width: dotWidth })).toBeGreaterThan(7);
  });

  it('has no mark for a figure that is hidden', async () => {
    const [row] = dotRows('sample');
    if (row === undefined) throw new Error('no row');
    const hidden = { ...row.comparison, measurement: { kind: 'hidden', reason: 'few-cases' } as const };
    const chart = dots([{ comparison: hidden, outcome: outcomeOf(hidden, false, nl) }], 'x');
    expect(chart.rows).toEqual([]);
  });
});

describe('a line over the years', () => {
  type Segment = Readonly<{ x: number; toX: number; colour: string }>;
  const segments = ({ rows }: Chart): Segment[] =>
    rows.filter((row): row is Segment => 'toX' in row).toSorted((a, b) => a.x - b.x);
  const marks = ({ rows }: Chart, colour: string) =>
    rows.filter((row) => 'shape' in row && 'colour' in row && row.colour === colour);

  it('goes across no year without a figure', () => {
    const chart = trendLine(gap, style, naming('x'));
    expect(segments(chart).filter(({ colour }) => colour === style.house)).toHaveLength(1);
    expect(segments(chart).filter(({ colour }) => colour === style.line)).toHaveLength(2);
    expect(marks(chart, style.house)).toHaveLength(3);
    expect(marks(chart, style.line)).toHaveLength(3);
  });

  it('puts years at their own place in time', () => {
    const years = [2012, 2016, 2024].map((year) => ({ year, own: 10 + year / 100, benchmark: undefined }));
    const [first, second] = segments(trendLine(years, style, naming('x')));
    if (first === undefined || second === undefined) throw new Error('no segments');
    expect((second.toX - second.x) / (first.toX - first.x)).toBeCloseTo(2);
  });

  it('makes a small change look small', () => {
    const small = [20, 20.4].map((own, index) => ({ year: 2020 + index, own, benchmark: undefined }));
    const [line] = trendLine(small, style, naming('x')).rows as readonly { y: number; toY: number }[];
    expect(Math.abs((line?.toY ?? 0) - (line?.y ?? 0))).toBeLessThan(3);
  });

  it('can be drawn for one figure, and for figures that are all the same', () => {
    for (const points of [gap.slice(0, 1), [1, 2, 3].map((year) => ({ year, own: 0, benchmark: 0 }))])
      expect(JSON.stringify(trendLine(points, style, naming('x')).rows)).not.toMatch(/null|NaN/);
  });
});

describe('a map in shades', () => {
  const legendOf = (...values: readonly number[]): string[] => {
    const codes = [...shares.keys()];
    const own = new Map(values.map((value, index) => [codes[index] ?? '', value]));
    return choropleth(boundaries, shaded(own), style, naming('x')).legend.map(({ words }) => words);
  };

  it.each([
    [[9, 15, 17, 18, 23], 4],
    [[12, 12, 12], 1],
    [[1, 1.5, 2.2], 2],
    [[0, 100], 4],
  ])('has classes of round numbers that hold all of %j', (values, most) => {
    const words = legendOf(...values);
    expect(words.length).toBeGreaterThan(0);
    expect(words.length).toBeLessThanOrEqual(most);
    expect(new Set(words).size).toBe(words.length);
    for (const [number = ''] of words.join(' ').matchAll(/\d+([.,]\d+)?/g))
      expect(number).not.toMatch(/[.,]/);
  });

  it('has a different shade for each class, darker for more', () => {
    const { legend } = choropleth(boundaries, shaded(shares), style, naming('x'));
    const light = legend.map(({ colour }) => Number.parseInt(colour.slice(1, 3), 16));
    expect(light).toEqual(light.toSorted((a, b) => b - a));
    expect(new Set(light).size).toBe(light.length);
  });
});

describe('the labels of a strip plot', () => {
  type Label = Readonly<{ label: string; x: number; textX: number; side: 'left' | 'right'; labelY: number }>;
  /** Of semi-bold Source Sans at 13.3 px, in px; wide enough for figures and capitals. */
  const [perLetter, lineHeight] = [7, 13.3];
  const plotOf = (own: number, benchmark: number): Chart =>
    stripPlot(
      {
        values: [0, 5, 50, 95, 100, own].map((value, index) => ({ value, own: index === 5, near: false })),
        own: { value: own, label: `deze wijk ${own}` },
        benchmark: { value: benchmark, label: `regio ${benchmark}` },
        tickText: nl.format.tick,
      },
      style,
      naming('x'),
    );
  const labelsOf = ({ rows }: Chart): Label[] => rows.filter((row): row is Label => 'label' in row);
  const boxOf = ({ label, textX, side, labelY }: Label) => {
    const width = label.length * perLetter;
    const left = side === 'right' ? textX - width : textX;
    return { left, right: left + width, top: labelY - lineHeight / 2, bottom: labelY + lineHeight / 2 };
  };
  const near = [-12, -3, -1, -0.4, 0, 0.4, 1, 3, 12];
  const places = [0, 2, 8, 20, 35, 50, 65, 80, 92, 98, 100];
  const pairs = [
    ...places.flatMap((own) => near.map((off) => [own, Math.min(100, Math.max(0, own + off))] as const)),
    ...places.flatMap((own) => places.map((benchmark) => [own, benchmark] as const)),
  ];

  it('never touch each other or the line of the other, and stay inside, wherever the two figures are', () => {
    const wrong = pairs.filter(([own, benchmark]) => {
      const chart = plotOf(own, benchmark);
      const labels = labelsOf(chart);
      const [a, b] = labels;
      if (a === undefined || b === undefined || labels.length > 2) return true;
      const [boxA, boxB] = [boxOf(a), boxOf(b)];
      const touch =
        boxA.left < boxB.right && boxB.left < boxA.right && boxA.top < boxB.bottom && boxB.top < boxA.bottom;
      const crossed = (line: Label, box: ReturnType<typeof boxOf>): boolean =>
        line.x > box.left && line.x < box.right && line.labelY < box.bottom;
      const outside = [boxA, boxB].some(({ left, right }) => left < 0 || right > chart.width);
      return touch || crossed(a, boxB) || crossed(b, boxA) || outside;
    });
    expect(wrong).toEqual([]);
  });

  it('and dots stay on the axis, also for many wijken of one figure', () => {
    const values = Array.from({ length: 300 }, (_, index) => ({ value: 40, own: index === 7, near: false }));
    const chart = stripPlot({ ...strip, values }, style, naming('x'));
    const dots = chart.rows.filter((row): row is { y: number } => 'dot' in row);
    expect(dots).toHaveLength(300);
    // Below the labels, which take 10 mm.
    expect(Math.min(...dots.map(({ y }) => y))).toBeGreaterThan(mm(9));
  });
});
