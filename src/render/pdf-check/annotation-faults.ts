import { dictionaryAt, nameAt, numberAt, numbersAt, textAt } from '../pdf/objects.ts';
import type { Dictionary, PdfObjects } from '../pdf/values.ts';
import type { Annotation, CheckedPage } from './checked-page.ts';
import { type ParentTree, parentOfAnnotation } from './parent-tree.ts';
import { faultIf, type PdfFault } from './pdf-fault.ts';
import type { TagTree } from './tag-tree.ts';

type Checking = Readonly<{
  pdf: PdfObjects;
  tree: TagTree | undefined;
  parents: ParentTree;
  page: CheckedPage;
}>;

/** Links, notes and fields have a place in the structure and words (ISO 14289-1, 7.18). */
export function annotationFaults(
  pdf: PdfObjects,
  tree: TagTree | undefined,
  parents: ParentTree,
  pages: readonly CheckedPage[],
): PdfFault[] {
  return pages.flatMap((page) => {
    const { annotations, number, dictionary } = page;
    const hasOrder = annotations.length === 0 || nameAt(pdf, dictionary, 'Tabs') === 'S';
    const shown = annotations.filter((one) => !isHidden(pdf, page, one.dictionary));
    return [
      ...faultIf(!hasOrder, 'tab-order', 'Tabs', number),
      ...shown.flatMap((one) => faultsOf({ pdf, tree, parents, page }, one)),
    ];
  });
}

const hidden = 2;

/** Who reads the page never meets it. */
function isHidden(pdf: PdfObjects, { inherited }: CheckedPage, annotation: Dictionary): boolean {
  if (((numberAt(pdf, annotation, 'F') ?? 0) & hidden) !== 0) return true;
  const crop = numbersAt(pdf, inherited, 'CropBox');
  const page = crop.length === 4 ? crop : numbersAt(pdf, inherited, 'MediaBox');
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersAt(pdf, annotation, 'Rect');
  const [pageLeft = 0, pageBottom = 0, pageRight = right, pageTop = top] = page;
  return bottom >= pageTop || left >= pageRight || top <= pageBottom || right <= pageLeft;
}

/** What belongs to the element of each kind of annotation. */
function faultsOf(checking: Checking, { object, dictionary }: Annotation): PdfFault[] {
  const { pdf, tree, parents, page } = checking;
  const kind = nameAt(pdf, dictionary, 'Subtype') ?? '';
  const back = parentOfAnnotation(pdf, parents, dictionary);
  const owner = tree?.ownerOfAnnotation.get(object);
  const tag = (back && tree?.tagOf.get(back)) ?? owner;
  const what = nameOfAnnotation(pdf, dictionary, kind);
  const isLost = tree !== undefined && owner !== undefined && back !== owner.dictionary;
  const alt = tag === undefined ? '' : (textAt(pdf, tag.dictionary, 'Alt') ?? '');
  return [
    ...faultIf(isLost, 'annotation-parent', what, page.number),
    ...(tree === undefined ? [] : kindFaults(kind, tag?.type ?? '', what, page.number)),
    ...wordFaults(pdf, dictionary, { kind, alt, what, page: page.number }),
  ];
}

/** The words of an annotation, or where it leads. */
export function nameOfAnnotation(pdf: PdfObjects, annotation: Dictionary, kind: string): string {
  const action = dictionaryAt(pdf, annotation, 'A');
  const target = action && textAt(pdf, action, 'URI');
  const words = textAt(pdf, annotation, 'Contents') || target || textAt(pdf, annotation, 'T');
  return words === undefined || words === '' ? kind : `${kind}: ${words}`;
}

function kindFaults(kind: string, type: string, what: string, page: number): PdfFault[] {
  if (kind === 'Link') return faultIf(type !== 'Link', 'link-outside-link', what, page);
  if (kind === 'Widget') return faultIf(type !== 'Form', 'field-outside-form', what, page);
  if (kind === 'PrinterMark') return faultIf(type !== '', 'printer-mark', what, page);
  if (kind === 'TrapNet') return faultIf(true, 'trap-net', what, page);
  return faultIf(type !== 'Annot' && kind !== 'Popup', 'annotation-untagged', what, page);
}

type Words = Readonly<{ kind: string; alt: string; what: string; page: number }>;

function wordFaults(pdf: PdfObjects, annotation: Dictionary, { kind, alt, what, page }: Words): PdfFault[] {
  if (kind === 'Popup') return [];
  if (kind === 'Widget') {
    const name = textAt(pdf, annotation, 'TU') ?? inheritedName(pdf, annotation) ?? '';
    return faultIf(name === '' && alt === '', 'field-without-name', what, page);
  }
  const words = textAt(pdf, annotation, 'Contents') ?? '';
  if (kind === 'Link') return faultIf(words.trim() === '', 'link-without-text', what, page);
  return faultIf(words === '' && alt === '' && kind !== 'PrinterMark', 'annotation-without-text', what, page);
}

const deepest = 16;

/** A field may be split: what is said of it stands above. */
function inheritedName(pdf: PdfObjects, field: Dictionary): string | undefined {
  let at = dictionaryAt(pdf, field, 'Parent');
  for (let depth = 0; at !== undefined && depth < deepest; depth += 1) {
    const name = textAt(pdf, at, 'TU');
    if (name !== undefined) return name;
    at = dictionaryAt(pdf, at, 'Parent');
  }
  return undefined;
}
