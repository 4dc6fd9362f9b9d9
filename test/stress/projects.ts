import { CATALOGUE } from '../../examples/generate/texts.ts';
import { areasFile, mapFile, populationFile } from './areas.ts';
import { bareFiles, bareWijken } from './bare.ts';
import { cases } from './cases.ts';
import { everythingFiles, fullWijken } from './everything.ts';
import { figuresFile } from './figures.ts';
import { storyFiles } from './stories.ts';

/** A project folder that is made on the fly: path → content; and the wijken that are worth looking at. */
export type StressProject = Readonly<{
  name: string;
  files: Readonly<Record<string, string | Uint8Array>>;
  wijken: readonly Readonly<{ code: string; name: string; what: string }>[];
}>;

const config = `title: Gezondheid in de wijk
organisation: GGD Uiterwaarden (verzonnen)
edition: Proef met uitersten
date: 2026-11-22
fictional: true
map: kaart.geojson
benchmark: {level: regio, method: given, extra: [gemeente, land]}
contact:
  name: Team Onderzoek en Gezondheidsinformatie van GGD Uiterwaarden (verzonnen)
  email: onderzoek-en-gezondheidsinformatie@ggd-uiterwaarden.example
  phone: 088 000 00 00
  url: https://www.ggd-uiterwaarden.example/gezondheid-in-de-wijk
`;

/** Every project of the stress set. */
export function stressProjects(): StressProject[] {
  return [
    extremes(),
    { name: 'alles', files: everythingFiles(), wijken: fullWijken },
    { name: 'kaal', files: bareFiles(), wijken: bareWijken },
  ];
}

/** Everything that is far out, in one region, and a second region of one wijk. */
function extremes(): StressProject {
  return {
    name: 'uitersten',
    files: {
      'wijkprofiel.yaml': config,
      'gebieden.csv': areasFile(),
      'indicatoren.csv': CATALOGUE,
      'kaart.geojson': mapFile(),
      'cijfers/cijfers.csv': figuresFile(),
      'cijfers/bevolking.csv': populationFile(),
      ...storyFiles(),
    },
    wijken: cases,
  };
}
