/** All files of the fictional example region Duinstreek, by their path in its folder. */

import { COUNTRY, GEMEENTEN, REGION, WIJKEN } from './areas.ts';
import { type Dialect, figuresFile, populationFile, table } from './figures.ts';
import { THEME_FILES } from './indicators.ts';
import { INTERVENTIONS } from './interventions.ts';
import { mapFile } from './map.ts';
import { picture } from './picture.ts';
import { inhabitants, people } from './population.ts';
import { STORIES } from './stories.ts';
import { CATALOGUE, CONFIG, README } from './texts.ts';

const DUTCH: Dialect = { delimiter: ';', decimalSign: ',', byteOrderMark: false };
/** As some exports are: found out by the tool, not told. */
const EXPORTED: Dialect = { delimiter: ',', decimalSign: '.', byteOrderMark: true };
const DIALECTS: ReadonlyMap<string, Dialect> = new Map([['participatie', EXPORTED]]);

interface AreaRow {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly parent: string;
  readonly pieces: readonly string[];
}

function areasFile(): string {
  const header = 'code;naam;niveau;ouder;inwoners;inwoners_18+;inwoners_65+;jaar;bestaat_uit'.split(';');
  const areas: readonly AreaRow[] = [
    { ...COUNTRY, level: 'land', parent: '', pieces: [] },
    { ...REGION, level: 'regio', parent: COUNTRY.code, pieces: [] },
    ...GEMEENTEN.map((one) => ({ ...one, level: 'gemeente', parent: REGION.code, pieces: [] })),
    ...WIJKEN.map((one) => ({
      ...one,
      level: 'wijk',
      parent: one.gemeente,
      pieces: one.pieces.length > 1 ? one.pieces : [],
    })),
  ];
  const rows = areas.map(({ code, name, level, parent, pieces }) => {
    const counts = [inhabitants(code, 2025), people(code, '18+'), people(code, '65+')].map(String);
    return [code, name, level, parent, ...counts, '2025', pieces.join(' ')];
  });
  return table([header, ...rows], DUTCH);
}

export function duinstreekFiles(): ReadonlyMap<string, string> {
  const figures = [...THEME_FILES].map(
    ([name, indicators]) =>
      [`cijfers/${name}.csv`, figuresFile(indicators, DIALECTS.get(name) ?? DUTCH)] as const,
  );
  return new Map([
    ['wijkprofiel.yaml', CONFIG],
    ['gebieden.csv', areasFile()],
    ['indicatoren.csv', CATALOGUE],
    ['kaart.geojson', mapFile()],
    ['LEESMIJ.md', README],
    ...figures,
    ['cijfers/bevolking.csv', populationFile(DUTCH)],
    ['interventies.csv', INTERVENTIONS],
    ...STORIES,
  ]);
}

/** The files that are no text. */
export function duinstreekPictures(): ReadonlyMap<string, Uint8Array> {
  return new Map([['verhalen/vogelbuurt.png', picture()]]);
}
