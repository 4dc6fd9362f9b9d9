import { type DocumentInput, wijkprofielDrops } from './document-input.ts';
import { type HeatTableView, heatTable } from './heat-table.ts';
import { type SimilarWijkenView, similarWijken } from './similar-wijken.ts';

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
  const { profile, neighbours, words } = input;
  if (neighbours.profiles.length < 2) return [];
  const both = (['sample', 'model'] as const).flatMap((basis) => heatTable(input, basis));
  const tables = both.slice(0, input.trim >= wijkprofielDrops.estimatedNeighbours ? 1 : 2);
  if (tables.length === 0) return [];
  const gemeente = profile.gemeente?.name ?? '';
  const inGemeente = neighbours.kind === 'gemeente';
  return [
    {
      title: inGemeente
        ? words.neighbours.title(neighbours.profiles.length, neighbours.all.size, gemeente)
        : words.neighbours.titlePeers,
      intro: inGemeente
        ? words.neighbours.intro
        : words.neighbours.introPeers(gemeente, words.areas.benchmark(profile.benchmark)),
      tables,
      similar: similarWijken(input),
      question: words.neighbours.question,
    },
  ];
}
