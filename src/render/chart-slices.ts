import { type ChartInput, escapeText, round } from './chart-svg.ts';

/** The key of the part of a chart that stands beside a row (from 0) of its table. */
export function sliceName(id: string, row: number): string {
  return `${id}/${row}`;
}

/**
 * A drawing with its rows cut apart, by key: the drawing itself under the id of the chart, and for each row a window
 * on it. A window refers to the drawing, so that a figure is drawn once and no two pictures of it can differ.
 */
export function withSlices(svg: string, chart: ChartInput): [key: string, svg: string][] {
  const { id, width, bands } = chart;
  if (bands === undefined) return [[id, svg]];
  const name = `tekening-${escapeText(id)}`;
  const slices = bands.slice(1).map((bottom, row): [string, string] => {
    const top = bands[row] ?? 0;
    const [w, h] = [round(width), round(bottom - top)];
    const box = `0 ${round(top)} ${w} ${h}`;
    return [
      sliceName(id, row),
      `<svg width="${w}" height="${h}" viewBox="${box}"><use href="#${name}"/></svg>`,
    ];
  });
  return [[id, svg.replace('<svg ', () => `<svg id="${name}" `)], ...slices];
}
