/**
 * Which of several wordings a text gets: the same text always the same one, texts that follow each other always different
 * ones. `seed` names what the document is about, so that two documents do not begin alike; `position` counts on the page.
 */
export function variantAt(seed: string, position: number): number {
  const start = [...seed].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 997, 7);
  return start + position;
}
