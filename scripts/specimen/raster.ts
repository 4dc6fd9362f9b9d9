const grid = { columns: 12, width: 9.583, gutter: 5, line: 5, height: 110 };

/** The grid of the text area (170 mm) as SVG draws it: the left edges of its columns, and lines of 5 mm. */
export function raster(): Readonly<{ columns: readonly number[]; width: number; lines: string }> {
  const { columns, width, gutter, line, height } = grid;
  const lines = Array.from(
    { length: Math.floor(height / line) },
    (_, index) => `M0,${line * (index + 1)}H170`,
  );
  const edges = Array.from(
    { length: columns },
    (_, index) => Math.round(index * (width + gutter) * 1000) / 1000,
  );
  return { columns: edges, width, lines: lines.join('') };
}
