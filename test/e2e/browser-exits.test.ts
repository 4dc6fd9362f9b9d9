import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { browserProcesses, killAll, livingInGroup, mainProcess, processesOf } from './browser-processes.ts';
import { startCli } from './run-cli.ts';
import { exampleCopy, temporaryFolder } from './small-project.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'exit-test-'));
});
afterEach(() => {
  killAll(processesOf(folder), 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const module = JSON.stringify(import.meta.resolve('../../src/render/pdf-printer.ts'));

/** A program that prints, tells so, and does `doing` while a second document is in the browser. */
async function printing(doing: string): Promise<ChildProcess> {
  const script = `
    import { withPdfPrinter } from ${module};
    await withPdfPrinter({ browserPath: undefined, jobSeconds: 30, notice: () => {} }, async (print) => {
      await print('<p>een', 'een');
      const second = print('<p>twee'.repeat(3000), 'twee');
      console.log('printed');
      ${doing}
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(child.stdout, 'data');
  return child;
}

async function endOf(child: ChildProcess): Promise<string | number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.signalCode ?? child.exitCode;
}

async function expectNothingLeft(browser?: number): Promise<void> {
  const left = (): unknown[] => [...processesOf(folder), ...(browser ? livingInGroup(browser) : [])];
  await expect.poll(left, { timeout: 10_000 }).toEqual([]);
  await expect.poll(() => readdirSync(folder), { timeout: 10_000 }).toEqual([]);
}

it.for([
  { how: 'ends well', doing: 'await second', end: 0 },
  { how: 'fails', doing: 'throw new Error("fout")', end: 1 },
  { how: 'exits in the middle', doing: 'setTimeout(() => process.exit(7), 50); await second', end: 7 },
  { how: 'has an uncaught exception', doing: 'setTimeout(() => nothing.there, 50); await second', end: 1 },
  { how: 'has an unhandled rejection', doing: 'Promise.reject(new Error("fout")); await second', end: 1 },
  { how: 'aborts', doing: 'process.abort()', end: 'SIGABRT' },
])('leaves no process and no profile when the program $how', async ({ doing, end }) => {
  const child = await printing(doing);
  // A program that aborts at once may have ended already.
  const browser = browserProcesses(folder).find(({ pid, group }) => pid === group)?.pid;
  expect(await endOf(child)).toBe(end);
  await expectNothingLeft(browser);
});

it.for(['SIGHUP', 'SIGKILL'] as const)(
  'leaves no process and no profile when %s ends the program, also when its browser is stopped',
  async (signal) => {
    for (const stopped of [false, true]) {
      const child = await printing('await second');
      const browser = mainProcess(folder);
      if (stopped) killAll(livingInGroup(browser), 'SIGSTOP');
      child.kill(signal);
      expect(await endOf(child)).toBe(signal);
      await expectNothingLeft(browser);
    }
  },
);

it('a browser ends by itself when its program is killed and nobody guards it', async () => {
  const child = await printing('await second');
  killAll(
    processesOf(folder).filter(({ command }) => command.includes('wijkprofiel-guard')),
    'SIGKILL',
  );
  const browser = mainProcess(folder);
  child.kill('SIGKILL');
  await endOf(child);
  await expect.poll(() => livingInGroup(browser), { timeout: 10_000 }).toEqual([]);
  // Its profile is still there; the next run removes it.
  expect(readdirSync(folder)).toHaveLength(1);
  await endOf(await printing('await second'));
  await expectNothingLeft();
});

it('sweeps no profile of a build that is still running', async () => {
  const first = await printing(`
    const going = setInterval(() => {}, 1000);
    await new Promise((resolve) => process.once('SIGUSR2', resolve));
    clearInterval(going);`);
  const profiles = readdirSync(folder);
  await endOf(await printing('await second'));
  expect(readdirSync(folder)).toEqual(profiles);
  expect(browserProcesses(folder)).not.toEqual([]);
  first.kill('SIGUSR2');
  expect(await endOf(first)).toBe(0);
  await expectNothingLeft();
});

it.for(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'leaves nothing when a build gets %s twice',
  async (signal) => {
    const build = startCli(['build', exampleCopy(), '--out', temporaryFolder(), '--product', 'factsheet'], {
      env: { TMPDIR: folder },
    });
    await once(build.child.stderr ?? build.child, 'data');
    await expect.poll(() => browserProcesses(folder), { timeout: 20_000 }).not.toEqual([]);
    build.child.kill(signal);
    build.child.kill(signal);
    await build.ended;
    await expectNothingLeft();
  },
);
