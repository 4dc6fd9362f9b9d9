/** Rows of cells as aligned text; columns named in `right` hold numbers. */
export function textTable(rows: readonly (readonly string[])[], right: ReadonlySet<number>): string {
  const widths = rows.reduce<number[]>(
    (known, cells) => cells.map((cell, column) => Math.max(known[column] ?? 0, width(cell))),
    [],
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => {
        const room = ' '.repeat((widths[column] ?? 0) - width(cell));
        return right.has(column) ? room + cell : cell + room;
      })
      .join('  ')
      .trimEnd();
  return rows.map((cells) => `${line(cells)}\n`).join('');
}

/** Letters as they are seen: an accent of its own takes no room. */
function width(text: string): number {
  return [...text.normalize('NFC')].length;
}
