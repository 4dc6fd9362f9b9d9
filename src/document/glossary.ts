import type { Words } from './words/words.ts';

/** Difficult words of a document with what they mean, for the last page. */
export type GlossaryView = Readonly<{
  heading: string;
  terms: readonly Readonly<{ term: string; explanation: string }>[];
}>;

/** Explains the words that stand somewhere in the texts of `view`, and no others; nothing when none does. */
export function glossary(view: unknown, words: Words): GlossaryView[] {
  const text = [...textsIn(view)].join('\n').toLocaleLowerCase(words.language);
  const used = words.glossary.terms.filter(({ forms }) => forms.some((form) => text.includes(form)));
  if (used.length === 0) return [];
  const terms = used.map(({ term, explanation }) => ({ term, explanation }));
  return [{ heading: words.glossary.heading, terms }];
}

/** Every text in a view model, whatever its shape. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* textsIn(part);
}
