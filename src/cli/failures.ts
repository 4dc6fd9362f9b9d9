import { UserError } from '../lib/errors.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { reportProblems } from './report.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

/** A wijk whose documents could not be made. */
export type Failure = Readonly<{ area: Readonly<{ code: string; name: string }>; error: unknown }>;

/** Reports the wijken that failed, each with its cause; a bug of ours keeps its stack. */
export function reportFailures(failures: readonly Failure[], terminal: Terminal): Problem[] {
  const byWijk = failures.map((one) => problemsOf(one, terminal));
  const problems = byWijk.flat();
  if (terminal.json) return problems;
  reportProblems(problems, terminal);
  if (byWijk.length > 1) terminal.err(`${summaryOf(byWijk, terminal)}\n`);
  return problems;
}

/** How many wijken failed by each cause, the most frequent first. */
function summaryOf(byWijk: readonly (readonly Problem[])[], { language }: Terminal): string {
  const counts = new Map<string, number>();
  for (const problems of byWijk)
    for (const code of new Set(problems.map((one) => one.code)))
      counts.set(code, (counts.get(code) ?? 0) + 1);
  const sorted = [...counts].toSorted(([, a], [, b]) => b - a);
  return words[language].failedBecause(sorted.map(([code, count]) => `${count} × ${code}`).join(', '));
}

function problemsOf({ area, error }: Failure, terminal: Terminal): readonly Problem[] {
  if (error instanceof UserError) return error.problems;
  terminal.err(`${error instanceof Error ? error.stack : String(error)}\n`);
  const reason = error instanceof Error ? error.message : String(error);
  return [problem('document-crashed', {}, `${area.code} ${area.name}`, { reason })];
}
