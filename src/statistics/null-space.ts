const zero = 1e-9;

/**
 * A basis of all changes that leave every linear sum as it is: the null space of a matrix of coefficients with `size`
 * columns, by Gauss-Jordan elimination.
 */
export function nullSpace(sums: readonly (readonly number[])[], size: number): number[][] {
  const rows = sums.map((row) => Float64Array.from(row));
  const pivots: number[] = [];
  for (let column = 0; column < size && pivots.length < rows.length; column += 1)
    if (eliminate(rows, pivots.length, column)) pivots.push(column);
  return changesOf(rows, pivots, size);
}

/** Makes a column zero in all rows but the one of this rank; false when it was zero from there on. */
function eliminate(rows: Float64Array[], rank: number, column: number): boolean {
  const found = rows.findIndex((row, index) => index >= rank && Math.abs(row[column] ?? 0) > zero);
  const pivot = rows[found];
  if (pivot === undefined) return false;
  rows[found] = rows[rank] ?? pivot;
  rows[rank] = pivot;
  scale(pivot, 1 / (pivot[column] ?? 1));
  for (const row of rows) if (row !== pivot) subtract(row, pivot, row[column] ?? 0);
  return true;
}

/** One change for each column that is free to choose: what the others must then do. */
function changesOf(rows: readonly Float64Array[], pivots: readonly number[], size: number): number[][] {
  const isPivot = new Set(pivots);
  const free = Array.from({ length: size }, (_, column) => column).filter((column) => !isPivot.has(column));
  return free.map((column) => {
    const change = new Array<number>(size).fill(0);
    change[column] = 1;
    for (const [rank, pivot] of pivots.entries()) change[pivot] = -(rows[rank]?.[column] ?? 0);
    return change;
  });
}

function scale(row: Float64Array, factor: number): void {
  for (let index = 0; index < row.length; index += 1) row[index] = (row[index] ?? 0) * factor;
}

function subtract(row: Float64Array, pivot: Float64Array, factor: number): void {
  if (Math.abs(factor) <= zero) return;
  for (let index = 0; index < row.length; index += 1)
    row[index] = (row[index] ?? 0) - factor * (pivot[index] ?? 0);
}
