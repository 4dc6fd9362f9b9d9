import { textAt } from '../pdf/objects.ts';
import { type Dictionary, isDictionary, isName, nameOf, type PdfValue } from '../pdf/values.ts';
import { report } from './content-report.ts';
import { type Drawing, named, type OpenContent } from './surface.ts';
import { contentNumber } from './tag-tree.ts';

/** BMC and BDC: content with a number belongs to an element, an artifact to nobody. */
export function openContent(drawing: Drawing, [tag, properties]: readonly PdfValue[]): void {
  const about = propertiesOf(drawing, properties);
  const id = about?.get('MCID');
  const kind = kindOf(nameOf(tag), typeof id === 'number');
  if (kind !== 'plain') closeLoose(drawing);
  checkNesting(drawing, kind);
  if (kind === 'tagged' && typeof id === 'number') checkOwner(drawing, id);
  if (about !== undefined) noteWords(drawing, about, nameOf(tag) === 'Span');
  drawing.open.push(kind);
  if (kind === 'tagged') drawing.tagged += 1;
  if (kind === 'artifact') drawing.artifacts += 1;
}

export function closeContent(drawing: Drawing): void {
  const kind = drawing.open.pop();
  if (kind === 'tagged') drawing.tagged -= 1;
  if (kind === 'artifact') drawing.artifacts -= 1;
}

function propertiesOf(drawing: Drawing, properties: PdfValue | undefined): Dictionary | undefined {
  const found = isName(properties) ? named(drawing, 'Properties', properties) : properties;
  return isDictionary(found) ? found : undefined;
}

function kindOf(tag: string, hasNumber: boolean): OpenContent {
  if (tag === 'Artifact') return 'artifact';
  return hasNumber ? 'tagged' : 'plain';
}

function checkNesting(drawing: Drawing, kind: OpenContent): void {
  const { content, surface, tagged, artifacts } = drawing;
  const what = content.places.textOf(drawing.last);
  if (kind === 'artifact' && tagged > 0 && artifacts === 0)
    report(content, 'artifact-in-content', what, surface.page);
  if (kind === 'tagged' && artifacts > 0) report(content, 'content-in-artifact', what, surface.page);
}

function checkOwner(drawing: Drawing, id: number): void {
  const { content, surface } = drawing;
  drawing.last = contentNumber(surface.object, id);
  if (content.tree === undefined || content.tree.ownerOfContent.has(drawing.last)) return;
  report(content, 'content-outside-tree', content.places.textOf(drawing.last) || `MCID ${id}`, surface.page);
}

const saidInstead = ['ActualText', 'Alt', 'E'];

/** What is said instead of content, and its language, may stand with the content itself. */
function noteWords({ content, surface, last }: Drawing, about: Dictionary, isSpan: boolean): void {
  const language = textAt(content.pdf, about, 'Lang');
  if (language !== undefined) {
    content.withLanguage.add(last);
    if (!isLanguage(language)) report(content, 'language-invalid', language, surface.page);
    return;
  }
  if (!isSpan) return;
  const text = saidInstead.map((key) => textAt(content.pdf, about, key)).find((one) => one !== undefined);
  if (text !== undefined) content.saying.push({ page: surface.page, text, content: last });
}

/** A language as RFC 3066 writes it. */
export function isLanguage(text: string): boolean {
  return /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/.test(text);
}

/** Something is painted; `words` when it is text. */
export function paint(drawing: Drawing, words: string): void {
  if (drawing.tagged === 0 && drawing.artifacts === 0) drawing.loose = (drawing.loose ?? '') + words;
}

/** Tells of content that was neither tagged nor an artifact, once for all that follows each other. */
export function closeLoose(drawing: Drawing): void {
  const { content, surface, loose, last } = drawing;
  drawing.loose = undefined;
  // Of a document without tags that is told once.
  if (loose === undefined || content.tree === undefined) return;
  const before = content.places.textOf(last);
  report(content, 'untagged-content', loose.trim() === '' ? `${before} …` : loose, surface.page);
}
