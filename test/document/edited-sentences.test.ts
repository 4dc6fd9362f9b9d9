import { describe, expect, it } from 'vitest';
import { messageSentences, themeSentences } from '../../src/document/edited-sentences.ts';
import type { SentenceOverride } from '../../src/domain/story.ts';
import { example, inputFor } from '../example.ts';
import { madeStory } from '../made-stories.ts';

const duinstreek = await example();
const code = 'WK980102';

function inputWith(changes: Partial<SentenceOverride>) {
  const override: SentenceOverride = {
    place: 'message',
    text: 'In 2024 vonden 74 van de 100 volwassenen hun gezondheid goed.',
    basedOn: new Map([['ervaren_gezondheid', '74']]),
    author: 'onderzoeker GGD',
    date: '2026-06-03',
    ...changes,
  };
  const stories = new Map([[code, madeStory(code, { overrides: [override] })]]);
  return { ...inputFor(duinstreek, code, 'wijkprofiel'), stories };
}
const mark = 'Tekst: onderzoeker GGD, 3 juni 2026.';

describe('a sentence of an editor', () => {
  it('stands in the place of the message, with its author and date', () => {
    const input = inputWith({});
    expect(messageSentences(input)).toEqual([
      { text: 'In 2024 vonden 74 van de 100 volwassenen hun gezondheid goed.', mark },
    ]);
  });

  it('gives way to the automatic one when a figure under it changed', () => {
    const sentences = messageSentences(inputWith({ basedOn: new Map([['ervaren_gezondheid', '75']]) }));
    expect(sentences.map((one) => one.mark)).not.toContain(mark);
    expect(sentences[0]?.text).toMatch(/^Ongeveer 3 op de 4/);
  });

  it('about one figure replaces the sentence about it, and no other', () => {
    const text = 'Van elke 100 volwassenen rookten er 19.';
    const basedOn = new Map([['rookt', '19']]);
    const sentences = themeSentences(inputWith({ place: 'indicator:rookt', text, basedOn }), 'leefstijl');
    expect(sentences).toEqual([
      { text: '41 van de 100 sportten elke week, minder dan in de regio: 51.', mark: '' },
      { text, mark },
    ]);
  });

  it('about a figure that the theme does not mention comes after the others', () => {
    const basedOn = new Map([['overgewicht', '53']]);
    const input = inputWith({
      place: 'indicator:overgewicht',
      text: 'Naar schatting 53 van de 100.',
      basedOn,
    });
    expect(themeSentences(input, 'leefstijl').at(-1)?.mark).toBe(mark);
  });
});
