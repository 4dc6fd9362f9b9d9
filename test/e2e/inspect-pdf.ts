import { inflateSync } from 'node:zlib';

/** What a reader, a screen reader and a printer need of a PDF. */
export type InspectedPdf = Readonly<{
  whole: boolean;
  pages: number;
  title: string;
  language: string;
  tagged: boolean;
  /** Bookmarks in the panel of a reader. */
  outline: boolean;
  /** How many links there are on the pages. */
  links: number;
  /** Names of the fonts, and of those whose shapes are not in the file (or only as drawings: Type 3). */
  fonts: readonly string[];
  foreignFonts: readonly string[];
  /** The text on the pages in the order in which it was drawn; pieces are apart by one space. */
  text: string;
  /** Files inside the document. */
  attachments: readonly string[];
  /** All of it with compressed streams unpacked, and texts in UTF-16 readable. */
  everything: string;
}>;

type PdfObject = Readonly<{ dictionary: string; stream: string }>;
type Objects = ReadonlyMap<string, PdfObject>;

/** Reads a PDF as we write it, with nothing of what writes it. */
export function inspectPdf(bytes: Uint8Array): InspectedPdf {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = objectsIn(file);
  const dictionaries = [...objects.values()].map(({ dictionary }) => dictionary);
  const ofType = (type: string): string[] =>
    dictionaries.filter((one) => new RegExp(`/Type ?/${type}\\b`).test(one));
  const [catalog = ''] = ofType('Catalog');
  const trailer = dictionaries.find((one) => /\/Type ?\/XRef\b/.test(one)) ?? file;
  const info = objects.get(reference(trailer, 'Info'))?.dictionary ?? '';
  const fonts = ofType('Font').filter((one) => !one.includes('/Type0'));
  return {
    whole: file.startsWith('%PDF-') && file.trimEnd().endsWith('%%EOF'),
    pages: ofType('Page').length,
    title: textString(/\/Title ?(\((?:\\.|[^\\)])*\)|<[0-9A-Fa-f]*>)/s.exec(info)?.[1] ?? ''),
    language: /\/Lang ?\(([^)]*)\)/.exec(catalog)?.[1] ?? '',
    tagged: catalog.includes('/Marked true') && catalog.includes('/StructTreeRoot'),
    outline: catalog.includes('/Outlines'),
    links: dictionaries.filter((one) => /\/Subtype ?\/Link\b/.test(one)).length,
    fonts: fonts.map(fontName),
    foreignFonts: fonts.filter((font) => !isInFile(font, objects)).map(fontName),
    text: textOf(objects).replace(/\s+/g, ' '),
    attachments: [...objects.values()].flatMap(({ dictionary, stream }) =>
      dictionary.includes('/EmbeddedFile') && !dictionary.includes('/EmbeddedFiles')
        ? [Buffer.from(stream, 'latin1').toString('utf8')]
        : [],
    ),
    everything: [...objects.values()]
      .map(({ dictionary, stream }) => withReadableTexts(dictionary) + stream)
      .join('\n'),
  };
}

function objectsIn(file: string): Objects {
  const found = [...file.matchAll(/(?<=[\r\n])(\d+) 0 obj\b([\s\S]*?)\bendobj/g)];
  const objects = new Map(found.map(([, id = '', body = '']) => [id, toObject(body)]));
  return new Map([...objects, ...[...objects.values()].flatMap(packedObjects)]);
}

/** Objects without a stream are packed together, behind a list of their numbers and places. */
function packedObjects({ dictionary, stream }: PdfObject): [string, PdfObject][] {
  if (!/\/Type ?\/ObjStm/.test(dictionary)) return [];
  const first = Number(/\/First (\d+)/.exec(dictionary)?.[1]);
  const places = [...stream.slice(0, first).matchAll(/(\d+) (\d+)/g)];
  return places.map(([, id = '', place = ''], index) => {
    const end = places[index + 1]?.[2];
    const body = stream.slice(first + Number(place), end === undefined ? undefined : first + Number(end));
    return [id, { dictionary: body, stream: '' }];
  });
}

function toObject(body: string): PdfObject {
  const [, dictionary, data] = /^([\s\S]*?)\bstream\r?\n([\s\S]*)\r?\nendstream/.exec(body) ?? [];
  if (dictionary === undefined || data === undefined) return { dictionary: body, stream: '' };
  const isPacked = dictionary.includes('/FlateDecode');
  const stream = isPacked ? inflateSync(Buffer.from(data, 'latin1')).toString('latin1') : data;
  return { dictionary, stream };
}

function withReadableTexts(dictionary: string): string {
  return dictionary.replace(/<feff[0-9a-f]*>/gi, (hex) => `(${textString(hex)})`);
}

/** The number of the object that a key of a dictionary points to. */
function reference(dictionary: string, key: string): string {
  return new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1] ?? '';
}

function fontName(font: string): string {
  return /\/BaseFont ?\/([^\s/>]+)/.exec(font)?.[1] ?? 'without a name';
}

function isInFile(font: string, objects: Objects): boolean {
  const descriptor = objects.get(reference(font, 'FontDescriptor'))?.dictionary ?? '';
  return !font.includes('/Type3') && /\/FontFile[23]? \d/.test(descriptor);
}

function textOf(objects: Objects): string {
  const letters = new Map<string, ReadonlyMap<number, string>>();
  const all = [...objects.values()].map(({ dictionary }) => dictionary).join('\n');
  for (const [, name = '', id = ''] of all.matchAll(/\/F(\d+) (\d+) 0 R/g)) {
    const map = objects.get(reference(objects.get(id)?.dictionary ?? '', 'ToUnicode'));
    if (map !== undefined) letters.set(name, lettersOf(map.stream));
  }
  return [...objects.values()].map(({ stream }) => drawnText(stream, letters)).join(' ');
}

/** Chromium names a font after the number that it had, and writes text as glyph numbers in hexadecimal. */
function drawnText(stream: string, letters: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let font: ReadonlyMap<number, string> | undefined;
  let text = '';
  for (const [, id, glyphs = ''] of stream.matchAll(
    /\/F(\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>(?= Tj|[^[\]]*\]TJ)|\bET\b/g,
  )) {
    if (id !== undefined) font = letters.get(id);
    else if (glyphs === '') text += ' ';
    for (const glyph of numbersIn(glyphs)) text += font?.get(glyph) ?? '\ufffd';
  }
  return text;
}

/** A ToUnicode map: from glyph number to text. */
function lettersOf(map: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  for (const [, body = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', letter = ''] of body.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(Number.parseInt(glyph, 16), String.fromCharCode(...numbersIn(letter)));
  for (const [, body = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first = '', last = '', letter = ''] of body.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let glyph = Number.parseInt(first, 16); glyph <= Number.parseInt(last, 16); glyph += 1) {
        const offset = glyph - Number.parseInt(first, 16);
        letters.set(glyph, String.fromCharCode(Number.parseInt(letter, 16) + offset));
      }
  return letters;
}

function numbersIn(hex: string): number[] {
  return (hex.match(/.{4}/g) ?? []).map((digits) => Number.parseInt(digits, 16));
}

/** A string of a dictionary: bytes between brackets, or UTF-16 in hexadecimal. */
function textString(written: string): string {
  if (written.startsWith('<')) return String.fromCharCode(...numbersIn(written.slice(1, -1)).slice(1));
  return written.slice(1, -1).replace(/\\(.)/gs, '$1');
}
