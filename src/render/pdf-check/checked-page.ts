import { dictionaryOf, itemsAt, resolved } from '../pdf/objects.ts';
import { type PageNode, pageNodes } from '../pdf/pages.ts';
import { type Dictionary, isRef, type PdfObjects } from '../pdf/values.ts';

/** A page with its number, from 1, and its annotations. */
export type CheckedPage = PageNode & Readonly<{ number: number; annotations: readonly Annotation[] }>;
/** `object` is its number in the file; 0 when it has none. */
export type Annotation = Readonly<{ object: number; dictionary: Dictionary }>;

export function checkedPages(pdf: PdfObjects): readonly CheckedPage[] {
  return pageNodes(pdf).map((node, index) => {
    const annotations = itemsAt(pdf, node.dictionary, 'Annots').flatMap((item) => {
      const dictionary = dictionaryOf(resolved(pdf, item));
      return dictionary === undefined ? [] : [{ object: isRef(item) ? item.object : 0, dictionary }];
    });
    return { ...node, number: index + 1, annotations };
  });
}

/** The numbers of pages by the objects that they are. */
export function pageNumbers(pages: readonly CheckedPage[]): ReadonlyMap<number, number> {
  return new Map(pages.map(({ object, number }) => [object, number]));
}
