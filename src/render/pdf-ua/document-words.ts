/** The words of a document as they are written, without places where they may break; also as one text. */
export type WordsOfDocument = Readonly<{ all: ReadonlySet<string>; written: string }>;

export function wordsOf(texts: readonly string[]): WordsOfDocument {
  const all = new Set(texts.flatMap((text) => text.replaceAll('\u00ad', '').split(/\s+/)));
  return { all, written: [...all].join(' ') };
}
