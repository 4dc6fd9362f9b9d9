import type { CheckedFont } from './checked-font.ts';
import type { PdfFault } from './pdf-fault.ts';
import type { TrueType } from './true-type.ts';

/** A code that is shown: the page where it comes first, its glyph, widths and meaning as far as they are known. */
export type ShownCode = Readonly<{
  code: number;
  page: number;
  glyph: number | undefined;
  width: number | undefined;
  text: string | undefined;
  /** The text is known without a map, by the name of the sign. */
  isNamed: boolean;
}>;

/** How much the width that lines are set with may differ from the font's own, in thousandths. */
const widthTolerance = 1;

type Rule = Readonly<{ checkpoint: PdfFault['checkpoint']; isBroken: (shown: ShownCode) => boolean }>;

/** One fault for each thing that is wrong with a font, at the sign where it comes first. */
export function codeFaults(
  font: CheckedFont,
  codes: readonly ShownCode[],
  hasSpokenText: boolean,
): PdfFault[] {
  return rulesFor(font, hasSpokenText).flatMap(({ checkpoint, isBroken }) => {
    const first = codes.find(isBroken);
    return first === undefined ? [] : font.at(true, checkpoint, nameOfCode(first), first.page);
  });
}

function rulesFor({ program }: CheckedFont, hasSpokenText: boolean): Rule[] {
  return [
    { checkpoint: 'text-without-meaning', isBroken: ({ text, isNamed }) => !isNamed && (text ?? '') === '' },
    { checkpoint: 'text-meaning-invalid', isBroken: ({ text = '' }) => /[\0\ufeff\ufffe]/.test(text) },
    { checkpoint: 'private-use-text', isBroken: ({ text = '' }) => !hasSpokenText && /\p{Co}/u.test(text) },
    { checkpoint: 'notdef-glyph', isBroken: ({ glyph }) => glyph === 0 },
    ...(program?.glyphs === undefined ? [] : glyphRules(program.glyphs)),
  ];
}

/** What the font itself must have. */
function glyphRules({ glyphs, hasInk, widthOf }: TrueType): Rule[] {
  const isThere = (glyph: number, text: string): boolean =>
    glyph < glyphs && (hasInk(glyph) !== false || isBlank(text));
  const isAsWide = (glyph: number, width: number): boolean =>
    Math.abs((widthOf(glyph) ?? width) - width) <= widthTolerance + rounding;
  return [
    {
      checkpoint: 'glyph-missing',
      isBroken: ({ glyph = 0, text = '' }) => glyph > 0 && !isThere(glyph, text),
    },
    {
      checkpoint: 'glyph-width',
      isBroken: ({ glyph = 0, width }) => glyph > 0 && width !== undefined && !isAsWide(glyph, width),
    },
  ];
}

const rounding = 0.01;

/** Signs that need no ink; so does one of which the meaning is not known. */
function isBlank(text: string): boolean {
  return /^[\s\p{Z}\p{Cf}\p{Cc}\p{Co}\ufffd]*$/u.test(text);
}

function nameOfCode({ code, text = '' }: ShownCode): string {
  const number = code.toString(16).toUpperCase().padStart(4, '0');
  return isBlank(text) ? `<${number}>` : `<${number}> ${text}`;
}
