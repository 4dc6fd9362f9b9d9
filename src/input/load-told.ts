import type { Dataset } from '../domain/dataset.ts';
import type { Intervention } from '../domain/intervention.ts';
import type { Story } from '../domain/story.ts';
import type { Config } from './config-schema.ts';
import { readInterventions } from './interventions.ts';
import { hasProjectFile } from './project-files.ts';
import { loadFile, loadTable, type Reading } from './reading.ts';
import type { StoryPlace } from './stories.ts';
import { loadStories } from './stories-folder.ts';
import type { StoryContext } from './story-checks.ts';

/** What people wrote beside the figures. */
export type Told = Readonly<{
  /** By code of the wijk. */
  stories: ReadonlyMap<string, Story>;
  storyPlaces: ReadonlyMap<string, StoryPlace>;
  interventions: readonly Intervention[];
}>;

/** Name of the catalogue of interventions of a project that does not say otherwise. */
const interventionsName = 'interventies.csv';

/** Reads the stories of wijken, and the interventions that they may name. */
export async function loadTold(
  reading: Reading,
  config: Config,
  { areas, indicators }: Pick<Dataset, 'areas' | 'indicators'>,
): Promise<Told> {
  const { interventions: file = interventionsName, date: edition } = config;
  const isLeftOut = config.interventions === undefined && !(await hasProjectFile(reading.folder, file));
  const table = isLeftOut
    ? undefined
    : await loadTable(reading, config, { name: file, key: 'interventions' });
  const catalogue = table && readInterventions(table, { edition, indicators });
  const interventions = catalogue?.interventions ?? [];
  const context: StoryContext = { edition, indicators, interventions, interventionsFile: file };
  const load = (name: string, key: string) => loadFile(reading, name, key);
  const { stories, places, problems } = await loadStories(
    { folder: reading.folder, config, areas },
    context,
    load,
  );
  reading.problems.push(...(catalogue?.problems ?? []), ...problems);
  return { stories, storyPlaces: places, interventions };
}
