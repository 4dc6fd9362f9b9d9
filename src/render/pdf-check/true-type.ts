/** What a TrueType font (ISO/IEC 14496-22) tells of its glyphs. */
export type TrueType = Readonly<{
  glyphs: number;
  /** In thousandths of the size. */
  widthOf: (glyph: number) => number | undefined;
  /** False for a glyph without ink; undefined for fonts that keep their shapes elsewhere. */
  hasInk: (glyph: number) => boolean | undefined;
  /** Platform and encoding of each map from codes to glyphs. */
  maps: readonly (readonly [platform: number, encoding: number])[];
  /** The glyph of a code in one of its maps; 0 when there is none. */
  glyphOf: (platform: number, encoding: number, code: number) => number;
}>;

type Table = Readonly<{ offset: number; length: number }>;

/** Undefined for what is no whole font. */
export function readTrueType(bytes: Uint8Array): TrueType | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return trueTypeIn(view);
  } catch (error) {
    // A number that would stand behind the end: the font is cut off.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function trueTypeIn(view: DataView): TrueType | undefined {
  const tables = tablesIn(view);
  const [head, hhea, maxp, hmtx] = ['head', 'hhea', 'maxp', 'hmtx'].map((name) => tables.get(name));
  if (head === undefined || hhea === undefined || maxp === undefined || hmtx === undefined) return undefined;
  const glyphs = view.getUint16(maxp.offset + 4);
  const unit = view.getUint16(head.offset + 18) || 1000;
  const wide = view.getUint16(hhea.offset + 34);
  const maps = mapsIn(view, tables.get('cmap'));
  return {
    glyphs,
    widthOf: (glyph) => {
      const at = hmtx.offset + 4 * Math.min(glyph, wide - 1);
      return glyph < glyphs && at + 2 <= view.byteLength && wide > 0
        ? (view.getUint16(at) * 1000) / unit
        : undefined;
    },
    hasInk: inkReader(view, tables, view.getInt16(head.offset + 50) === 1),
    maps: maps.map(({ platform, encoding }) => [platform, encoding] as const),
    glyphOf: (platform, encoding, code) => {
      const map = maps.find((one) => one.platform === platform && one.encoding === encoding);
      return map === undefined ? 0 : glyphIn(view, map.offset, code);
    },
  };
}

const mostTables = 64;

function tablesIn(view: DataView): ReadonlyMap<string, Table> {
  const tables = new Map<string, Table>();
  const count = Math.min(mostTables, view.getUint16(4));
  for (let at = 12; at < 12 + count * 16; at += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((step) => view.getUint8(at + step)));
    tables.set(name, { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) });
  }
  return tables;
}

function inkReader(view: DataView, tables: ReadonlyMap<string, Table>, isLong: boolean): TrueType['hasInk'] {
  const places = tables.get('loca');
  if (places === undefined || !tables.has('glyf')) return () => undefined;
  const placeOf = (glyph: number): number | undefined => {
    const at = places.offset + glyph * (isLong ? 4 : 2);
    if (at + (isLong ? 4 : 2) > view.byteLength) return undefined;
    return isLong ? view.getUint32(at) : view.getUint16(at);
  };
  return (glyph) => {
    const [from, to] = [placeOf(glyph), placeOf(glyph + 1)];
    return from !== undefined && to !== undefined && to > from;
  };
}

type CodeMap = Readonly<{ platform: number; encoding: number; offset: number }>;

function mapsIn(view: DataView, table: Table | undefined): readonly CodeMap[] {
  if (table === undefined || table.length < 4) return [];
  const count = Math.min(mostTables, view.getUint16(table.offset + 2));
  return Array.from({ length: count }, (_, index) => {
    const at = table.offset + 4 + index * 8;
    const [platform, encoding] = [view.getUint16(at), view.getUint16(at + 2)];
    return { platform, encoding, offset: table.offset + view.getUint32(at + 4) };
  });
}

function glyphIn(view: DataView, offset: number, code: number): number {
  const format = view.getUint16(offset);
  if (format === 0) return code < 256 ? view.getUint8(offset + 6 + code) : 0;
  if (format === 4) return glyphInSegments(view, offset, code);
  if (format === 6) {
    const [first, count] = [view.getUint16(offset + 6), view.getUint16(offset + 8)];
    return code >= first && code < first + count ? view.getUint16(offset + 10 + (code - first) * 2) : 0;
  }
  return format === 12 ? glyphInGroups(view, offset, code) : 0;
}

function glyphInSegments(view: DataView, offset: number, code: number): number {
  const size = view.getUint16(offset + 6);
  for (let at = 0; at < size; at += 2) {
    if (view.getUint16(offset + 14 + at) < code) continue;
    const startAt = offset + 16 + size + at;
    const first = view.getUint16(startAt);
    if (first > code) return 0;
    const shift = view.getUint16(startAt + size);
    const rangeAt = startAt + 2 * size;
    const range = view.getUint16(rangeAt);
    if (range === 0) return (code + shift) & 0xffff;
    const glyph = view.getUint16(rangeAt + range + (code - first) * 2);
    return glyph === 0 ? 0 : (glyph + shift) & 0xffff;
  }
  return 0;
}

function glyphInGroups(view: DataView, offset: number, code: number): number {
  const count = Math.min(65_536, view.getUint32(offset + 12));
  for (let at = offset + 16; at < offset + 16 + count * 12; at += 12)
    if (view.getUint32(at) <= code && code <= view.getUint32(at + 4))
      return view.getUint32(at + 8) + code - view.getUint32(at);
  return 0;
}
