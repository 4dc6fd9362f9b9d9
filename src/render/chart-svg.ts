import { latelyRememberedPer } from '../lib/remembered.ts';
import { drawing } from './chart-drawing.ts';

/** What a chart needs to become SVG; `spec` is Vega-Lite with a data set named `rows`. */
export type ChartInput = Readonly<{
  id: string;
  kind: string;
  spec: Readonly<Record<string, unknown>>;
  rows: readonly object[];
  width: number;
  height: number;
  alt: string;
  /**
   * Between which edges the rows of the table beside it lie, in CSS pixels from its top: one more than rows. A small
   * screen shows it row by row.
   */
  bands?: readonly number[];
}>;

/** The charts of a few documents: those of the two products, and of a document that is made again to fit its pages. */
const mostDrawings = 256;
const drawings = latelyRememberedPer<Promise<string>>(mostDrawings);
const owner = {};

/** The chart as one SVG element with its alternative text; the same input gives the same bytes. */
export async function chartSvg(chart: ChartInput): Promise<string> {
  const { kind, rows, width, height } = chart;
  const key = JSON.stringify([kind, width, height, rows]);
  const bare = await drawings(owner, key, async () => withRoundedPlaces(withoutRoles(await drawing(chart))));
  return finish(bare, chart);
}

/** Vega's own English roles go. */
function withoutRoles(svg: string): string {
  return svg.replace(/\s(?:role|aria-[a-z]+|xmlns:xlink|version)="[^"]*"/g, '');
}

/**
 * One picture for assistive technology: the Dutch sentence stands on the root. Ids come from a counter of the whole
 * process, so they are renumbered within the chart.
 */
function finish(bare: string, chart: ChartInput): string {
  return renumberIds(
    bare.replace(/^<svg[^>]*>/, () => rootOf(chart)),
    chart.id,
  );
}

/** The chart with nothing in it: it takes the same room. */
export function chartFrame(chart: ChartInput): string {
  return `${rootOf(chart)}</svg>`;
}

function rootOf({ alt, width, height }: ChartInput): string {
  const size = `width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${escapeText(alt)}">`;
}

/** Shorter coordinates; words between the tags, such as "13.640", stay as they are. */
function withRoundedPlaces(svg: string): string {
  return svg.replace(/<[^>]*\.\d{3}[^>]*>/g, (tag) =>
    tag.replace(/-?\d+\.\d{3,}/g, (text) => String(round(Number(text)))),
  );
}

function renumberIds(svg: string, prefix: string): string {
  const found = new Set([...svg.matchAll(/\bid="([^"]+)"/g)].map(([, name = '']) => name));
  const names = new Map([...found].map((name, index) => [name, `${prefix}-${index + 1}`]));
  return svg
    .replace(/\bid="([^"]+)"/g, (whole, name: string) => `id="${names.get(name) ?? whole}"`)
    .replace(/url\(#([^)]+)\)/g, (whole, name: string) =>
      names.has(name) ? `url(#${names.get(name)})` : whole,
    );
}

/** To a hundredth: finer than anyone sees. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A text between tags or in a quoted attribute. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
