import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { browserProcesses, livingInGroup, mainProcess } from './browser-processes.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { type Running, runCli, startCli } from './run-cli.ts';
import { exampleCopy, filesIn, temporaryFolder } from './small-project.ts';

const onLinux = process.platform === 'linux';
const project = exampleCopy();

/** Waits until the build has told that its first wijk is ready. */
async function firstWijk({ child }: Running): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on('data', (chunk: Buffer) => chunk.includes('1/26') && resolve());
    child.on('close', () => reject(new Error('the build ended before its first wijk')));
  });
}

it.runIf(onLinux).each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 143],
] as const)(
  '%s ends a build with exit code %i, says how to go on, and leaves no browser and nothing half',
  async (signal, exit) => {
    const [out, temporary] = [temporaryFolder(), temporaryFolder()];
    const build = startCli(['build', project, '--out', out, '--product', 'factsheet'], {
      env: { TMPDIR: temporary },
    });
    await firstWijk(build);
    const browser = mainProcess(temporary);
    build.child.kill(signal);
    const { code, stdout, stderr } = await build.ended;
    expect({ code, stdout }).toEqual({ code: exit, stdout: '' });
    expect(stderr).toContain('The same command will go on where this one stopped.');
    expect(existsSync(join(out, '.wijkprofiel', 'lock'))).toBe(false);
    await expect.poll(() => livingInGroup(browser)).toEqual([]);
    expect(browserProcesses(temporary)).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
    expectWhole(out);
  },
);

/** A build whose browser has stopped answering, so that nothing it has begun can be finished. */
async function stalledBuild(out: string) {
  const temporary = temporaryFolder();
  const build = startCli(['build', project, '--out', out, '--product', 'factsheet'], {
    env: { TMPDIR: temporary },
  });
  await firstWijk(build);
  const browser = mainProcess(temporary);
  process.kill(-browser, 'SIGSTOP');
  const asked = new Promise<void>((resolve) => {
    build.child.stderr?.on('data', (chunk: Buffer) => chunk.includes('Stopping:') && resolve());
  });
  return { ...build, browser, temporary, asked };
}

it.runIf(onLinux).each([
  ['SIGINT', 'SIGINT', 130],
  ['SIGINT', 'SIGTERM', 143],
  ['SIGTERM', 'SIGINT', 130],
  ['SIGTERM', 'SIGTERM', 143],
] as const)(
  '%s and then %s end a build at once, also when the browser hangs',
  async (first, second, exit) => {
    const out = temporaryFolder();
    const { child, ended, browser, temporary, asked } = await stalledBuild(out);
    child.kill(first);
    await asked;
    child.kill(second);
    const { code, stdout } = await ended;
    expect({ code, stdout }).toEqual({ code: exit, stdout: '' });
    await expect.poll(() => livingInGroup(browser)).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
    expect(existsSync(join(out, '.wijkprofiel', 'lock'))).toBe(false);
    expectWhole(out);
  },
);

it.runIf(onLinux)('waits no longer than some seconds for a browser that hangs', async () => {
  const out = temporaryFolder();
  const { child, ended, browser, temporary } = await stalledBuild(out);
  child.kill('SIGTERM');
  const { code, stdout } = await ended;
  expect({ code, stdout }).toEqual({ code: 143, stdout: '' });
  await expect.poll(() => livingInGroup(browser)).toEqual([]);
  expect(readdirSync(temporary)).toEqual([]);
  expectWhole(out);
});

it.runIf(onLinux)('a build that is killed leaves no browser, and its folder to the next build', async () => {
  const [out, temporary] = [temporaryFolder(), temporaryFolder()];
  const args = ['build', project, '--out', out, '--product', 'factsheet'];
  const killed = startCli(args, { env: { TMPDIR: temporary } });
  await firstWijk(killed);
  const browser = mainProcess(temporary);
  killed.child.kill('SIGKILL');
  expect((await killed.ended).code).toBe(null);
  await expect.poll(() => livingInGroup(browser)).toEqual([]);
  expect(existsSync(join(out, '.wijkprofiel', 'lock'))).toBe(true);
  expect(await runCli([...args, '--format', 'html'])).toMatchObject({ code: 0 });
  expect(existsSync(join(out, '.wijkprofiel', 'lock'))).toBe(false);
});

function expectWhole(out: string): void {
  const files = filesIn(out).filter((file) => !file.startsWith('.wijkprofiel/'));
  expect(files.length).toBeGreaterThanOrEqual(3);
  expect(files.length).toBeLessThan(26 * 3);
  expect(files).not.toContain('manifest.json');
  for (const file of files) {
    expect(file).toMatch(/\.(pdf|html|csv)$/);
    const bytes = readFileSync(join(out, file));
    if (file.endsWith('.pdf')) expect(inspectPdf(bytes)).toMatchObject({ whole: true, pages: 2 });
    else if (file.endsWith('.html')) expect(bytes.toString().trimEnd()).toMatch(/<\/html>$/);
    else expectWholeTable(bytes.toString());
  }
}

/** The last row has as many cells as the head. */
function expectWholeTable(text: string): void {
  const rows = text.trimEnd().split('\r\n');
  const [head, last] = [rows[0], rows.at(-1)].map(
    (row = '') => row.replace(/"[^"]*"/g, '').split(';').length,
  );
  expect(last).toBe(head);
}

it('a build after one that was interrupted is complete', async () => {
  const out = temporaryFolder();
  const args = ['build', project, '--out', out, '--product', 'factsheet', '--format', 'html'];
  const interrupted = startCli(args);
  await firstWijk(interrupted);
  interrupted.child.kill('SIGTERM');
  await interrupted.ended;
  const { code } = await runCli(args);
  expect(code).toBe(0);
  expect(filesIn(out)).toHaveLength(26 * 2 + 2);
});
