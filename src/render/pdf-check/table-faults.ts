import { textAt } from '../pdf/objects.ts';
import type { PdfObjects } from '../pdf/values.ts';
import type { PdfFault } from './pdf-fault.ts';
import type { Places } from './places.ts';
import { type Cell, type Grid, gridOf, placeKey } from './table-grid.ts';
import type { Tag, TagTree } from './tag-tree.ts';

/** Tables in which each cell has its place and its headers (ISO 14289-1, 7.5). */
export function tableFaults(pdf: PdfObjects, { all }: TagTree, places: Places): PdfFault[] {
  return all.filter(({ type }) => type === 'Table').flatMap((table) => faultsOf(pdf, table, places));
}

function faultsOf(pdf: PdfObjects, table: Tag, places: Places): PdfFault[] {
  const grid = gridOf(pdf, table);
  if (!grid.isRegular) return [places.faultAt('irregular-table', table)];
  const ids = new Set(grid.cells.flatMap(({ tag }) => textAt(pdf, tag.dictionary, 'ID') ?? []));
  const unknown = grid.cells.filter(({ headers }) => headers.some((id) => !ids.has(id)));
  if (unknown.length > 0) return unknown.map(({ tag }) => places.faultAt('unknown-header', tag));
  return unclearCells(grid).map(({ tag }) => places.faultAt('cell-without-header', tag));
}

/** Cells of which the headers cannot be told, when not every header says what it is for. */
function unclearCells(grid: Grid): Cell[] {
  const headers = grid.cells.filter(({ isHeader }) => isHeader);
  if (headers.every(({ scope }) => scope !== '')) return [];
  return grid.cells.filter((cell) => !cell.isHeader && cell.headers.length === 0 && !hasHeader(grid, cell));
}

function hasHeader(grid: Grid, { row, column, rows, columns }: Cell): boolean {
  for (let at = column; at < column + columns; at += 1)
    for (let above = row - 1; above >= 0; above -= 1)
      if (isHeaderFor(grid.at.get(placeKey(above, at)), 'Column')) return true;
  for (let at = row; at < row + rows; at += 1)
    for (let before = column - 1; before >= 0; before -= 1)
      if (isHeaderFor(grid.at.get(placeKey(at, before)), 'Row')) return true;
  return false;
}

/** Without a scope a header of the first row is for its column, and one of the first column for its row. */
function isHeaderFor(cell: Cell | undefined, direction: 'Row' | 'Column'): boolean {
  if (cell === undefined || !cell.isHeader) return false;
  if (cell.scope !== '') return cell.scope === direction || cell.scope === 'Both';
  return direction === 'Column' ? cell.row === 0 : cell.column === 0 && cell.row > 0;
}
