import type { FontReader } from '../pdf/content.ts';
import { fontReader } from '../pdf/font.ts';
import { type Box, identity, type Matrix, multiply, union } from '../pdf/geometry.ts';
import { contentKey } from '../pdf/marks.ts';
import { dictionaryAt, numbersAt, resolved, streamBytes } from '../pdf/objects.ts';
import { pageNodes } from '../pdf/pages.ts';
import { resourcesOf } from '../pdf/read-pdf.ts';
import {
  type Dictionary,
  isRef,
  isStream,
  nameOf,
  type PdfObjects,
  type PdfStream,
  type PdfValue,
} from '../pdf/values.ts';
import { deflated } from '../pdf/write-pdf.ts';
import { type ContentEdits, contentEdits } from './content-edits.ts';
import type { Edit, Role } from './content-scan.ts';
import type { WordsOfDocument } from './document-words.ts';
import { repeatedHeads } from './repeated-heads.ts';
import { contentIn, elementsOf, keyOf, type TreeContent, type TreeElement } from './structure-tree.ts';

/** Content streams that changed, by the number of their object, and what the tree must know of them. */
export type Decorated = Readonly<{
  streams: ReadonlyMap<number, PdfStream>;
  /** Keys of content that is no content any more. */
  dropped: ReadonlySet<string>;
  boxes: ReadonlyMap<string, Box>;
}>;

type Work = Readonly<{
  pdf: PdfObjects;
  roles: ReadonlyMap<string, Role>;
  streams: Map<number, PdfStream>;
  dropped: Set<string>;
  boxes: Map<string, Box>;
  /** Forms that were met, and whether they hold tagged content. */
  forms: Map<number, boolean>;
  fonts: FontReader;
  words: WordsOfDocument;
}>;

/**
 * Marks everything on the pages that no element of the structure holds as decoration, and gives lines of text the space
 * at which they break; `words` are all words of the document.
 */
export function decorateContent(
  pdf: PdfObjects,
  tops: readonly TreeElement[],
  words: WordsOfDocument,
): Decorated {
  const shared = { streams: new Map(), dropped: new Set<string>(), boxes: new Map(), forms: new Map() };
  const work: Work = { pdf, words, roles: rolesOf(tops), fonts: fontReader(pdf), ...shared };
  for (const page of pageNodes(pdf)) {
    const contents = page.dictionary.get('Contents');
    const stream = resolved(pdf, contents);
    if (!isRef(contents) || !isStream(stream)) throw new Error('the content of a page is not one stream');
    const place = {
      stream: contents.object,
      owner: page.object,
      resources: resourcesOf(page),
      matrix: identity,
    };
    decorateStream(work, place, stream, streamBytes(pdf, stream));
  }
  return work;
}

const roleOfType: Readonly<Record<string, Role>> = { Figure: 'picture', Formula: 'picture', Lbl: 'sign' };

function rolesOf(tops: readonly TreeElement[]): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  const give = (content: readonly TreeContent[], role: Role): void => {
    for (const one of content) roles.set(keyOf(one), role);
  };
  for (const element of elementsOf(tops)) {
    const role = roleOfType[element.type];
    // Text within a picture belongs to it.
    if (role !== undefined) give(contentIn(element), role);
  }
  for (const key of repeatedHeads(tops)) roles.set(key, 'repeated');
  return roles;
}

type Place = Readonly<{
  /** The object that holds the bytes, and the page or form that numbers the content in them. */
  stream: number;
  owner: number;
  resources: Dictionary | undefined;
  matrix: Matrix;
}>;

function decorateStream(work: Work, place: Place, stream: PdfStream, bytes: Uint8Array): void {
  const { owner, resources, matrix } = place;
  const forms = resources && dictionaryAt(work.pdf, resources, 'XObject');
  const found = contentEdits(bytes, {
    matrix,
    roleOf: (id) => work.roles.get(contentKey(owner, id)) ?? 'text',
    fontNamed: (name) => work.fonts(resources, name),
    words: work.words,
    enterForm: (name, at) =>
      forms !== undefined && enterForm(work, forms.get(name), { ...place, matrix: at }),
  });
  keep(work, owner, found);
  if (found.edits.length === 0) return;
  const about = new Map<string, PdfValue>(stream.dictionary);
  about.delete('DecodeParms');
  work.streams.set(place.stream, deflated(about, editedContent(bytes, found.edits)));
}

function keep(work: Work, owner: number, { dropped, boxes }: ContentEdits): void {
  for (const id of dropped) work.dropped.add(contentKey(owner, id));
  for (const [id, box] of boxes) work.boxes.set(contentKey(owner, id), box);
}

/** True when the form holds tagged content; it is then repaired as well, once. */
function enterForm(work: Work, ref: PdfValue | undefined, around: Place): boolean {
  const { pdf, forms } = work;
  const form = resolved(pdf, ref);
  if (!isRef(ref) || !isStream(form) || nameOf(form.dictionary.get('Subtype')) !== 'Form') return false;
  const known = forms.get(ref.object);
  if (known !== undefined) return known;
  forms.set(ref.object, false);
  const bytes = streamBytes(pdf, form);
  const resources = dictionaryAt(pdf, form.dictionary, 'Resources') ?? around.resources;
  const isTagged =
    Buffer.from(bytes).includes('/MCID') || formsIn(pdf, resources).some((one) => holdsTags(pdf, one));
  forms.set(ref.object, isTagged);
  const matrix = multiply(formMatrix(pdf, form.dictionary), around.matrix);
  if (isTagged)
    decorateStream(work, { stream: ref.object, owner: ref.object, resources, matrix }, form, bytes);
  return isTagged;
}

function formsIn(pdf: PdfObjects, resources: Dictionary | undefined): PdfValue[] {
  const forms = resources && dictionaryAt(pdf, resources, 'XObject');
  return forms === undefined ? [] : [...forms.values()];
}

const deepest = 12;

function holdsTags(pdf: PdfObjects, ref: PdfValue, depth = 0): boolean {
  const form = resolved(pdf, ref);
  if (!isStream(form) || nameOf(form.dictionary.get('Subtype')) !== 'Form' || depth > deepest) return false;
  if (Buffer.from(streamBytes(pdf, form)).includes('/MCID')) return true;
  const inside = formsIn(pdf, dictionaryAt(pdf, form.dictionary, 'Resources'));
  return inside.some((one) => holdsTags(pdf, one, depth + 1));
}

function formMatrix(pdf: PdfObjects, form: Dictionary): Matrix {
  const [a, b, c, d, e, f] = numbersAt(pdf, form, 'Matrix');
  return f === undefined ? identity : { a: a ?? 1, b: b ?? 0, c: c ?? 0, d: d ?? 1, e: e ?? 0, f };
}

const beginning = Buffer.from('\n/Artifact BMC\n');
const end = Buffer.from('\nEMC\n');

export function editedContent(bytes: Uint8Array, edits: readonly Edit[]): Buffer {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const edit of edits) {
    parts.push(bytes.subarray(at, edit.from), edit.kind === 'text' ? Buffer.from(edit.text) : beginning);
    if (edit.kind === 'wrap') parts.push(bytes.subarray(edit.from, edit.to), end);
    at = edit.to;
  }
  parts.push(bytes.subarray(at));
  return Buffer.concat(parts);
}

/** The box of a picture on its page; undefined for one that stands on two, or draws nothing. */
export function boxOf(picture: TreeElement, boxes: Decorated['boxes']): Box | undefined {
  const content = contentIn(picture);
  if (content.some(({ page }) => page !== content[0]?.page)) return undefined;
  const found = content.flatMap((one) => boxes.get(keyOf(one)) ?? []);
  return found.length === 0 ? undefined : found.reduce(union);
}
