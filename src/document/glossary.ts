import type { Words } from './words/words.ts';

/** Difficult words of a document with what they mean, for the last page. */
export type GlossaryView = Readonly<{
  heading: string;
  terms: readonly Readonly<{ term: string; explanation: string }>[];
}>;

/** Explains the words that stand somewhere in the texts of `view`, and no others; nothing when none does. */
export function glossary(view: unknown, words: Words): GlossaryView[] {
  const text = textsIn(view).join('\n').toLocaleLowerCase(words.language);
  const used = words.glossary.terms.filter(({ forms }) => forms.some((form) => text.includes(form)));
  if (used.length === 0) return [];
  const terms = used.map(({ term, explanation }) => ({ term, explanation }));
  return [{ heading: words.glossary.heading, terms }];
}

/** Every text in a view model, whatever its shape. */
function textsIn(view: unknown): string[] {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (Array.isArray(value)) {
      // The places of a map are many, and no words.
      if (typeof value[0] !== 'number') value.forEach(collect);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(view);
  return texts;
}
