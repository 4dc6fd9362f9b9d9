/** Widths of letters in ems, as Source Sans 3 has them to two decimals; all others count as a wide small letter. */
const usual = 0.55;
const letterWidths: readonly Readonly<{ letters: string; width: number }>[] = [
  { letters: ' ', width: 0.2 },
  { letters: 'ijl.,:;’', width: 0.26 },
  { letters: 'frt()-', width: 0.34 },
  { letters: 'csz', width: 0.44 },
  { letters: 'vxy', width: 0.47 },
  { letters: 'aegk0123456789', width: 0.5 },
  { letters: 'w', width: 0.72 },
  { letters: 'mMW', width: 0.83 },
];
const mmPerPoint = 25.4 / 72;

const widths = new Map(
  letterWidths.flatMap(({ letters, width }) => [...letters].map((letter) => [letter, width] as const)),
);

function widthOf(text: string): number {
  let sum = 0;
  for (const letter of text) sum += widths.get(letter) ?? usual;
  return sum;
}

/** How many lines a text takes in a column of `width` mm at a size in points; at least one. */
export function linesOf(text: string, { width, size }: Readonly<{ width: number; size: number }>): number {
  const room = width / (size * mmPerPoint);
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const needed = widthOf(used === 0 ? word : ` ${word}`);
    if (used > 0 && used + needed > room) {
      lines += 1;
      used = widthOf(word);
    } else used += needed;
  }
  return lines;
}
