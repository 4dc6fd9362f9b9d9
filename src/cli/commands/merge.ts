import { join, resolve } from 'node:path';
import { manifestName, type WijkEntry } from '../../batch/manifest-file.ts';
import { mergeParts } from '../../batch/merge.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { problemJson, reportProblems } from '../report.ts';
import type { Terminal } from '../terminal.ts';
import { words } from '../words.ts';

export type MergeOptions = Readonly<{ out: string }>;

/** Brings the parts of a run together; wijken that failed in a part fail here too. */
export async function merge(
  folders: readonly string[],
  options: MergeOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const out = resolve(options.out);
  const { parts, wijken, failures } = await mergeParts(folders, out);
  const made = wijken.length - failures.length;
  if (!terminal.json) reportProblems(failures, terminal);
  terminal.err(`${words[terminal.language].merged(parts, made, wijken.length, out)}\n`);
  if (!terminal.json) terminal.out(`${join(out, manifestName)}\n`);
  else {
    const problems = failures.map((one) => problemJson(one, terminal));
    const ok = failures.length === 0;
    terminal.out(`${JSON.stringify({ ok, out, parts, wijken: wijken.map(wijkJson), problems })}\n`);
  }
  return failures.length === 0 ? exitCodes.done : exitCodes.input;
}

/** As `build --json` has it. */
function wijkJson({ area, ok, outputs }: WijkEntry): object {
  return { area, ok, files: outputs };
}
