import { entry, nameAt, resolved } from '../pdf/objects.ts';
import { type Dictionary, isArray, isDictionary, nameOf, type PdfObjects } from '../pdf/values.ts';

/** Which signs the codes of a simple font stand for. */
export type Encoding = Readonly<{
  /** The name of the table it begins with; '' for the font's own. */
  base: string;
  /** Codes with a sign of their own, by its name. */
  names: ReadonlyMap<number, string>;
  /** The table is one that every reader knows. */
  isKnown: boolean;
  textOf: (code: number) => string | undefined;
}>;

const tables: Readonly<Record<string, string>> = {
  WinAnsiEncoding: 'windows-1252',
  MacRomanEncoding: 'macintosh',
};
/** Fonts of every reader, of which the own table is known. */
const standardFonts = /^(?:Times|Helvetica|Courier)(?:-|$)/;

export function readEncoding(pdf: PdfObjects, font: Dictionary): Encoding {
  const given = entry(pdf, font, 'Encoding');
  const base = isDictionary(given) ? (nameAt(pdf, given, 'BaseEncoding') ?? '') : nameOf(given);
  const names = isDictionary(given) ? differencesIn(pdf, given) : new Map<number, string>();
  const table = tables[base];
  const decoder = table === undefined ? undefined : new TextDecoder(table);
  const isStandard = standardFonts.test(nameAt(pdf, font, 'BaseFont') ?? '');
  return {
    base,
    names,
    isKnown: base !== '' || isStandard,
    textOf: (code) => {
      const name = names.get(code);
      return name === undefined ? decoder?.decode(Uint8Array.of(code)) : textOfName(name);
    },
  };
}

/** The text of a sign that names its own code point, or is a letter. */
function textOfName(name: string): string | undefined {
  const [, digits] = /^u(?:ni)?([\dA-F]{4,6})$/.exec(name) ?? [];
  if (digits !== undefined && Number.parseInt(digits, 16) <= 0x10ffff)
    return String.fromCodePoint(Number.parseInt(digits, 16));
  if (name === 'space') return ' ';
  return /^[A-Za-z]$/.test(name) ? name : undefined;
}

/** A code, and the names of the signs from there on. */
function differencesIn(pdf: PdfObjects, encoding: Dictionary): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const items = entry(pdf, encoding, 'Differences');
  let code = 0;
  for (const item of isArray(items) ? items : []) {
    const value = resolved(pdf, item);
    if (typeof value === 'number') code = value;
    else {
      names.set(code, nameOf(value));
      code += 1;
    }
  }
  return names;
}
