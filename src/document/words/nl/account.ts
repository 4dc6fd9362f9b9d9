import type { Polarity } from '../../../domain/indicator.ts';

const favourable: Readonly<Record<Polarity, string>> = {
  'high-favourable': 'hoog',
  'low-favourable': 'laag',
  neutral: 'geen oordeel',
};

/** Of the chapter that says of each figure what it means and what its verdict rests on. */
export const account = {
  title: 'Verantwoording per cijfer',
  intro: (benchmark: string): string =>
    `Wat elk cijfer betekent en hoe het bekend is. De plaats tussen de wijken is geen oordeel; lijn: alle wijken, ongunstige kant links; blok: middelste helft; streep: ${benchmark}; stip: deze wijk; daaronder de laagste en hoogste, en het vijfde deel van laag (1e) naar hoog (5e).`,
  favourable,
  what: 'Cijfer en betekenis',
  favourableHead: 'Gunstig is',
  wijk: 'Wijk',
  margin: 'Marge (95%), antwoorden',
  tested: 'verschil getoetst',
  testedAlone: 'Verschil getoetst',
  place: 'Plaats',
  placeEstimated: 'Plaats (schatting)',
  provisional: 'voorlopig',
  combined: 'samengesteld',
  fifth: (fifth: number): string => `${fifth}e`,
};
