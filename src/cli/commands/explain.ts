import { comparisonRecord } from '../../batch/comparison-record.ts';
import { prepare } from '../../batch/prepare.ts';
import { profileOf } from '../../batch/profiles.ts';
import { figureKey } from '../../domain/dataset.ts';
import { findProject } from '../../input/project-files.ts';
import { UserError } from '../../lib/errors.ts';
import { problem } from '../../lib/problem.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { type Explained, explanation } from '../explanation.ts';
import { findWijk } from '../find-area.ts';
import { findIndicator } from '../find-indicator.ts';
import type { Terminal } from '../terminal.ts';

/** Tells, step by step, why the documents say of one figure what they say. */
export async function explain(
  { wijk, indicator, project }: Readonly<{ wijk: string; indicator: string; project: string }>,
  terminal: Terminal,
): Promise<ExitCode> {
  const prepared = await prepare(await findProject(project), undefined);
  const { dataset, config } = prepared;
  const area = findWijk(dataset.areas, wijk, config.areas);
  const wanted = findIndicator(dataset, indicator);
  const profile = profileOf(prepared, area);
  const comparison = [...profile.comparisons, ...profile.over65].find(
    (one) => one.indicator.id === wanted.indicator.id && one.group === wanted.group,
  );
  if (comparison === undefined) throw new UserError([problem('indicator-not-shown', {}, indicator)]);
  const key = {
    indicator: comparison.indicator.id,
    period: comparison.period ?? '',
    group: comparison.group,
  };
  const figureOf = (code: string | undefined) =>
    code === undefined ? undefined : dataset.figures.get(figureKey({ ...key, area: code }));
  const explained: Explained = {
    ...{ profile, comparison, edition: prepared.edition },
    figure: figureOf(area.code),
    benchmarkFigure: figureOf(profile.benchmark?.code),
  };
  const steps = explanation(explained, terminal.language);
  if (terminal.json)
    terminal.out(`${JSON.stringify({ comparison: comparisonRecord(profile, comparison), steps })}\n`);
  else for (const { step, text } of steps) terminal.out(`${step}\n  ${text}\n`);
  return exitCodes.done;
}
