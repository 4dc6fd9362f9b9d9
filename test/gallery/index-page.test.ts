import { describe, expect, it } from 'vitest';
import { indexPage } from '../../scripts/gallery/index-page.ts';

const pages = [
  { image: 'a/it’s #1.png', kind: 'omslag', wijk: 'WK1 Ee', number: 1 },
  { image: 'a/2.png', kind: 'Meedoen', wijk: 'WK1 Ee', number: 2 },
];
const html = indexPage([
  {
    name: 'uitersten',
    problems: ['de kaart <mist> 3 wijken'],
    wijken: [
      {
        title: 'WK1 Ee',
        what: 'shortest name',
        documents: [{ product: 'wijkprofiel', pdf: 'a/x.pdf', html: 'a/x.html', pages }],
        problems: [],
      },
      { title: 'WK2 Oe', what: '', documents: [], problems: ['past niet'] },
    ],
  },
]);

describe('the index of the gallery', () => {
  it('shows every page twice as a thumbnail, by wijk and by kind, and once in full', () => {
    expect(html.match(/class="thumb" href="#p0"/g)).toHaveLength(2);
    expect(html.match(/id="p[01]"/g)).toHaveLength(2);
    expect(html).toContain('<h2>Meedoen</h2>');
  });

  it('links each document, with signs in names made safe', () => {
    expect(html).toContain('href="a/x.pdf"');
    expect(html).toContain('src="a/it%E2%80%99s%20%231.png"');
    expect(html).toContain('de kaart &#60;mist&#62; 3 wijken');
  });

  it('names a wijk without documents and why', () => expect(html).toContain('past niet'));

  it('needs nothing from elsewhere', () => expect(html).not.toMatch(/<script|https?:/));
});
