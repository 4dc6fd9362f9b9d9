import type { Job } from '../batch/plan.ts';
import { UserError } from '../lib/errors.ts';
import type { Settled } from '../lib/pool.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { reportProblems } from './report.ts';
import type { Terminal } from './terminal.ts';

/** Reports the wijken that failed, each with its cause; a bug of ours keeps its stack. */
export function reportFailures(settled: readonly Settled<Job, unknown>[], terminal: Terminal): Problem[] {
  const problems = settled.flatMap((one) => (one.ok ? [] : problemsOf(one.item, one.error, terminal)));
  if (!terminal.json) reportProblems(problems, terminal);
  return problems;
}

function problemsOf({ area }: Job, error: unknown, terminal: Terminal): readonly Problem[] {
  if (error instanceof UserError) return error.problems;
  terminal.err(`${error instanceof Error ? error.stack : String(error)}\n`);
  const reason = error instanceof Error ? error.message : String(error);
  return [problem('document-crashed', {}, `${area.code} ${area.name}`, { reason })];
}
