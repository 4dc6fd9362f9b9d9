import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dictionaryOf, streamBytes } from '../../../src/render/pdf/objects.ts';
import { readObjects } from '../../../src/render/pdf/read-objects.ts';
import { readPdf } from '../../../src/render/pdf/read-pdf.ts';
import {
  type Dictionary,
  isArray,
  isRef,
  isStream,
  type PdfObjects,
  type PdfStream,
  type PdfValue,
  pdfName,
  type Ref,
} from '../../../src/render/pdf/values.ts';
import { deflated, writePdf } from '../../../src/render/pdf/write-pdf.ts';
import { checkPdf } from '../../../src/render/pdf-check/check-pdf.ts';

/** A finished document with one of everything (scripts/pdf-fixture.ts). */
export const finished: Uint8Array = readFileSync(
  join(import.meta.dirname, '../../fixtures/pdf/finished.pdf'),
);

/** What is written for an entry; undefined takes it away. */
export type Entries = Readonly<Record<string, PdfValue | undefined>>;

export const name = pdfName;
export const map = (entries: Readonly<Record<string, PdfValue>>): Dictionary =>
  new Map(Object.entries(entries));
export const stream = (entries: Readonly<Record<string, PdfValue>>, text: string | Uint8Array): PdfStream =>
  deflated(map(entries), typeof text === 'string' ? Buffer.from(text, 'latin1') : text);

/** The objects of the finished document, to be changed in place. */
export type Draft = Readonly<{
  /** Changes entries of an object. */
  set: (object: number, entries: Entries) => void;
  add: (value: PdfValue) => Ref;
  /** Changes the text inside a stream. */
  rewrite: (object: number, change: (text: string) => string) => void;
  /** An element of the structure by its type, in reading order. */
  tag: (type: string, index?: number) => number;
  tags: (type: string) => number[];
  /** The number of an object, by the keys that lead to it from the catalog. */
  at: (...keys: string[]) => number;
  value: (object: number) => PdfValue | undefined;
  catalog: number;
  page: number;
  form: number;
  font: number;
  shapes: number;
  descriptor: number;
  link: number;
  information: number;
  attachment: number;
}>;

/** The finished document with a change, as a file. */
export function damaged(change: (draft: Draft) => void): Uint8Array {
  const { objects, trailer } = readObjects(finished);
  const pdf = { objects: new Map(objects), trailer };
  change(draftOf(pdf));
  return writePdf(pdf);
}

/** The checkpoints that a file fails, each once. */
export function failed(bytes: Uint8Array): string[] {
  const pdf = readPdf(bytes);
  if (typeof pdf === 'string') return [pdf];
  return [...new Set(checkPdf(pdf, bytes).map(({ checkpoint }) => checkpoint))];
}

type Objects = Map<number, PdfValue>;

function draftOf(pdf: PdfObjects & Readonly<{ objects: Objects }>): Draft {
  const { objects, trailer } = pdf;
  const refOf = (value: PdfValue | undefined): number => (isRef(value) ? value.object : 0);
  const catalog = refOf(trailer.get('Root'));
  const at = (...keys: string[]): number =>
    keys.reduce((object, key) => refOf(inside(pdf, object, key)), catalog);
  const elements = tagsBelow(pdf, at('StructTreeRoot'));
  const tags = (type: string): number[] =>
    elements.filter((one) => name(type) === dictionaryOf(objects.get(one))?.get('S'));
  const tag = (type: string, index = 0): number => tags(type)[index] ?? 0;
  const page = at('Pages', 'Kids');
  const font = at('Pages', 'Kids', 'Resources/Font/F4');
  const shapes = refOf(inside(pdf, font, 'DescendantFonts'));
  return {
    set: (object, entries) => setEntries(objects, object, entries),
    add: (value) => {
      const object = Math.max(...objects.keys()) + 1;
      objects.set(object, value);
      return { object };
    },
    rewrite: (object, change) => rewriteStream(pdf, object, change),
    tag,
    tags,
    at,
    value: (object) => objects.get(object),
    catalog,
    page,
    font,
    shapes,
    descriptor: refOf(inside(pdf, shapes, 'FontDescriptor')),
    form: at('Pages', 'Kids', 'Resources/XObject/X6'),
    link: at('Pages', 'Kids', 'Annots'),
    information: refOf(trailer.get('Info')),
    attachment: at('AF'),
  };
}

/** An entry, through dictionaries in dictionaries; of a list its first item. */
function inside({ objects }: PdfObjects, object: number, keys: string): PdfValue | undefined {
  let value: PdfValue | undefined = objects.get(object);
  for (const key of keys.split('/')) {
    value = dictionaryOf(value)?.get(key);
    if (isArray(value)) [value] = value;
  }
  return value;
}

function tagsBelow({ objects }: PdfObjects, object: number): number[] {
  const kids = dictionaryOf(objects.get(object))?.get('K');
  const refs = (isArray(kids) ? kids : [kids]).filter(isRef);
  return refs.flatMap((kid) => [kid.object, ...tagsBelow({ objects, trailer: new Map() }, kid.object)]);
}

function setEntries(objects: Objects, object: number, entries: Entries): void {
  const value = objects.get(object);
  const changed = new Map(dictionaryOf(value));
  for (const [key, one] of Object.entries(entries))
    if (one === undefined) changed.delete(key);
    else changed.set(key, one);
  objects.set(object, isStream(value) ? { ...value, dictionary: changed } : changed);
}

function rewriteStream(
  pdf: PdfObjects & Readonly<{ objects: Objects }>,
  object: number,
  change: (text: string) => string,
): void {
  const old = pdf.objects.get(object);
  if (!isStream(old)) throw new Error(`${object} is no stream`);
  const text = Buffer.from(streamBytes(pdf, old)).toString('latin1');
  if (change(text) === text) throw new Error('nothing was changed');
  pdf.objects.set(object, deflated(old.dictionary, Buffer.from(change(text), 'latin1')));
}
