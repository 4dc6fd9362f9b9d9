import { contrast } from '../lib/contrast.ts';

/** Text of a style sheet that cannot be told from what is under it; `ratio` as it is printed. */
export type Faint = Readonly<{ index: number; text: string; ratio: string }>;

/** Source: WCAG 2.1, 1.4.3. */
const least = 4.5;
const white = '#ffffff';
/** The names that people write; other names and functions of colours are not seen here. */
const names: Readonly<Record<string, string>> = {
  ...{ aqua: '#00ffff', cyan: '#00ffff', fuchsia: '#ff00ff', gold: '#ffd700', gray: '#808080' },
  ...{ grey: '#808080', green: '#008000', lightgray: '#d3d3d3', lightgrey: '#d3d3d3', lime: '#00ff00' },
  ...{ magenta: '#ff00ff', orange: '#ffa500', pink: '#ffc0cb', red: '#ff0000', silver: '#c0c0c0' },
  ...{ teal: '#008080', yellow: '#ffff00', black: '#000000', white },
};
const colour = '(#[0-9a-f]{3}(?:[0-9a-f]{3})?|[a-z]+|rgb\\([^)]*\\))(?![\\w(-])';

/** Colours of text below the least contrast, as far as a rule by itself tells. */
export function faintColours(css: string): Faint[] {
  return [...css.matchAll(/\{([^{}]*)\}/g)].flatMap(({ 1: block = '', index }) => {
    const text = new RegExp(`(?:^|[;\\s])color\\s*:\\s*${colour}`, 'i').exec(block);
    const under = new RegExp(`background(?:-color)?\\s*:\\s*${colour}`, 'i').exec(block);
    const front = hexOf(text?.[1]);
    const ground = under === null && !/background/.test(block) ? white : hexOf(under?.[1]);
    if (text === null || front === undefined || ground === undefined) return [];
    const ratio = contrast(front, ground);
    const written = text[0].replace(/^[;\s]+/, '');
    const at = index + 1 + text.index + text[0].length - written.length;
    return ratio < least ? [{ index: at, text: written, ratio: shownRatio(ratio) }] : [];
  });
}

/** Rounded down, or 4.49 would be printed as enough. */
function shownRatio(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}

function hexOf(written = ''): string | undefined {
  const text = written.toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return text.replace(/[0-9a-f]/g, '$&$&');
  const parts = /^rgb\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(text)?.slice(1);
  if (parts === undefined) return Object.hasOwn(names, text) ? names[text] : undefined;
  return `#${parts.map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0')).join('')}`;
}
