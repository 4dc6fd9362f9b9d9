import type { Quote, Story } from '../domain/story.ts';
import { wijkprofielDrops } from './document-input.ts';
import { photoPlace } from './photo-view.ts';

/** Heights in mm as templates/story.css makes them; only to choose how many voices are printed. */
const heights = {
  head: 16,
  titleLine: 6.5,
  textLine: 4.5,
  block: 1.5,
  photo: 68,
  section: 8,
  /** Rule, speaker, theme and date of a voice. */
  voice: 13,
};
const lettersPerLine = { title: 80, text: 76, voice: 40 };
/** What the whole may take, by how much a document must leave out. */
const rooms = { own: 262, shared: 190, tight: 120 };
/** Some are printed beside the longest of stories. */
const fewestVoices = 2;

/** How many voices fit below a story, in two columns. */
export function roomForVoices(story: Story, quotes: readonly Quote[], trim: number): number {
  const { ownPages, widePhoto } = wijkprofielDrops;
  const shared = trim < widePhoto ? rooms.shared : rooms.tight;
  const room = (trim < ownPages ? rooms.own : shared) - storyHeight(story, trim) - heights.section;
  const fits = (count: number): boolean =>
    quotes.slice(0, count).reduce((sum, quote) => sum + voiceHeight(quote), 0) / 2 <= room;
  const counts = quotes.map((_, index) => index + 1);
  return Math.max(fewestVoices, ...counts.filter(fits));
}

function storyHeight({ title, text, photo }: Story, trim: number): number {
  const hasPicture = photo !== undefined && photoPlace(photo, trim) === 'wide';
  const blocks = text.map(({ text: inlines }) => {
    const letters = inlines.reduce((sum, one) => sum + one.text.length, 0);
    return lines(letters, lettersPerLine.text) * heights.textLine + heights.block;
  });
  return (
    heights.head +
    lines(title?.length ?? 0, lettersPerLine.title) * heights.titleLine +
    (hasPicture ? heights.photo : 0) +
    blocks.reduce((sum, one) => sum + one, 0)
  );
}

function voiceHeight({ text }: Quote): number {
  return heights.voice + lines(text.length, lettersPerLine.voice) * heights.textLine;
}

function lines(letters: number, perLine: number): number {
  return Math.ceil(letters / perLine);
}
