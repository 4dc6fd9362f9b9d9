import { resolve } from 'node:path';
import { importProject } from '../../input/import/import-project.ts';
import type { ImportKind } from '../../input/import/source-table.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { problemJson, reportProblems } from '../report.ts';
import type { Terminal } from '../terminal.ts';
import { words } from '../words.ts';

export type ImportFlags = Readonly<{ into: string; region?: string; year?: number }>;

/** Creates or updates a project from files of a source, and prints where it is. */
export async function importFiles(
  kind: ImportKind,
  files: readonly string[],
  { into, region, year }: ImportFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const folder = resolve(into);
  const paths = files.map((file) => resolve(file));
  const imported = await importProject(kind, paths, { into: folder, region, year, date: today() });
  const { problems, ...counts } = imported;
  if (terminal.json) {
    const shown = problems.map((one) => problemJson(one, terminal));
    terminal.out(`${JSON.stringify({ ok: true, project: folder, ...counts, problems: shown })}\n`);
    return exitCodes.done;
  }
  const text = words[terminal.language];
  reportProblems(problems, terminal);
  terminal.err(`${text.written(counts.files.join(', '))}\n`);
  terminal.err(`${text.imported(counts.wijken, counts.gemeenten, counts.figures)}\n`);
  terminal.out(`${folder}\n`);
  return exitCodes.done;
}

/** The date of a new edition, where the user is. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
