import { excerpt, type Finding } from './finding.ts';
import { elementsIn, type Placed, pagesOf, type Spot, saysSomething, textOfPlaced } from './placed.ts';

/** What the structure tells of the pages: headings without their text, rows and pictures in two pieces, empty cells. */
export function structureFaults(tree: readonly Placed[]): Finding[] {
  const elements = elementsIn(tree);
  return [
    ...headingsAtEnd(tree, elements.filter(isHeading)),
    ...elements.flatMap((one) => (one.type === 'Table' ? tableFaults(one) : [])),
    ...elements.flatMap((one) => (one.type === 'Figure' ? figureFaults(one) : [])),
  ];
}

export function isHeading({ type }: Placed): boolean {
  return /^H[1-6]?$/.test(type);
}

/** A heading ends its page when the first content behind it, other than headings, stands on a later one. */
function headingsAtEnd(tree: readonly Placed[], headings: readonly Placed[]): Finding[] {
  const inHeadings = new Set(headings.flatMap(({ spots }) => spots));
  const pageOfNext = new Map<Spot, number>();
  let next = Number.POSITIVE_INFINITY;
  for (const spot of tree.flatMap(({ spots }) => spots).toReversed()) {
    pageOfNext.set(spot, next);
    if (!inHeadings.has(spot)) next = spot.page;
  }
  return headings.flatMap((heading) => {
    const last = heading.spots.at(-1);
    return last !== undefined && (pageOfNext.get(last) ?? 0) > last.page ? [atEnd(heading, last)] : [];
  });
}

function atEnd(heading: Placed, { page }: Spot): Finding {
  return { fault: 'heading-at-end', page, what: excerpt(textOfPlaced(heading)) };
}

function tableFaults(table: Placed): Finding[] {
  const rows = elementsIn(table.children).filter(({ type }) => type === 'TR');
  const caption = table.children.filter(({ type }) => type === 'Caption');
  return [
    ...rows.flatMap(splitRow),
    ...headWithoutRows([...caption, ...rows.filter(isHeadRow)], rows),
    ...emptyCells(rows),
  ];
}

function cellsOf(row: Placed): Placed[] {
  return elementsIn(row.children).filter(({ type }) => type === 'TD' || type === 'TH');
}

/** A head is printed again on each page. */
function isHeadRow(row: Placed): boolean {
  return cellsOf(row).every(({ type }) => type === 'TH');
}

/** A cell that goes on over several rows may stand on as many pages as they do. */
function splitRow(row: Placed): Finding[] {
  if (isHeadRow(row)) return [];
  const spots = cellsOf(row).flatMap((cell) => (cell.rows > 1 ? [] : cell.spots));
  const [page, next] = pagesOf(spots);
  return next === undefined ? [] : [{ fault: 'split-row', page, what: excerpt(textOfPlaced(row)) }];
}

/** A caption and column heads belong to the rows; told once. */
function headWithoutRows(heads: readonly Placed[], rows: readonly Placed[]): Finding[] {
  const [first] = pagesOf(rows.filter((row) => !isHeadRow(row)).flatMap(({ spots }) => spots));
  const [alone] = heads.flatMap((head) => {
    const [spot] = head.spots;
    return spot !== undefined && first !== undefined && first > spot.page ? [atEnd(head, spot)] : [];
  });
  return alone === undefined ? [] : [alone];
}

/** Browsers leave an empty cell out of the structure, so that its row is too short. */
function emptyCells(rows: readonly Placed[]): Finding[] {
  const widths = rowWidths(rows);
  const usual = Math.max(0, ...widths);
  return rows.flatMap((row, index) => {
    const isEmpty = !cellsOf(row).every(saysSomething);
    const isShort = (widths[index] ?? 0) < usual;
    const [page] = pagesOf(row.spots);
    return isEmpty || isShort
      ? [{ fault: 'empty-cell' as const, page, what: excerpt(textOfPlaced(row)) }]
      : [];
  });
}

/** Columns that each row takes up, with the cells of earlier rows that reach down into it. */
function rowWidths(rows: readonly Placed[]): number[] {
  const reachingDown: number[] = [];
  return rows.map((row, index) => {
    const cells = cellsOf(row);
    for (const { rows: down, columns } of cells)
      for (let step = 1; step < down; step += 1)
        reachingDown[index + step] = (reachingDown[index + step] ?? 0) + columns;
    return cells.reduce((sum, { columns }) => sum + columns, reachingDown[index] ?? 0);
  });
}

function figureFaults(figure: Placed): Finding[] {
  const [page, next] = pagesOf(figure.spots);
  const what = excerpt(figure.alt ?? textOfPlaced(figure));
  if (page === undefined) return [{ fault: 'image', page, what }];
  return next === undefined ? [] : [{ fault: 'split-figure', page, what }];
}
