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
  const unknown = grid.cells.filter(
    ({ headers, isHeader }) => !isHeader && headers.some((id) => !ids.has(id)),
  );
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
  const above = Array.from({ length: columns }, (_, step) => upwards(grid, row, column + step));
  const before = Array.from({ length: rows }, (_, step) => backwards(grid, row + step, column));
  return (
    above.some((cells) => isAnnounced(cells, 'Column')) || before.some((cells) => isAnnounced(cells, 'Row'))
  );
}

function upwards({ at }: Grid, row: number, column: number): (Cell | undefined)[] {
  return Array.from({ length: row }, (_, step) => at.get(placeKey(row - 1 - step, column)));
}

function backwards({ at }: Grid, row: number, column: number): (Cell | undefined)[] {
  return Array.from({ length: column }, (_, step) => at.get(placeKey(row, column - 1 - step)));
}

/** The nearest headers count; what stands behind them belongs to other cells. */
function isAnnounced(cells: readonly (Cell | undefined)[], direction: 'Row' | 'Column'): boolean {
  const first = cells.findIndex((cell) => cell?.isHeader === true);
  if (first < 0) return false;
  const end = cells.findIndex((cell, index) => index > first && cell?.isHeader !== true);
  return cells.slice(first, end < 0 ? undefined : end).some((cell) => isHeaderFor(cell, direction));
}

function isHeaderFor(cell: Cell | undefined, direction: 'Row' | 'Column'): boolean {
  return cell?.isHeader === true && (cell.scope === direction || cell.scope === 'Both');
}
