import { comparisonRecord } from '../../batch/comparison-record.ts';
import { type Prepared, prepare } from '../../batch/prepare.ts';
import { profileOf } from '../../batch/profiles.ts';
import { findProject } from '../../input/project-files.ts';
import { UserError } from '../../lib/errors.ts';
import { problem } from '../../lib/problem.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { type Explained, explanation } from '../explanation.ts';
import { findWijk } from '../find-area.ts';
import { findIndicator, isMeant } from '../find-indicator.ts';
import type { Terminal } from '../terminal.ts';

/** Tells, step by step, why the documents say of one figure what they say. */
export async function explain(
  { wijk, indicator, project }: Readonly<{ wijk: string; indicator: string; project: string }>,
  terminal: Terminal,
): Promise<ExitCode> {
  const prepared = await prepare(await findProject(project), undefined);
  const explained = explainedOf(prepared, wijk, indicator);
  const steps = explanation(explained, terminal.language);
  const { profile, comparison } = explained;
  if (terminal.json)
    terminal.out(`${JSON.stringify({ comparison: comparisonRecord(profile, comparison), steps })}\n`);
  else for (const { step, text } of steps) terminal.out(`${step}\n  ${text}\n`);
  return exitCodes.done;
}

/** The figure that a person named by wijk and indicator, with the rows that it and its benchmark stand in. */
export function explainedOf(prepared: Prepared, wijk: string, indicator: string): Explained {
  const { dataset, config, edition } = prepared;
  const area = findWijk(dataset.areas, wijk, config.areas);
  const wanted = findIndicator(dataset, indicator);
  const profile = profileOf(prepared, area);
  const group = wanted.group ?? wanted.indicator.targetGroup;
  const comparison = [...profile.comparisons, ...profile.over65].find((one) =>
    isMeant({ ...wanted, group }, one),
  );
  if (comparison === undefined) throw new UserError([problem('indicator-not-shown', {}, indicator)]);
  const { period = '' } = comparison;
  const figureOf = (code = ''): Explained['figure'] =>
    dataset.figures.find({ indicator: wanted.indicator.id, period, group, area: code });
  return {
    ...{ profile, comparison, edition },
    ...{ figure: figureOf(area.code), benchmarkFigure: figureOf(profile.benchmark?.code) },
  };
}
