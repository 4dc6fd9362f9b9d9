import type { Quote } from '../domain/story.ts';
import type { Theme } from '../domain/theme.ts';
import type { DocumentInput } from './document-input.ts';
import { comparisonsOf, hasValue } from './theme-comparisons.ts';
import type { Words } from './words/words.ts';

/** One voice with who spoke, what about and when. */
export type QuoteView = Readonly<{ text: string; speaker: string; about: string }>;

export function quoteView({ text, voice, speaker, theme, date }: Quote, words: Words): QuoteView {
  const role = words.story.roles[voice];
  const isTold = speaker.toLocaleLowerCase(words.language).includes(role);
  return {
    text,
    speaker: words.format.capitalise(isTold ? speaker : `${role}, ${speaker}`),
    about: [...(theme === undefined ? [] : [words.themes.names[theme]]), words.format.date(date)].join(', '),
  };
}

/** So many voices stand at the end of the page of their theme; the others on that of the story. */
const mostPerTheme = 2;

export function quotesOfTheme({ stories, profile }: DocumentInput, theme: Theme): readonly Quote[] {
  const quotes = stories.get(profile.area.code)?.quotes ?? [];
  return quotes.filter((quote) => quote.theme === theme).slice(0, mostPerTheme);
}

/** Voices that no page of a theme has, in the order of their file. */
export function otherQuotes(input: DocumentInput): readonly Quote[] {
  const { stories, profile } = input;
  const quotes = stories.get(profile.area.code)?.quotes ?? [];
  return quotes.filter(({ theme }, index) => {
    if (theme === undefined || !comparisonsOf(profile, theme).some(hasValue)) return true;
    const before = quotes.slice(0, index).filter((other) => other.theme === theme);
    return before.length >= mostPerTheme;
  });
}

/** Letters of a quote that fit in three lines of half a page. */
const shortQuote = 160;

/** For a factsheet: the shortest of a resident and of a professional, when they fit. */
export function shortQuotes({ stories, profile }: DocumentInput): readonly Quote[] {
  const quotes = (stories.get(profile.area.code)?.quotes ?? []).filter(
    ({ text }) => text.length <= shortQuote,
  );
  const shortest = (voice: Quote['voice']): Quote[] =>
    quotes
      .filter((quote) => quote.voice === voice)
      .toSorted((a, b) => a.text.length - b.text.length)
      .slice(0, 1);
  return [...shortest('resident'), ...shortest('professional')];
}
