import type { Polarity } from '../../../domain/indicator.ts';

const favourable: Readonly<Record<Polarity, string>> = {
  'high-favourable': 'Hoog is gunstig.',
  'low-favourable': 'Laag is gunstig.',
  neutral: 'Geen oordeel.',
};

/** Of the chapter that says of each figure what it means and what its verdict rests on. */
export const account = {
  title: 'Verantwoording per cijfer',
  intro: (benchmark: string): string =>
    `Per cijfer: wat het betekent; dan wijk en ${benchmark}, en wat er verder bekend is: de marge (95%), het aantal antwoorden en de uitkomst van de toets. Rechts de plaats tussen de wijken, die geen oordeel is. Lijn: alle wijken, ongunstige kant links; blok: middelste helft; streep: ${benchmark}; stip: deze wijk; ernaast laagste en hoogste, en het vijfde deel van laag (1e) naar hoog (5e).`,
  favourable,
  provisional: 'voorlopig',
  combined: 'samengesteld',
  fifth: (fifth: number): string => `${fifth}e`,
};
