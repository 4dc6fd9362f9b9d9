import { contrastPairs, type Palette } from '../../src/document/palette.ts';
import { formatNumber } from '../../src/document/words/nl/format.ts';
import { contrast } from '../../src/lib/contrast.ts';

const uses: Readonly<Record<keyof Palette, string>> = {
  house: 'koppen, en “deze wijk” in elke grafiek; uit style.primaryColour',
  ink: 'tekst',
  ink2: 'toelichting, bronnen, assen',
  line: 'marges en lijnen die gezien moeten worden',
  band: 'middelste helft van de wijken',
  hair: 'haarlijnen: orde, geen informatie',
  tint: 'vlakken: orde, geen informatie',
  favourable: 'alleen een getoetst gunstig verschil; in elke huisstijl hetzelfde',
  unfavourable: 'alleen een getoetst ongunstig verschil; in elke huisstijl hetzelfde',
};
const names: Readonly<Record<keyof Palette | 'white', string>> = {
  ...{ house: 'huiskleur', ink: 'inkt', ink2: 'tweede inkt', line: 'lijn', band: 'band', hair: 'haarlijn' },
  ...{ tint: 'vlak', favourable: 'gunstig', unfavourable: 'ongunstig', white: 'wit' },
};

/** Each colour with its use and its contrast on white. */
export function colourTable(palette: Palette): object[] {
  return keysOf(uses).map((key) => ({
    hex: palette[key],
    name: names[key],
    ratio: formatNumber(contrast(palette[key], '#ffffff'), 1),
    use: uses[key],
  }));
}

/** What stands on what, measured, with what it must be. */
export function contrastTable(palette: Palette): object[] {
  return contrastPairs(palette).map(({ colour, on, ratio, least }) => ({
    pair: `${names[colour]} op ${names[on]}`,
    ratio: formatNumber(ratio, 1),
    least: formatNumber(least, 1),
    kind: least > 3 ? 'tekst' : 'teken',
  }));
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record).filter((key): key is Key => key in record);
}
