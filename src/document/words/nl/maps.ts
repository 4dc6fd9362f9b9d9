import { shortEnough } from './chart-alt.ts';

/** Of maps in shades. */
export const maps = {
  classes: {
    all: 'alle wijken',
    below: (limit: number) => `minder dan ${limit}`,
    from: (limit: number) => `${limit} of meer`,
    between: (from: number, to: number) => (from === to ? String(from) : `${from} t/m ${to}`),
    missing: 'geen cijfer',
  },
  /** "10 t/m 19 (12)". */
  counted: (words: string, count: number) => `${words} (${count})`,
  oldAge: (within: string) => `Waar 65-plussers wonen in ${within}`,
  oldAgeNote: (wijken: number, period: string) =>
    `Van elke 100 inwoners; ${wijken} wijken, tussen haakjes hoeveel. Dikke lijn: deze wijk. Geteld in ${period}.`,
  oldAgeAlt: (facts: Readonly<{ title: string; own: string; lowest: string; highest: string }>) =>
    shortEnough(
      ...[`${facts.title.replace(/^W/, 'w')}: `, '65-plussers: '].map(
        (of) =>
          `Kaart: ${of}van ${facts.lowest} tot ${facts.highest} van elke 100 inwoners per wijk, in deze wijk ${facts.own}.`,
      ),
    ),
};
