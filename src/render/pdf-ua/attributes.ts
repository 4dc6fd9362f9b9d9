import { dictionaryOf, itemsAt, resolved } from '../pdf/objects.ts';
import { type Dictionary, isArray, type PdfObjects, type PdfValue, pdfName } from '../pdf/values.ts';
import type { TreeElement } from './structure-tree.ts';

/** The browser's name of each element that has one, and ours. */
export type NewNames = ReadonlyMap<PdfValue, string>;

/** What an element says of itself: one set for each owner, as the browser writes several; spans of one say nothing. */
export function attributesOf(
  pdf: PdfObjects,
  { source, box }: TreeElement,
  names: NewNames,
): PdfValue | undefined {
  const sets = new Map<PdfValue, Map<string, PdfValue>>();
  for (const item of itemsAt(pdf, source, 'A')) {
    const given = dictionaryOf(resolved(pdf, item));
    if (given !== undefined) addSet(pdf, sets, given, names);
  }
  const kept = [...sets.values()].filter((set) => set.size > 1);
  if (box !== undefined) kept.push(layoutOf(box));
  return kept.length > 1 ? kept : kept[0];
}

function addSet(
  pdf: PdfObjects,
  sets: Map<PdfValue, Map<string, PdfValue>>,
  given: Dictionary,
  names: NewNames,
): void {
  const owner = given.get('O');
  if (owner === undefined) return;
  const set = sets.get(owner) ?? new Map<string, PdfValue>([['O', owner]]);
  for (const [key, value] of given)
    if (!isUsualSpan(key, value)) set.set(key, key === 'Headers' ? renamed(pdf, value, names) : value);
  sets.set(owner, set);
}

function layoutOf(box: readonly number[]): Map<string, PdfValue> {
  return new Map<string, PdfValue>([
    ['O', pdfName('Layout')],
    ['Placement', pdfName('Block')],
    ['BBox', box],
  ]);
}

function isUsualSpan(key: string, value: PdfValue): boolean {
  return (key === 'RowSpan' || key === 'ColSpan') && value === 1;
}

function renamed(pdf: PdfObjects, value: PdfValue, names: NewNames): PdfValue {
  const heads = resolved(pdf, value);
  return isArray(heads) ? heads.flatMap((head) => names.get(head) ?? []) : value;
}
