import { type ChartInput, chartSvg, escapeText, round } from './chart-svg.ts';

/** A column of words beside the rows of a chart; `width` in CSS pixels. */
export type FigureColumn = Readonly<{
  head: string;
  width: number;
  align: 'left' | 'right';
  bold: boolean;
  cells: readonly string[];
}>;

/** A chart with everything around it that a page would give: for a slide or a text document. Lengths in CSS pixels. */
export type FigureInput = Readonly<{
  title: string;
  subtitle: string;
  source: string;
  /** Words on a dark ground at the top, such as that the figures are made up. */
  marks: readonly string[];
  chart: ChartInput;
  columns: readonly FigureColumn[];
  /** Of the rows that the columns stand beside; `head` lies inside the chart, above its first row. */
  rows: Readonly<{ head: number; height: number }>;
  /** Words above the chart at their place on its axis. */
  axis: readonly Readonly<{ x: number; text: string }>[];
  /** Shapes as SVG paths in a square from -1 to 1. */
  key: readonly Readonly<{ path: string; colour: string; words: string }>[];
}>;

/** Programs without the font of the documents take the next that they know. */
const fonts = "'Source Sans 3', 'Source Sans Pro', Calibri, 'Segoe UI', Arial, sans-serif";
const colours = { ink: '#1b2426', second: '#4a5759', line: '#cdd8d6' };
const sizes = { title: 20, text: 14, note: 12, margin: 20, gap: 14 };
/** Mean width of a letter as a share of the size of the type: a little wide, for other fonts. */
const letter = 0.52;

/** One self-contained picture: nothing is loaded, and the same input gives the same bytes. */
export async function figureSvg(figure: FigureInput): Promise<string> {
  const { chart, columns, title, subtitle, source, marks, axis, key } = figure;
  const left = columns.reduce((sum, { width }) => sum + width, 0);
  const inner = Math.max(left + chart.width, leastWidth);
  const parts: string[] = [];
  let y = sizes.margin;
  for (const mark of marks) {
    parts.push(markBox(mark, y));
    y += 26;
  }
  for (const line of wrapped(title, inner, sizes.title)) {
    parts.push(text(line, { x: sizes.margin, y: y + 18, size: sizes.title, weight: 600 }));
    y += 26;
  }
  for (const line of wrapped(subtitle, inner, sizes.text)) {
    parts.push(text(line, { x: sizes.margin, y: y + 14, size: sizes.text, colour: colours.second }));
    y += 19;
  }
  const keyed = keyRows(key, inner, y + sizes.gap);
  parts.push(...keyed.parts);
  y = keyed.y;
  const hasHeads = axis.length > 0 || columns.some(({ head }) => head !== '');
  y += hasHeads ? 28 : sizes.gap;
  parts.push(...headRow(figure, left, y - 6));
  parts.push(...columnCells(figure, y));
  parts.push(`<g transform="translate(${round(sizes.margin + left)},${round(y)})">${await bare(chart)}</g>`);
  y += chart.height + sizes.gap;
  for (const line of wrapped(source, inner, sizes.note)) {
    parts.push(text(line, { x: sizes.margin, y: y + 12, size: sizes.note, colour: colours.second }));
    y += 16;
  }
  return root(parts.join('\n'), { width: inner + 2 * sizes.margin, height: y + sizes.margin, figure });
}

const leastWidth = 340;

function root(
  content: string,
  { width, height, figure }: Readonly<{ width: number; height: number; figure: FigureInput }>,
): string {
  const size = `width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}"`;
  const words = `<title>${escapeText(figure.title)}</title><desc>${escapeText(figure.chart.alt)}</desc>`;
  const ground = `<rect width="${round(width)}" height="${round(height)}" fill="#ffffff"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" font-family="${fonts}">${words}\n${ground}\n${content}\n</svg>\n`;
}

/** The drawing of a chart without its own root, in fonts that other programs have. */
async function bare(chart: ChartInput): Promise<string> {
  const svg = await chartSvg(chart);
  return svg
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>$/, '')
    .replaceAll(/font-family="[^"]*"/g, `font-family="${fonts}"`);
}

type TextLook = Readonly<{
  x: number;
  y: number;
  size: number;
  weight?: number;
  colour?: string;
  anchor?: 'start' | 'middle' | 'end';
}>;

function text(
  words: string,
  { x, y, size, weight = 400, colour = colours.ink, anchor = 'start' }: TextLook,
): string {
  const look = `font-size="${size}" font-weight="${weight}" fill="${colour}" text-anchor="${anchor}"`;
  return `<text x="${round(x)}" y="${round(y)}" ${look}>${escapeText(words)}</text>`;
}

function markBox(words: string, y: number): string {
  const width = words.length * sizes.note * letter + 14;
  const box = `<rect x="${sizes.margin}" y="${round(y)}" width="${round(width)}" height="19" fill="${colours.ink}"/>`;
  return `${box}${text(words, { x: sizes.margin + 7, y: y + 14, size: sizes.note, weight: 600, colour: '#ffffff' })}`;
}

/** Signs with their words beside each other, on as many lines as they need. */
function keyRows(
  key: FigureInput['key'],
  width: number,
  top: number,
): Readonly<{ parts: readonly string[]; y: number }> {
  const parts: string[] = [];
  let [x, y] = [0, top];
  for (const { path, colour, words } of key) {
    const needed = 34 + words.length * sizes.text * letter;
    if (x > 0 && x + needed > width) [x, y] = [0, y + 20];
    const sign = `<path transform="translate(${round(sizes.margin + x + 6)},${round(y + 5)}) scale(5)" d="${path}" fill="${colour}" stroke="${colours.second}" stroke-width="0.06"/>`;
    parts.push(sign, text(words, { x: sizes.margin + x + 16, y: y + 10, size: sizes.text }));
    x += needed;
  }
  return { parts, y: key.length === 0 ? top - sizes.gap : y + 16 };
}

function headRow({ columns, axis }: FigureInput, left: number, y: number): string[] {
  const heads = places(columns).flatMap(({ column, x, anchor }) =>
    column.head === '' ? [] : [text(column.head, { x, y, size: sizes.note, colour: colours.second, anchor })],
  );
  const marks = axis.map((one) => {
    const x = sizes.margin + left + one.x;
    return text(one.text, { x, y, size: sizes.note, colour: colours.second, anchor: 'middle' });
  });
  return [...heads, ...marks];
}

function columnCells({ columns, rows }: FigureInput, top: number): string[] {
  return places(columns).flatMap(({ column, x, anchor }) =>
    column.cells.flatMap((cell, row) => {
      const lines = wrapped(cell, column.width - 6, sizes.text);
      const middle = top + rows.head + rows.height * (row + 0.5) + sizes.text * 0.35;
      return lines.map((line, index) => {
        const y = middle + (index - (lines.length - 1) / 2) * sizes.text * 1.1;
        return text(line, { x, y, size: sizes.text, weight: column.bold ? 600 : 400, anchor });
      });
    }),
  );
}

function places(
  columns: readonly FigureColumn[],
): readonly Readonly<{ column: FigureColumn; x: number; anchor: 'start' | 'end' }>[] {
  let edge = sizes.margin;
  return columns.map((column) => {
    const from = edge;
    edge += column.width;
    return column.align === 'right'
      ? { column, x: edge - 8, anchor: 'end' }
      : { column, x: from, anchor: 'start' };
  });
}

/** Lines of words that fit in `width`, as far as can be told without the font. */
function wrapped(words: string, width: number, size: number): string[] {
  const most = Math.max(8, Math.floor(width / (size * letter)));
  const lines: string[] = [];
  for (const word of words.split(/\s+/).filter((one) => one !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
