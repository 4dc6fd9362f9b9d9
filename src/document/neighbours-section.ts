import { type DocumentInput, wijkprofielDrops } from './document-input.ts';
import { type HeatTableView, heatTable } from './heat-table.ts';
import { type SimilarWijkenView, similarWijken } from './similar-wijken.ts';
import { benchmarkWords } from './words-nl.ts';

/** The wijken that this one can be read beside. */
export type NeighboursView = Readonly<{
  title: string;
  intro: string;
  tables: readonly HeatTableView[];
  /** Those of like background, inside the gemeente or not. */
  similar: readonly SimilarWijkenView[];
  question: string;
}>;

/** Nothing when there is no other wijk to stand beside. */
export function neighboursSection(input: DocumentInput): NeighboursView[] {
  const { profile, neighbours } = input;
  if (neighbours.profiles.length < 2) return [];
  const both = (['sample', 'model'] as const).flatMap((basis) => heatTable(input, basis));
  const tables = both.slice(0, input.trim >= wijkprofielDrops.estimatedNeighbours ? 1 : 2);
  if (tables.length === 0) return [];
  const gemeente = profile.gemeente?.name ?? '';
  const inGemeente = neighbours.kind === 'gemeente';
  return [
    {
      title: inGemeente
        ? titleOf(neighbours.profiles.length, neighbours.all.size, gemeente)
        : 'Deze wijk naast wijken met ongeveer dezelfde leeftijden',
      intro: inGemeente
        ? 'Geen ranglijst: een begin van een gesprek.'
        : `${gemeente} is één wijk. Daarom staan hier de wijken in ${benchmarkWords(profile.benchmark)} met ongeveer evenveel jongeren en ouderen. Geen ranglijst: een begin van een gesprek.`,
      tables,
      similar: similarWijken(input),
      question:
        'Herkent u een verschil tussen deze wijk en een andere? Wat kan meespelen? Wie weet er meer van?',
    },
  ];
}

/** A table that holds not all of them says so, and which. */
function titleOf(shown: number, all: number, gemeente: string): string {
  return shown === all
    ? `De ${all} wijken van ${gemeente} naast elkaar`
    : `${shown} van de ${all} wijken van ${gemeente}, die in leeftijd het meest op deze lijken`;
}
