import type { Edition } from '../document/document-input.ts';
import type { HouseStyle } from '../document/house-style.ts';
import { type Area, normaliseCode, partsIn, wijkenIn } from '../domain/area.ts';
import { checkBenchmarks } from '../domain/benchmark-check.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { ProfileRules } from '../domain/profile.ts';
import { type SuppressionRecord, suppress } from '../domain/suppression.ts';
import type { Config } from '../input/config-schema.ts';
import { loadProject, type Project } from '../input/load-project.ts';
import { configName } from '../input/project-files.ts';
import { UserError } from '../lib/errors.ts';
import { problem } from '../lib/problem.ts';
import { didYouMean, nearest } from '../lib/suggestion.ts';
import type { Dress } from '../render/dress.ts';
import type { Fonts } from '../render/fonts.ts';
import { refuseDisclosure, withoutSecrets } from './disclosure.ts';
import { textsOfIntervention, textsOfStory } from './glyph-texts.ts';
import { houseStyleOf } from './house-style.ts';
import { checkOverrides } from './overrides.ts';

/** A project that is ready to be written up: checked, and without any number that must stay hidden. */
export type Prepared = Readonly<{
  folder: string;
  config: Config;
  dataset: Dataset;
  /** What is not shown, and why; it holds no number. */
  suppressed: readonly SuppressionRecord[];
  boundaries: Project['boundaries'];
  stories: Project['stories'];
  interventions: Project['interventions'];
  previous: Project['previous'];
  problems: Project['problems'];
  files: Project['files'];
  rules: ProfileRules;
  edition: Edition;
  style: HouseStyle;
  dress: Dress;
  /** The wijken that get documents, in the order of the file. */
  wijken: readonly Area[];
}>;

/** Loads a project and takes out everything that must not be shown. `date` overrides that of the configuration. */
export async function prepare(folder: string, date: string | undefined): Promise<Prepared> {
  const project = await loadProject(folder);
  const { config, boundaries, stories, interventions, previous, problems, files } = project;
  const { style, dress } = await houseStyleOf(project);
  refuseMissingGlyphs(project, dress.fonts);
  refuseUnknownIndicators(project);
  const { suppression, comparison } = config;
  const { dataset, records, disclosing } = suppress(project.dataset, suppression, comparison.designEffect);
  refuseDisclosure(disclosing, dataset);
  const rules = rulesOf(config);
  const wijken = wijkenOf(dataset, config);
  return {
    folder,
    config,
    dataset,
    suppressed: records,
    boundaries,
    stories,
    interventions,
    previous,
    problems: [
      ...withoutSecrets(problems, project.dataset, records),
      ...checkBenchmarks(dataset, wijken, rules.comparison, config.areas),
      ...checkOverrides(project, dataset, rules),
    ],
    files,
    rules,
    edition: editionOf(config, date),
    style,
    dress,
    wijken,
  };
}

/** Names and texts with a character that the font lacks are refused before anything is made. */
function refuseMissingGlyphs(
  { config, dataset, stories, storyPlaces, interventions }: Project,
  { missing, family }: Fonts,
): void {
  const { title, organisation, edition, contact, style, areas, indicators = 'indicatoren.csv' } = config;
  const { interventions: catalogue = 'interventies.csv' } = config;
  const texts: [string, string][] = [
    ...[title, organisation, edition, style.colophon, ...Object.values(contact)].map(
      (text): [string, string] => [configName, text ?? ''],
    ),
    ...[...dataset.areas.values()].map(({ name }): [string, string] => [areas, name]),
    ...[...dataset.indicators.values()].flatMap(({ name, phrase, pluralPhrase = '', unit, source }) =>
      [name, phrase, pluralPhrase, unit, source].map((text): [string, string] => [indicators, text]),
    ),
    ...[...stories.values()].flatMap((story) =>
      textsOfStory(story).map((text): [string, string] => [storyPlaces.get(story.area)?.file ?? '', text]),
    ),
    ...interventions.flatMap(textsOfIntervention).map((text): [string, string] => [catalogue, text]),
  ];
  const [first, ...rest] = texts.flatMap(([file, text]) =>
    missing(text).map((sign) => problem('missing-glyph', { file }, sign, { where: text, font: family })),
  );
  if (first !== undefined) throw new UserError([first, ...rest]);
}

/** An id of `similar` that no catalogue has would silently change which wijken are alike. */
function refuseUnknownIndicators({ config, dataset }: Project): void {
  const [first, ...rest] = config.similar.indicators
    .filter((id) => !dataset.indicators.has(id))
    .map((id) => {
      const suggestion = didYouMean(nearest(id, dataset.indicators.keys()));
      return problem('similar-unknown', { file: configName, column: 'similar.indicators' }, id, {
        suggestion,
      });
    });
  if (first !== undefined) throw new UserError([first, ...rest]);
}

function rulesOf({ benchmark, comparison, peers, trend, priorities, similar }: Config): ProfileRules {
  const { size, testModelEstimates } = comparison;
  return { comparison: { ...benchmark, size, testModelEstimates, trend }, peers, priorities, similar };
}

function editionOf(config: Config, date = config.date): Edition {
  const { title, organisation, edition, fictional, contact, suppression } = config;
  return {
    title,
    organisation,
    edition,
    date,
    fictional,
    contact,
    suppression,
    size: config.comparison.size,
    priorities: config.priorities,
  };
}

/** All wijken, or those of `region`; one without any is a slip of the pen, not an empty build. */
function wijkenOf({ areas }: Dataset, { region, areas: file }: Config): readonly Area[] {
  const parts = partsIn(areas);
  if (region === undefined)
    return [...areas.values()].filter(({ level, code }) => level === 'wijk' && !parts.has(code));
  const within = areas.get(normaliseCode(region));
  const wijken = within === undefined ? [] : wijkenIn(areas, within);
  if (wijken.length > 0) return wijken;
  const suggestion = didYouMean(within ? undefined : nearest(region, areas.keys()));
  const place = { file: configName, column: 'region' };
  throw new UserError([problem('region-unknown', place, region, { areas: file, suggestion })]);
}
