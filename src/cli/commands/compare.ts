import { comparisonRecord } from '../../batch/comparison-record.ts';
import { type Prepared, prepare } from '../../batch/prepare.ts';
import { profileOf } from '../../batch/profiles.ts';
import { figuresCsv } from '../../document/figures-csv.ts';
import { nl } from '../../document/words/nl.ts';
import type { Comparison } from '../../domain/comparison.ts';
import type { Profile } from '../../domain/profile.ts';
import { findProject } from '../../input/project-files.ts';
import { UserError } from '../../lib/errors.ts';
import { type Problem, problem } from '../../lib/problem.ts';
import { tableHead, tableRow } from '../evidence-words.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { findWijken } from '../find-area.ts';
import { findIndicator, isMeant } from '../find-indicator.ts';
import { problemJson, reportProblems } from '../report.ts';
import type { Terminal } from '../terminal.ts';
import { textTable } from '../text-table.ts';

export type CompareOptions = Readonly<{
  format?: 'table' | 'csv' | 'json';
  area?: readonly string[];
  indicator?: readonly string[];
}>;

/** Prints every figure of every wijk beside its benchmark, with the verdict and what it rests on. */
export async function compareAll(
  project: string,
  options: CompareOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const prepared = await prepare(await findProject(project), undefined);
  const profiles = wantedProfiles(prepared, options);
  const format = terminal.json ? 'json' : (options.format ?? 'table');
  if (format !== 'json') reportProblems(prepared.problems, terminal);
  for (const piece of formats[format](profiles, terminal, prepared.problems)) terminal.out(piece);
  return exitCodes.done;
}

/** The profiles of these wijken, with only the figures of these indicators. */
function wantedProfiles(prepared: Prepared, { area, indicator }: CompareOptions): Profile[] {
  const { dataset, wijken, config } = prepared;
  const chosen = area === undefined ? wijken : findWijken(dataset.areas, area, config.areas);
  const wanted = indicator?.map((name) => ({ name, ...findIndicator(dataset, name) }));
  const profiles = chosen.map((wijk) => profileOf(prepared, wijk));
  if (wanted === undefined) return profiles;
  const shown = profiles.flatMap(({ comparisons, over65 }) => [...comparisons, ...over65]);
  const [first, ...others] = wanted
    .filter((one) => !shown.some((comparison) => isMeant(one, comparison)))
    .map(({ name }) => problem('indicator-not-shown', {}, name));
  if (first !== undefined) throw new UserError([first, ...others]);
  const isWanted = (comparison: Comparison): boolean => wanted.some((one) => isMeant(one, comparison));
  return profiles.map((profile) => {
    const { comparisons, over65 } = profile;
    return { ...profile, comparisons: comparisons.filter(isWanted), over65: over65.filter(isWanted) };
  });
}

/** In pieces, because all wijken of the country together are longer than one text can be. */
type Format = (
  profiles: readonly Profile[],
  terminal: Terminal,
  problems: readonly Problem[],
) => Iterable<string>;

const formats: Readonly<Record<'table' | 'csv' | 'json', Format>> = {
  csv: (profiles) => [figuresCsv(profiles, nl)],
  json: jsonPieces,
  table: (profiles, terminal) => [comparisonTable(profiles, terminal)],
};

function* jsonPieces(
  profiles: readonly Profile[],
  terminal: Terminal,
  problems: readonly Problem[],
): Iterable<string> {
  const [first] = profiles;
  const { tests = 0, demonstrable = 0, robust = 0 } = first?.family ?? {};
  yield `{"family":${JSON.stringify({ tests, demonstrable, robust })},"comparisons":[`;
  let comma = '';
  for (const profile of profiles)
    for (const comparison of [...profile.comparisons, ...profile.over65]) {
      yield comma + JSON.stringify(comparisonRecord(profile, comparison));
      comma = ',';
    }
  yield `],"problems":${JSON.stringify(problems.map((one) => problemJson(one, terminal)))}}\n`;
}

function comparisonTable(profiles: readonly Profile[], { language }: Terminal): string {
  const rows = profiles.flatMap(({ area, comparisons, over65 }) =>
    [...comparisons, ...over65].map((one) => [area.code, area.name, ...tableRow(one, language)]),
  );
  return textTable([tableHead[language], ...rows], new Set([4, 5, 6]));
}
