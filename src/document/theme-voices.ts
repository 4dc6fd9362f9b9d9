import type { Theme } from '../domain/theme.ts';
import type { DocumentInput } from './document-input.ts';
import { type QuoteView, quotesOfTheme, quoteView } from './quotes.ts';

/** What people say of one theme, at the end of its page. */
export type ThemeVoicesView = Readonly<{
  heading: string;
  note: string;
  quotes: readonly (QuoteView & Readonly<{ place: '' }>)[];
}>;

export function themeVoices(input: DocumentInput, theme: Theme): ThemeVoicesView[] {
  const quotes = quotesOfTheme(input, theme);
  const { voices, voiceNote, voicesNote } = input.words.story;
  if (quotes.length === 0) return [];
  return [
    {
      heading: voices,
      note: quotes.length === 1 ? voiceNote : voicesNote,
      quotes: quotes.map((quote) => ({ ...quoteView(quote, input.words), place: '' })),
    },
  ];
}
