import { describe, expect, it } from 'vitest';
import { mostTrim } from '../../src/document/document-input.ts';
import { factsheetView } from '../../src/document/factsheet.ts';
import { storySection } from '../../src/document/story-section.ts';
import { themeSections } from '../../src/document/theme-section.ts';
import { wijkprofielView } from '../../src/document/wijkprofiel.ts';
import type { Story } from '../../src/domain/story.ts';
import { example, inputFor } from '../example.ts';
import { block, madePhoto, madeQuote, madeStory } from '../made-stories.ts';

const duinstreek = await example();
const code = 'WK980102';

function inputWith(story: Story | undefined, product: 'factsheet' | 'wijkprofiel' = 'wijkprofiel') {
  const stories = new Map(story === undefined ? [] : [[code, story] as const]);
  return { ...inputFor(duinstreek, code, product), stories };
}

function storyOf(story: Story, trim = 0) {
  const [found] = storySection({ ...inputWith(story), trim });
  if (found === undefined) throw new Error('no story');
  return found;
}

describe('the story of a wijk', () => {
  it('has its text as headings, paragraphs and whole lists', () => {
    const { text } = storyOf(madeStory(code));
    expect(text.map(({ heading, items }) => heading || items.length)).toEqual([
      0,
      'Wat bewoners vertellen',
      0,
      3,
    ]);
  });

  it('has two lists when something stands between them', () => {
    const items = [block('item', 'een'), block('paragraph', 'En verder:'), block('item', 'twee')];
    const { text } = storyOf(madeStory(code, { text: items }));
    expect(text.map((one) => one.items.length)).toEqual([1, 0, 1]);
  });

  it('carries its picture inside, with the words of who made it', () => {
    const [photo] = storyOf(madeStory(code)).photo;
    expect(photo).toMatchObject({ place: 'wide', credit: ['Beeld: voorbeeld.'] });
    expect(photo?.src).toMatch(/^data:image\/png;base64,/);
    expect(storyOf(madeStory(code, { photo: madePhoto(300, 400) })).photo[0]?.place).toBe('aside');
  });

  it('is absent, and said to be, when nobody wrote one', () => {
    const view = wijkprofielView(inputWith(undefined));
    expect(view.story).toEqual([]);
    expect(view.reading.blocks.at(-1)?.paragraphs.join(' ')).toContain('Het verhaal van de wijk ontbreekt');
    expect(factsheetView(inputWith(undefined, 'factsheet')).notes.missing.at(-1)).toMatch(
      /Geen stemmen aangeleverd\.$/,
    );
  });
});

describe('voices', () => {
  it('stand once: two at the end of their theme, the others with the story', () => {
    const quotes = Array.from({ length: 4 }, (_, index) =>
      madeQuote({ theme: 'leefstijl', text: `Stem ${index + 1}.` }),
    );
    const story = madeStory(code, { quotes });
    const themed = themeSections(inputWith(story)).flatMap(({ voices }) =>
      voices.flatMap((one) => one.quotes.map(({ text }) => text)),
    );
    expect(themed).toEqual(['Stem 1.', 'Stem 2.']);
    expect(storyOf(story).voices.map(({ text }) => text)).toEqual(['Stem 3.', 'Stem 4.']);
  });

  it('tell who speaks, about what and when', () => {
    const quotes = [madeQuote({ voice: 'professional', speaker: 'huisarts' }), madeQuote()];
    const [professional, resident] = storyOf(madeStory(code, { quotes })).voices;
    expect(professional).toMatchObject({ speaker: 'Professional, huisarts', about: '12 mei 2026' });
    expect(resident).toMatchObject({ speaker: 'Bewoner, tussen 60 en 70 jaar', about: '12 mei 2026' });
  });

  it('of which more were given than fit are in the HTML only, and counted', () => {
    const quotes = Array.from({ length: 12 }, () => madeQuote({ text: 'Een lange stem. '.repeat(25) }));
    const { voices, leftOut } = storyOf(madeStory(code, { quotes }), mostTrim.wijkprofiel);
    const hidden = voices.filter(({ place }) => place === 'screen-only').length;
    expect(voices).toHaveLength(12);
    expect(hidden).toBeGreaterThan(0);
    expect(leftOut).toEqual([`Nog ${hidden} stemmen staan in de webversie van dit profiel.`]);
  });

  it('on a factsheet are the shortest of a resident and of a professional, never cut', () => {
    const quotes = [
      madeQuote({ text: 'Lang. '.repeat(40) }),
      madeQuote({ text: 'Kort genoeg.' }),
      madeQuote({ text: 'Iets langer, maar kort genoeg.' }),
      madeQuote({ voice: 'professional', speaker: 'sociaal werker', text: 'Te lang. '.repeat(30) }),
    ];
    const { voices } = factsheetView(inputWith(madeStory(code, { quotes }), 'factsheet'));
    expect(voices[0]).toMatchObject({ note: 'Een stem, geen cijfer.', quotes: [{ text: 'Kort genoeg.' }] });
  });
});
