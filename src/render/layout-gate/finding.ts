/** What can be wrong with a page; each has a message of its own. */
export type Fault =
  | 'blank'
  | 'overflow'
  | 'clipped'
  | 'overlap'
  | 'small-text'
  | 'heading-at-end'
  | 'split-row'
  | 'split-figure'
  | 'nonsense'
  | 'empty-cell'
  | 'missing-glyph'
  | 'foreign-font'
  | 'image'
  | 'reading-order'
  | 'bookmark';

export type Finding = Readonly<{
  fault: Fault;
  /** From 1; undefined for what was seen before there were pages. */
  page: number | undefined;
  /** The text, or the name of the place, by which a person finds it. */
  what: string;
}>;

const longest = 60;

/** The beginning of a text, to find it by. */
export function excerpt(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= longest ? plain : `${plain.slice(0, longest).trimEnd()}…`;
}

/** The same thing twice on a page is one thing to repair. */
export function distinct(findings: readonly Finding[]): readonly Finding[] {
  const known = new Map(findings.map((one) => [JSON.stringify([one.fault, one.page, one.what]), one]));
  return [...known.values()];
}
