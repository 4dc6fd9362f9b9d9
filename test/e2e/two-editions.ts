import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Ended, type RunSettings, runCli, startCli } from './run-cli.ts';
import { contentsOf, figures, filesIn, projectFolder, temporaryFolder } from './small-project.ts';

/** An edition that stands in an output folder, and the next one of the same project, with every document different. */
export type TwoEditions = Readonly<{
  /** Builds the next edition into a folder. */
  build: (out: string) => readonly string[];
  /** A new output folder with the old edition. */
  oldOutput: () => string;
  old: Readonly<Record<string, string>>;
  next: Readonly<Record<string, string>>;
  /** How long an undisturbed build of the next edition took. */
  milliseconds: number;
}>;

/** Makes both editions undisturbed; web pages and figures only, unless `formats` says otherwise. */
export async function twoEditions(formats: readonly string[] = ['--format', 'html']): Promise<TwoEditions> {
  const before = projectFolder();
  const after = projectFolder({
    'cijfers/cijfers.csv': figures.replace('78,4;77,1;79,7', '77,9;76,6;79,2'),
  });
  const [first, second] = [temporaryFolder(), temporaryFolder()];
  const build = (out: string) => ['build', after, '--out', out, ...formats];
  expect(await runCli(['build', before, '--out', first, ...formats])).toMatchObject({ code: 0 });
  const started = performance.now();
  expect(await runCli(build(second))).toMatchObject({ code: 0 });
  const milliseconds = performance.now() - started;
  return {
    build,
    oldOutput: () => {
      const out = temporaryFolder();
      cpSync(first, out, { recursive: true });
      return out;
    },
    old: contentsOf(first),
    next: contentsOf(second),
    milliseconds,
  };
}

/** Nothing is torn, mixed or lost: every file is that of one of the editions. Returns how many are of the next one. */
export function expectOldOrNext(out: string, { old, next }: TwoEditions): number {
  let renewed = 0;
  for (const file of Object.keys(old)) {
    const content = readFileSync(join(out, file), 'latin1');
    expect([file, content === old[file] || content === next[file]]).toEqual([file, true]);
    if (content === next[file]) renewed += 1;
    expectWhole(file, content);
  }
  return renewed;
}

function expectWhole(file: string, content: string): void {
  if (file.endsWith('.pdf')) expect(content).toMatch(/^%PDF-[\s\S]*%%EOF\s*$/);
  else if (file.endsWith('.html')) expect(content).toMatch(/<\/html>\s*$/);
  else if (file.endsWith('.json')) expect(() => JSON.parse(content)).not.toThrow();
}

/** The next build ends what another did not: the same bytes as an undisturbed one, and nothing else. */
export async function expectRecovery(out: string, editions: TwoEditions): Promise<void> {
  const { code, stderr } = await runCli(editions.build(out));
  expect([code, stderr]).toEqual([0, expect.any(String)]);
  expect(withoutState(contentsOf(out))).toEqual(withoutState(editions.next));
  expect(filesIn(out).filter((file) => file.endsWith('.tmp'))).toEqual([]);
  expect(existsSync(join(out, '.wijkprofiel', 'lock'))).toBe(false);
}

/** What builds tell each other may differ with what happened. */
function withoutState(contents: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(contents).filter(([file]) => !file.startsWith('.wijkprofiel/')));
}

/** Starts a build of the next edition and kills it, beyond any handling, after so many milliseconds. */
export async function killedBuild(
  out: string,
  { build }: TwoEditions,
  milliseconds: number,
  settings?: RunSettings,
): Promise<Ended> {
  const { child, ended } = startCli(build(out), settings);
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  const result = await ended;
  clearTimeout(timer);
  return result;
}
