import type { Quote } from '../../../domain/story.ts';

/** Of the story of the wijk and its voices. */
export const story = {
  heading: 'Het verhaal van de wijk',
  note: 'Een verhaal en stemmen, geen cijfers. Zij vertellen wat mensen meemaken, niet hoe vaak het voorkomt.',
  /** Behind a sentence that an editor wrote. */
  edited: (author: string, date: string): string => `Tekst: ${author}, ${date}.`,
  voices: 'Stemmen uit de wijk',
  voiceNote: 'Een stem, geen cijfer.',
  voicesNote: 'Stemmen, geen cijfers.',
  photoCredit: (maker: string): string => `Beeld: ${maker}.`,
  /** Of printed documents; the HTML has them all. */
  leftOut: (count: number): string =>
    count === 1
      ? 'Nog één stem staat in de webversie van dit profiel.'
      : `Nog ${count} stemmen staan in de webversie van dit profiel.`,
  roles: { resident: 'bewoner', professional: 'professional' } satisfies Record<Quote['voice'], string>,
  missingStory:
    'Het verhaal van de wijk ontbreekt: voor deze uitgave is nog niet opgeschreven wat bewoners en professionals hier vertellen.',
  missingText: 'Er zijn wel stemmen uit deze wijk, maar nog geen verhaal.',
  missingVoices: 'Geen stemmen aangeleverd.',
};
