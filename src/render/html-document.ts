import { UserError } from '../lib/errors.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { withSlices } from './chart-slices.ts';
import { type ChartInput, chartFrame, chartSvg } from './chart-svg.ts';
import { type Fonts, sourceSans } from './fonts.ts';
import { pageProblems } from './html-check/problems.ts';
import type { Template } from './template.ts';

/** The complete, self-contained HTML of a view model: charts drawn, styles and fonts inside. */
export async function htmlDocument(
  view: object,
  template: Template,
  fonts: Fonts = sourceSans,
): Promise<string> {
  const svgs = new Map<string, string>();
  const own = withoutWords(view);
  for (const chart of chartsIn(own)) {
    if (svgs.has(chart.id)) throw new Error(`two charts are called ${chart.id}`);
    for (const [key, svg] of withSlices(await chartSvg(chart), chart)) svgs.set(key, svg);
  }
  const html = template(view, svgs);
  // The template has words of its own too.
  refuseMissingGlyphs([...textsIn(own), printedText(html)], fonts);
  refuse(pageProblems(html));
  return html.replace('/*fonts*/', () => fonts.faces(html));
}

/** The same with empty charts, which is laid out alike and made in a quarter of the time; nothing is checked. */
export function draftDocument(view: object, template: Template, fonts: Fonts = sourceSans): string {
  const empty = chartsIn(withoutWords(view)).flatMap((chart) => withSlices(chartFrame(chart), chart));
  const html = template(view, new Map(empty));
  return html.replace('/*fonts*/', () => fonts.faces(html));
}

function refuseMissingGlyphs(texts: readonly string[], { missing, family }: Fonts): void {
  const found = missing(texts.join('')).map((sign) => {
    const where = texts.find((text) => text.includes(sign)) ?? '';
    const at = where.indexOf(sign);
    return problem('missing-glyph', {}, sign, {
      where: where.slice(Math.max(0, at - 40), at + 40),
      font: family,
    });
  });
  refuse(found);
}

function refuse([first, ...rest]: readonly Problem[]): void {
  if (first !== undefined) throw new UserError([first, ...rest]);
}

/** What stands between the tags, with characters that are written as their number. */
function printedText(html: string): string {
  return html
    .replace(/<style>[\s\S]*?<\/style>|<[^>]*>/g, ' ')
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex === '' ? 10 : 16)),
    );
}

/** The words of the language are the same in every document, and those of them that are printed stand in the page. */
function withoutWords(view: object): object {
  const { words: _, ...own } = { words: undefined, ...view };
  return own;
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
