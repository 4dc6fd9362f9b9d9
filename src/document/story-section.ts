import type { Inline, Story, TextBlock } from '../domain/story.ts';
import type { DocumentInput } from './document-input.ts';
import { type PhotoView, photoPlace, photoView } from './photo-view.ts';
import { otherQuotes, type QuoteView, quoteView } from './quotes.ts';
import { roomForVoices } from './story-room.ts';

export type InlineView = Readonly<{ text: string; strong: boolean; emphasis: boolean; href: string }>;

/** A heading, a paragraph or a list; the two others are empty. */
export type TextView = Readonly<{
  heading: string;
  paragraph: readonly InlineView[];
  items: readonly (readonly InlineView[])[];
}>;

/** What people tell of their wijk, apart from the figures. */
export type StoryView = Readonly<{
  heading: string;
  note: string;
  title: readonly string[];
  /** Whether there is anything but voices. */
  hasText: boolean;
  text: readonly TextView[];
  photo: readonly PhotoView[];
  voicesHeading: string;
  voicesNote: string;
  voices: readonly (QuoteView & Readonly<{ place: '' | 'screen-only' }>)[];
  /** Which of them are not printed. */
  leftOut: readonly string[];
}>;

/** Nothing for a wijk without a story, a picture or a voice of its own. */
export function storySection(input: DocumentInput): StoryView[] {
  const story = input.stories.get(input.profile.area.code);
  if (story === undefined) return [];
  const quotes = otherQuotes(input);
  if (story.text.length + quotes.length === 0 && story.photo === undefined) return [];
  const { story: words } = input.words;
  const most = roomForVoices(story, quotes, input.trim);
  return [
    {
      heading: words.heading,
      note: words.note,
      title: story.title === undefined ? [] : [story.title],
      hasText: story.text.length > 0 || story.photo !== undefined,
      text: textView(story.text),
      photo: photosOf(story, input),
      voicesHeading: words.voices,
      voicesNote: words.voicesNote,
      voices: quotes.map((quote, index) => ({
        ...quoteView(quote, input.words),
        place: index < most ? '' : 'screen-only',
      })),
      leftOut: quotes.length > most ? [words.leftOut(quotes.length - most)] : [],
    },
  ];
}

function photosOf({ photo }: Story, { trim, words }: DocumentInput): PhotoView[] {
  return photo === undefined ? [] : [photoView(photo, photoPlace(photo, trim), words.story.photoCredit)];
}

/** Items that follow each other are one list. */
function textView(blocks: readonly TextBlock[]): TextView[] {
  const startsList = ({ kind }: TextBlock, index: number): boolean =>
    kind === 'item' && blocks[index - 1]?.kind !== 'item';
  return blocks.flatMap((block, index): TextView[] => {
    const { kind, text } = block;
    const empty: TextView = { heading: '', paragraph: [], items: [] };
    if (kind === 'heading') return [{ ...empty, heading: text.map((one) => one.text).join('') }];
    if (kind === 'paragraph') return [{ ...empty, paragraph: text.map(inlineView) }];
    return startsList(block, index) ? [{ ...empty, items: listFrom(blocks.slice(index)) }] : [];
  });
}

function listFrom(blocks: readonly TextBlock[]): InlineView[][] {
  const end = blocks.findIndex(({ kind }) => kind !== 'item');
  return blocks.slice(0, end === -1 ? undefined : end).map(({ text }) => text.map(inlineView));
}

function inlineView({ kind, text, href }: Inline): InlineView {
  return {
    text,
    strong: kind === 'strong',
    emphasis: kind === 'emphasis',
    href: kind === 'link' ? href : '',
  };
}
