import { describe, expect, it } from 'vitest';
import { pageKinds } from '../../scripts/gallery/page-kinds.ts';

const html = '<h2 id="a">Samen&shy;vatting</h2><h2>Huis &amp; <i>buurt</i></h2>'.replace('&shy;', '\u00ad');

describe('the kind of a page', () => {
  it('is the chapter that begins on it, or goes on on it', () =>
    expect(
      pageKinds('wijkprofiel', html, [
        'Wijkprofiel\r\nIn dit profiel\r\nSamenvatting',
        'Wijk\r\nSamenvatting\r\nDe cijfers',
        'Nog meer cijfers',
        'Huis & buurt\r\nMeer',
      ]),
    ).toEqual(['omslag', 'Samenvatting', 'Samenvatting', 'Huis & buurt']));

  it('is its number in a factsheet', () =>
    expect(pageKinds('factsheet', html, ['a', 'b'])).toEqual([
      'factsheet, bladzijde 1',
      'factsheet, bladzijde 2',
    ]));
});
