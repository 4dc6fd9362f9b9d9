import { contentIn, elementsOf, keyOf, type TreeElement } from './structure-tree.ts';

/**
 * Content of column heads that the browser prints again on each next page of a table. Only the first is read out: a
 * screen reader would hear every head as often as there are pages.
 */
export function repeatedHeads(tops: readonly TreeElement[]): ReadonlySet<string> {
  const repeated = new Set<string>();
  for (const row of elementsOf(tops)) {
    if (row.type !== 'TR' || !isHeadRow(row)) continue;
    const content = contentIn(row);
    for (const one of content) if (one.page !== content[0]?.page) repeated.add(keyOf(one));
  }
  return repeated;
}

function isHeadRow({ kids }: TreeElement): boolean {
  return kids.length > 0 && kids.every((kid) => kid.kind === 'element' && kid.type === 'TH');
}
