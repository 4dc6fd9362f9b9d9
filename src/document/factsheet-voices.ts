import { type DocumentInput, factsheetDrops } from './document-input.ts';
import { type QuoteView, quoteView, shortQuotes } from './quotes.ts';

/** A resident and a professional, marked as voices. */
export type FactsheetVoicesView = Readonly<{
  heading: string;
  note: string;
  quotes: readonly (QuoteView & Readonly<{ place: '' }>)[];
}>;

/** Nothing without a quote that is short enough. */
export function factsheetVoices(input: DocumentInput): FactsheetVoicesView[] {
  const quotes = input.trim >= factsheetDrops.voices ? [] : shortQuotes(input);
  const { voices, voiceNote, voicesNote } = input.words.story;
  if (quotes.length === 0) return [];
  return [
    {
      heading: voices,
      note: quotes.length === 1 ? voiceNote : voicesNote,
      // A theme more would take a line more.
      quotes: quotes.map((quote) => ({
        ...quoteView({ ...quote, theme: undefined }, input.words),
        place: '',
      })),
    },
  ];
}
