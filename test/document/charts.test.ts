import { describe, expect, it } from 'vitest';
import { ageBarsChart } from '../../src/document/charts/age-bars.ts';
import { dotIntervalChart, dotPosition } from '../../src/document/charts/dot-interval.ts';
import { locatorMap } from '../../src/document/charts/locator-map.ts';
import { pictogram } from '../../src/document/charts/pictogram.ts';
import { themeStripChart } from '../../src/document/charts/theme-strip.ts';
import { houseStyle } from '../../src/document/house-style.ts';
import { outcomeOf } from '../../src/document/outcome-style.ts';
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
    .map((comparison) => ({ comparison, outcome: outcomeOf(comparison, false) }));
const readable = (svg: string): string => `${svg.replace(/></g, '>\n<')}\n`;

describe('charts', () => {
  it.for([
    { name: 'dot-interval-measured', chart: dotIntervalChart(dotRows('sample'), style, naming('gemeten')) },
    { name: 'dot-interval-estimated', chart: dotIntervalChart(dotRows('model'), style, naming('geschat')) },
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
            { sign: 'favourable', tested: true, words: '' },
            { sign: 'unfavourable', tested: true, words: '' },
            { sign: 'tick', tested: true, words: '' },
          ],
          [{ sign: 'none', tested: false, words: '' }],
        ],
        style,
        naming('strip'),
      ),
    },
    {
      name: 'locator-map',
      chart: locatorMap(boundaries, { wijk: 'HEL-NOORD', others: ['WK980102'] }, style, naming('kaart')),
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

  it('puts the benchmark in the middle and keeps wide differences on the scale', () => {
    expect(dotPosition(0)).toBe(33);
    expect(dotPosition(14)).toBe(66);
    expect(dotPosition(-40)).toBe(0);
    expect(dotPosition(3) - dotPosition(0)).toBeGreaterThan(7);
  });

  it('has no mark for a figure that is hidden', async () => {
    const [row] = dotRows('sample');
    if (row === undefined) throw new Error('no row');
    const hidden = { ...row.comparison, measurement: { kind: 'hidden', reason: 'few-cases' } as const };
    const chart = dotIntervalChart(
      [{ comparison: hidden, outcome: outcomeOf(hidden, false) }],
      style,
      naming('x'),
    );
    expect(chart.rows).toEqual([]);
  });
});
