import { UserError } from '../lib/errors.ts';
import { problem } from '../lib/problem.ts';
import { type ChartInput, chartSvg } from './chart-svg.ts';
import { fontFaces } from './fonts.ts';
import { missingGlyphs } from './glyphs.ts';
import type { Template } from './template.ts';

/** The complete, self-contained HTML of a view model: charts drawn, styles and fonts inside. */
export async function htmlDocument(view: object, template: Template): Promise<string> {
  const svgs = new Map<string, string>();
  for (const chart of chartsIn(view)) {
    if (svgs.has(chart.id)) throw new Error(`two charts are called ${chart.id}`);
    svgs.set(chart.id, await chartSvg(chart));
  }
  refuseMissingGlyphs(textsIn(view));
  const html = template(view, svgs);
  return html.replace('/*fonts*/', () => fontFaces(html));
}

function refuseMissingGlyphs(texts: readonly string[]): void {
  const [first, ...rest] = missingGlyphs(texts.join('')).map((sign) => {
    const where = texts.find((text) => text.includes(sign)) ?? '';
    return problem('missing-glyph', {}, sign, { where, font: 'Source Sans 3' });
  });
  if (first !== undefined) throw new UserError([first, ...rest]);
}

/** Every text of a view model; those of charts stand in it too. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || isChart(value)) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Every chart anywhere in a view model, in order. */
function chartsIn(value: unknown): ChartInput[] {
  if (Array.isArray(value)) return value.flatMap(chartsIn);
  if (typeof value !== 'object' || value === null) return [];
  return isChart(value) ? [value] : Object.values(value).flatMap(chartsIn);
}

function isChart(value: object): value is ChartInput {
  return 'spec' in value && 'rows' in value && 'alt' in value;
}
