import { shortEnough } from './chart-alt.ts';

/** Of the ages of men and women. */
export const pyramid = {
  title: (wijk: string, versus: string) => `Mannen en vrouwen naar leeftijd in ${wijk} en ${versus}`,
  men: 'mannen',
  women: 'vrouwen',
  note: (versus: string) =>
    `Van elke 100 mannen en van elke 100 vrouwen. Lijn, en tussen haakjes: ${versus}.`,
  ageHead: 'Leeftijd',
  /** "16 (15)". */
  beside: (value: string, benchmark: string) => (benchmark === '' ? value : `${value} (${benchmark})`),
  alt: (facts: Readonly<{ wijk: string; age: string; men: string; women: string }>) =>
    shortEnough(
      ...[` van ${facts.wijk}`, ''].map(
        (of) =>
          `Bevolkingspiramide${of}. ${facts.age}: ${facts.men} van de 100 mannen en ${facts.women} van de 100 vrouwen. Zie de tabel.`,
      ),
    ),
};
