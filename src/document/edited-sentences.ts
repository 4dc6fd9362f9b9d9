import { hasEnoughPeople } from '../domain/area.ts';
import { overrideState } from '../domain/override.ts';
import type { SentenceOverride } from '../domain/story.ts';
import type { Theme } from '../domain/theme.ts';
import type { DocumentInput } from './document-input.ts';
import { messageOf } from './masthead.ts';
import { comparisonsOf } from './theme-comparisons.ts';
import { themeConclusion, toldOf } from './theme-conclusion.ts';

/** A sentence; `mark` says who wrote it and when, and is empty for one of the program. */
export type SentenceView = Readonly<{ text: string; mark: string }>;

/** The message of the document: that of an editor while the figures under it are what they were. */
export function messageSentences(input: DocumentInput): SentenceView[] {
  const { profile } = input;
  const automatic = messageOf(profile, input.words).map(unmarked);
  const edited = editedAt(input, 'message');
  // The caution about a wijk of few people is nobody's to take away.
  return hasEnoughPeople(profile.area) && edited.length > 0 ? edited : [...automatic, ...edited];
}

/** What a theme comes down to, with what editors wrote of the theme or of one of its figures. */
export function themeSentences(input: DocumentInput, theme: Theme): SentenceView[] {
  const { profile } = input;
  const edited = editedAt(input, theme);
  if (edited.length > 0) return edited;
  const automatic = themeConclusion(profile, theme, input.words).map(unmarked);
  const told = toldOf(profile, theme).map(({ indicator }) => indicator.id);
  const others = comparisonsOf(profile, theme).filter(({ indicator }) => !told.includes(indicator.id));
  return [
    ...automatic.flatMap((sentence, index) => {
      const own = told[index] === undefined ? [] : editedAt(input, `indicator:${told[index]}`);
      return own.length > 0 ? own : [sentence];
    }),
    ...others.flatMap(({ indicator }) => editedAt(input, `indicator:${indicator.id}`)),
  ];
}

function editedAt(
  { stories, profile, words }: DocumentInput,
  place: SentenceOverride['place'],
): SentenceView[] {
  const overrides = stories.get(profile.area.code)?.overrides ?? [];
  return overrides
    .filter((one) => one.place === place)
    .filter((one) => overrideState(one, profile.comparisons, words.format.figure).kind === 'applied')
    .map(({ text, author, date }) => ({ text, mark: words.story.edited(author, words.format.date(date)) }));
}

function unmarked(text: string): SentenceView {
  return { text, mark: '' };
}
