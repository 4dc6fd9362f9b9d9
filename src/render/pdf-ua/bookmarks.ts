import { dictionaryOf, resolved } from '../pdf/objects.ts';
import { decodedText, encodedText } from '../pdf/text-string.ts';
import { type Dictionary, isRef, type PdfObjects } from '../pdf/values.ts';

type Bookmark = Readonly<{ object: number; bookmark: Dictionary }>;

/** More than any document has; bookmarks of a damaged file may go in circles. */
const most = 10_000;

/** Bookmarks in the order of the document, each before those under it (ISO 32000-1, 12.3.3). */
export function bookmarksIn(pdf: PdfObjects, catalog: Dictionary): Bookmark[] {
  const found: Bookmark[] = [];
  const waiting = [dictionaryOf(resolved(pdf, catalog.get('Outlines')))?.get('First')];
  while (waiting.length > 0 && found.length < most) {
    const ref = waiting.pop();
    const bookmark = dictionaryOf(resolved(pdf, ref));
    if (!isRef(ref) || bookmark === undefined) continue;
    found.push({ object: ref.object, bookmark });
    waiting.push(bookmark.get('Next'), bookmark.get('First'));
  }
  return found;
}

export function titleOf({ bookmark }: Bookmark): string {
  const title = bookmark.get('Title');
  return typeof title === 'string' ? decodedText(title) : '';
}

/**
 * Bookmarks with the texts of the headings, by the number of their object. Browsers write the title of a chapter twice
 * and join words at the end of a line. When there are not as many as headings they stay as they are.
 */
export function namedBookmarks(
  pdf: PdfObjects,
  catalog: Dictionary,
  headings: readonly string[],
): ReadonlyMap<number, Dictionary> {
  const bookmarks = bookmarksIn(pdf, catalog);
  if (bookmarks.length !== headings.length) return new Map();
  return new Map(
    bookmarks.map(({ object, bookmark }, index) => [
      object,
      new Map([...bookmark, ['Title', encodedText(headings[index] ?? '')]]),
    ]),
  );
}
