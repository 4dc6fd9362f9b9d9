import { comparisonRecord } from '../../batch/comparison-record.ts';
import { type Prepared, prepare } from '../../batch/prepare.ts';
import { profileOf } from '../../batch/profiles.ts';
import { figuresCsv } from '../../document/figures-csv.ts';
import type { Comparison } from '../../domain/comparison.ts';
import type { Profile } from '../../domain/profile.ts';
import { findProject } from '../../input/project-files.ts';
import { tableHead, tableRow } from '../evidence-words.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { findWijken } from '../find-area.ts';
import { findIndicators } from '../find-indicator.ts';
import { reportProblems } from '../report.ts';
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
  terminal.out(formats[format](profiles, terminal));
  return exitCodes.done;
}

/** The profiles of these wijken, with only the figures of these indicators. */
function wantedProfiles(prepared: Prepared, { area, indicator }: CompareOptions): Profile[] {
  const { dataset, wijken, config } = prepared;
  const chosen = area === undefined ? wijken : findWijken(dataset.areas, area, config.areas);
  const ids = indicator && new Set(findIndicators(dataset, indicator).map(({ id }) => id));
  const isWanted = (one: Comparison): boolean => ids === undefined || ids.has(one.indicator.id);
  return chosen.map((wijk) => {
    const profile = profileOf(prepared, wijk);
    const { comparisons, over65 } = profile;
    return { ...profile, comparisons: comparisons.filter(isWanted), over65: over65.filter(isWanted) };
  });
}

const formats: Readonly<
  Record<'table' | 'csv' | 'json', (profiles: readonly Profile[], terminal: Terminal) => string>
> = {
  csv: (profiles) => figuresCsv(profiles),
  json: (profiles) => {
    const [first] = profiles;
    const comparisons = profiles.flatMap((profile) =>
      [...profile.comparisons, ...profile.over65].map((comparison) => comparisonRecord(profile, comparison)),
    );
    const { tests = 0, demonstrable = 0, robust = 0 } = first?.family ?? {};
    return `${JSON.stringify({ family: { tests, demonstrable, robust }, comparisons })}\n`;
  },
  table: comparisonTable,
};

function comparisonTable(profiles: readonly Profile[], { language }: Terminal): string {
  const rows = profiles.flatMap(({ area, comparisons, over65 }) =>
    [...comparisons, ...over65].map((one) => [area.code, area.name, ...tableRow(one, language)]),
  );
  return textTable([tableHead[language], ...rows], new Set([4, 5, 6]));
}
