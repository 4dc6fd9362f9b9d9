import { dictionaryAt, dictionaryOf, entry, nameAt, numberAt, streamAt, textAt } from '../pdf/objects.ts';
import { scanContent } from '../pdf/scanner.ts';
import {
  type Dictionary,
  isStream,
  nameOf,
  type PdfObjects,
  type PdfStream,
  type PdfValue,
} from '../pdf/values.ts';
import type { CheckedFont } from './checked-font.ts';
import type { PdfFault } from './pdf-fault.ts';
import { isPredefined, orderingOf } from './predefined-code-maps.ts';
import { bytesOf, safeFont } from './stream-bytes.ts';
import { codeFaults, type ShownCode } from './text-meaning.ts';

/** A font of many signs: codes lead to numbers (CID), and those to glyphs. */
export function compositeFaults(font: CheckedFont, hasSpokenText: boolean): PdfFault[] {
  const { pdf, use, shapes, program, at } = font;
  const map = entry(pdf, use.dictionary, 'Encoding');
  const isTrueType = nameAt(pdf, shapes, 'Subtype') === 'CIDFontType2';
  const glyphMap = entry(pdf, shapes, 'CIDToGIDMap');
  const hasGlyphMap = isStream(glyphMap) || nameOf(glyphMap) === 'Identity';
  return [
    ...at(isTrueType && program !== undefined && !hasGlyphMap, 'glyph-map', 'CIDToGIDMap'),
    ...at(!isSameCollection(font), 'character-collection', 'CIDSystemInfo'),
    ...(isStream(map) ? codeMapFaults(font, map) : at(!isPredefined(nameOf(map)), 'code-map', nameOf(map))),
    ...codeFaults(font, shownCodes(font, isTrueType), hasSpokenText),
    ...subsetFaults(font),
  ];
}

type Collection = Readonly<{ registry: string; ordering: string; supplement: number }>;

function collectionIn(pdf: PdfObjects, owner: Dictionary): Collection | undefined {
  const info = dictionaryAt(pdf, owner, 'CIDSystemInfo');
  if (info === undefined) return undefined;
  const [registry, ordering] = [textAt(pdf, info, 'Registry') ?? '', textAt(pdf, info, 'Ordering') ?? ''];
  return { registry, ordering, supplement: numberAt(pdf, info, 'Supplement') ?? 0 };
}

/** The map of codes and the font number the same signs alike. */
function isSameCollection({ pdf, use, shapes }: CheckedFont): boolean {
  const map = entry(pdf, use.dictionary, 'Encoding');
  const own = collectionIn(pdf, shapes);
  if (own === undefined) return false;
  const name = isStream(map) ? (nameAt(pdf, map.dictionary, 'CMapName') ?? '') : nameOf(map);
  if (/^Identity-[HV]$/.test(name) || (!isStream(map) && !isPredefined(name))) return true;
  if (!isStream(map)) return own.registry === 'Adobe' && own.ordering === orderingOf(name);
  const other = collectionIn(pdf, map.dictionary);
  return (
    other !== undefined &&
    other.registry === own.registry &&
    other.ordering === own.ordering &&
    own.supplement <= other.supplement
  );
}

const largestNumber = 65_535;

/** A map that is in the file says the same inside as outside, and rests on no other that is not. */
function codeMapFaults({ pdf, at }: CheckedFont, map: PdfStream): PdfFault[] {
  const { direction, base, largest } = readCodeMap(bytesOf(pdf, map));
  const below = entry(pdf, map.dictionary, 'UseCMap');
  const named = isStream(below) ? (nameAt(pdf, below.dictionary, 'CMapName') ?? '?') : nameOf(below) || base;
  const outside = numberAt(pdf, map.dictionary, 'WMode') ?? 0;
  return [
    ...at(named !== '' && !isPredefined(named), 'code-map', named),
    ...at(direction !== outside, 'writing-direction', `WMode ${outside} / ${direction}`),
    ...at(largest > largestNumber, 'limit', `CID ${largest}`),
  ];
}

type CodeMap = Readonly<{ direction: number; base: string; largest: number }>;

function readCodeMap(bytes: Uint8Array): CodeMap {
  let [direction, base, largest] = [0, '', 0];
  scanContent(bytes, (operator, operands) => {
    if (operator === 'def' && nameOf(operands.at(-2)) === 'WMode') direction = Number(operands.at(-1));
    if (operator === 'usecmap') base = nameOf(operands.at(-1));
    if (operator === 'endcidrange' || operator === 'endcidchar')
      largest = Math.max(largest, ...operands.map(numberIn));
  });
  return { direction, base, largest };
}

function numberIn(value: PdfValue): number {
  return typeof value === 'number' ? value : 0;
}

function shownCodes({ pdf, use, shapes, program }: CheckedFont, isTrueType: boolean): ShownCode[] {
  if (use.codes.size === 0) return [];
  const font = safeFont(pdf, use.dictionary);
  const glyphMap = streamAt(pdf, shapes, 'CIDToGIDMap');
  const table = glyphMap && bytesOf(pdf, glyphMap);
  const isIdentity = /^Identity/.test(nameOf(entry(pdf, use.dictionary, 'Encoding')));
  const info = dictionaryOf(entry(pdf, shapes, 'CIDSystemInfo'));
  const isNamed =
    info !== undefined && /^(?:GB1|CNS1|Japan1|Korea1)$/.test(textAt(pdf, info, 'Ordering') ?? '');
  return [...use.codes].map(([code, page]) => {
    const mapped = table === undefined ? code : (table[code * 2] ?? 0) * 256 + (table[code * 2 + 1] ?? 0);
    const glyph = isIdentity && (isTrueType || code === 0) && program !== undefined ? mapped : undefined;
    return {
      code,
      page,
      glyph,
      width: isIdentity ? font.widthOf(code) : undefined,
      text: font.textOf(code),
      isNamed,
    };
  });
}

/** A list of the signs of a subset names all that are shown. */
function subsetFaults({ pdf, use, shapes, at }: CheckedFont): PdfFault[] {
  const descriptor = dictionaryAt(pdf, shapes, 'FontDescriptor');
  const list = descriptor && streamAt(pdf, descriptor, 'CIDSet');
  if (list === undefined) return [];
  const bits = bytesOf(pdf, list);
  const missing = [...use.codes.keys()].find((code) => ((bits[code >> 3] ?? 0) & (0x80 >> (code & 7))) === 0);
  return at(missing !== undefined, 'subset-list', `CIDSet <${missing?.toString(16)}>`);
}
