import { describe, expect, it, vi } from 'vitest';
import type { Chart } from '../../src/document/charts/chart.ts';
import { factsheetView } from '../../src/document/factsheet.ts';
import { wijkprofielView } from '../../src/document/wijkprofiel.ts';
import { example, inputFor } from '../example.ts';

const prepared = await example();
const wijken = ['WK980102', 'WK980105', 'HEL-NOORD'];
const charts = wijken.flatMap((code) => [
  ...chartsIn(factsheetView(inputFor(prepared, code, 'factsheet'))),
  ...chartsIn(wijkprofielView(inputFor(prepared, code, 'wijkprofiel'))),
]);

function chartsIn(value: unknown): Chart[] {
  if (typeof value !== 'object' || value === null) return [];
  return isChart(value) ? [value] : Object.values(value).flatMap(chartsIn);
}

function isChart(value: object): value is Chart {
  return 'spec' in value && 'rows' in value;
}

/** Draws as in a program that has drawn nothing yet. */
async function freshly() {
  vi.resetModules();
  const { chartSvg } = await import('../../src/render/chart-svg.ts');
  return chartSvg;
}

/** Every element once, in steps of a number that has no divisor in common with the length. */
function shuffled<T>(items: readonly T[]): T[] {
  const step = 7 - (items.length % 7 === 0 ? 2 : 0);
  return items.flatMap((_, index) => items.slice((index * step) % items.length).slice(0, 1));
}

describe('the drawing of a chart', () => {
  it('is the same whatever was drawn before it, and at the same time', async () => {
    const alone: string[] = [];
    for (const chart of charts) alone.push(await (await freshly())(chart));
    const together = await freshly();
    const order = shuffled(charts.map((chart, index) => ({ chart, index })));
    expect(new Set(order.map(({ index }) => index)).size).toBe(charts.length);
    const drawn = await Promise.all(order.map(({ chart }) => together(chart)));
    for (const [place, { index }] of order.entries()) expect(drawn[place]).toBe(alone[index]);
    // Asked again it is the same, under the name that it has then.
    const [first] = charts;
    if (first === undefined) throw new Error('no chart');
    const named = await together({ ...first, id: 'ander', alt: 'Iets anders' });
    expect(named).toBe(await (await freshly())({ ...first, id: 'ander', alt: 'Iets anders' }));
  });

  it('fails when Vega does, and the next one is in order', async () => {
    const chartSvg = await freshly();
    const chart = charts.find(({ kind }) => kind.startsWith('dot-interval'));
    if (chart === undefined) throw new Error('no chart');
    await chartSvg(chart);
    const rows = chart.rows.map((row) => ({ ...row, y: { valueOf: fail } }));
    const failing = chartSvg({ ...chart, rows }).then(() => 'drawn', String);
    expect(await failing).toBe('Error: no place');
    const next = { ...chart, rows: chart.rows.slice(1) };
    expect(await chartSvg(next)).toBe(await (await freshly())(next));
  });
});

function fail(): never {
  throw new Error('no place');
}
