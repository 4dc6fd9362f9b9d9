import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { filesIn } from './bare-print.ts';
import { root } from './child-process.ts';
import { cli } from './print-comparisons.ts';
import { watchMemory } from './process-memory.ts';

/** What one build took and made. */
export type Build = Readonly<{
  what: string;
  wijken: number;
  seconds: number;
  /** Peak of the whole process tree; undefined where the system does not tell. */
  megabytes: number | undefined;
  /** Documents that were written anew. */
  made: number;
  /** Documents that should be there and are not. */
  missing: number;
  /** What the build said at its end. */
  words: readonly string[];
}>;

export type Order = Readonly<{
  what: string;
  project: string;
  out: string;
  wijken: number;
  areas: readonly string[];
}>;

/** Builds both products (PDF) as a whole process, of all wijken or of those of `areas`. */
export async function nationalBuild({ what, project, out, wijken, areas }: Order): Promise<Build> {
  const before = await writtenAt(out);
  const args = [
    cli,
    'build',
    project,
    '--product',
    'factsheet',
    '--product',
    'wijkprofiel',
    '--format',
    'pdf',
  ];
  const { seconds, megabytes, words } = await run([
    ...args,
    ...['--out', out],
    ...areas.flatMap((area) => ['--area', area]),
  ]);
  const after = await writtenAt(out);
  const made = [...after].filter(([file, time]) => before.get(file) !== time).length;
  return { what, wijken, seconds, megabytes, made, missing: 2 * wijken - after.size, words };
}

async function run(args: readonly string[]): Promise<Pick<Build, 'seconds' | 'megabytes' | 'words'>> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  const memory = watchMemory(child.pid ?? 0);
  let words = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-10_000);
  });
  await once(child, 'close');
  const seconds = (performance.now() - started) / 1000;
  return { seconds, megabytes: memory.peak(), words: closingWords(words) };
}

const progress = /^\d+\/\d+ /;

/** The last lines that tell something else than how far it is. */
export function closingWords(words: string): string[] {
  const lines = words.split('\n').filter((line) => line.trim() !== '' && !progress.test(line));
  return lines.slice(-6);
}

/** When each PDF was written; a rename counts, whatever the bytes. */
async function writtenAt(out: string): Promise<Map<string, string>> {
  const files = await filesIn(out, '.pdf').catch((): string[] => []);
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, string]> => {
        const { mtimeNs, ino } = await stat(file, { bigint: true });
        return [file, `${mtimeNs} ${ino}`];
      }),
    ),
  );
}
