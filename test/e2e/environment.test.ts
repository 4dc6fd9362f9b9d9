import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { program, repository, runCli } from './run-cli.ts';
import { contentsOf, filesIn, projectFolder, temporaryFolder } from './small-project.ts';

const project = projectFolder();
const empty = temporaryFolder();
/** A machine on which no browser can be found. */
const withoutBrowser = {
  WIJKPROFIEL_NO_BUNDLED_BROWSER: '1',
  PUPPETEER_EXECUTABLE_PATH: undefined,
  PUPPETEER_CACHE_DIR: undefined,
  PATH: empty,
  HOME: empty,
};

describe('an output folder that cannot be written', () => {
  it('ends the build with exit code 3 when a file stands in its place, and leaves that file', async () => {
    const out = join(project, 'gebieden.csv');
    const before = contentsOf(project);
    const { code, stdout, stderr } = await runCli(['build', project, '--out', out]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(`${out} [cannot-write]`);
    expect(stderr).toMatch(/To do: .*--out/);
    expect(contentsOf(project)).toEqual(before);
  });

  it('ends the build with exit code 3 when a file stands in place of a folder of a gemeente', async () => {
    const own = projectFolder({ 'uitvoer/proefstad': 'a file' });
    const before = contentsOf(own);
    const { code, stdout, stderr } = await runCli(['build', own]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('[cannot-write]');
    expect(contentsOf(own)).toEqual(before);
  });

  it('ends a factsheet with exit code 3 when a folder stands in its place', async () => {
    const out = temporaryFolder();
    const { code, stderr } = await runCli(['factsheet', 'Zuid', project, '--format', 'html', '--out', out]);
    expect(code).toBe(3);
    expect(stderr).toContain(`${out} [cannot-write]`);
    expect(filesIn(out)).toEqual([]);
  });

  it.runIf(existsSync('/proc/self'))(
    'ends with exit code 3 where the system allows no folder at all',
    async () => {
      const args = ['build', project, '--format', 'html', '--out', '/proc/wijkprofiel/uitvoer', '--json'];
      const { code, stdout } = await runCli(args);
      expect(code).toBe(3);
      expect(JSON.parse(stdout)).toMatchObject({ ok: false, problems: [{ code: 'cannot-write' }] });
      const factsheet = await runCli(['factsheet', 'Zuid', project, '--out', '/proc/wijkprofiel/zuid.html']);
      expect(factsheet.code).toBe(3);
      expect(factsheet.stderr).toContain('/proc/wijkprofiel/zuid.html [cannot-write]');
    },
  );
});

describe('a machine without a browser', () => {
  it('ends with exit code 3, says what to install and leaves no documents', async () => {
    const out = temporaryFolder();
    const { code, stdout, stderr } = await runCli(['build', project, '--out', out], { env: withoutBrowser });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('[no-browser]');
    expect(stderr).toMatch(/To do: .*Chrome.*--browser.*--format html/);
    expect(filesIn(out)).toEqual([]);
  });

  it('still makes web pages and figures', async () => {
    const out = temporaryFolder();
    const { code } = await runCli(['build', project, '--out', out, '--format', 'html'], {
      env: withoutBrowser,
    });
    expect(code).toBe(0);
    expect(filesIn(out).map((file) => file.replace(/^.*[-/]/, ''))).toEqual([
      ...['datakwaliteit.html', 'manifest.json'],
      ...[1, 2, 3].flatMap(() => ['cijfers.csv', 'factsheet.html', 'wijkprofiel.html']),
    ]);
  });

  it('ends with exit code 3 when --browser names nothing, or something that is no browser', async () => {
    const nothing = await runCli(['build', project, '--out', empty, '--browser', '/nonexistent']);
    expect(nothing.code).toBe(3);
    expect(nothing.stderr).toMatch(/\[browser-not-found\][^[]*\/nonexistent[^[]*To do: .*--browser/);
    const data = await runCli(['build', project, '--out', empty, '--browser', join(project, 'gebieden.csv')]);
    expect(data.code).toBe(3);
    expect(data.stderr).toContain('[browser-not-found]');
    // The home of another test, with its cache.
    expect(filesIn(empty).filter((file) => !file.startsWith('.cache/'))).toEqual([]);
  });
});

describe('a Node that is too old', () => {
  const { node, version, nodeOptions } = oldNode();

  it('ends with exit code 3 and both versions, in English and in Dutch', async () => {
    const english = await runCli(['--help'], { node, nodeOptions });
    expect(english).toMatchObject({ code: 3, stdout: '' });
    expect(english.stderr).toContain(`needs Node 22.18 or later; this is Node ${version}`);
    const dutch = await runCli(['--help'], { node, nodeOptions, env: { LC_ALL: 'nl_NL.UTF-8' } });
    expect(dutch).toMatchObject({ code: 3, stdout: '' });
    expect(dutch.stderr).toContain(`heeft Node 22.18 of hoger nodig; dit is Node ${version}`);
  });
});

/** The Node of the system when that is too old, else this one, told to say so. */
function oldNode(): Readonly<{ node: string; version: string; nodeOptions: readonly string[] }> {
  const system = '/usr/bin/node';
  const version = existsSync(system) ? execFileSync(system, ['--version'], { encoding: 'utf8' }).trim() : '';
  const [, major = 99, minor = 0] = /^v(\d+)\.(\d+)/.exec(version) ?? [];
  if (Number(major) < 22 || (Number(major) === 22 && Number(minor) < 18))
    return { node: system, version: version.slice(1), nodeOptions: [] };
  const preload = join(temporaryFolder(), 'old.cjs');
  const versions = "{ value: { ...process.versions, node: '20.1.2' } }";
  writeFileSync(preload, `Object.defineProperty(process, 'versions', ${versions});`);
  return { node: process.execPath, version: '20.1.2', nodeOptions: ['--require', preload] };
}

describe('a clone that has not been built', () => {
  it('ends with exit code 3 and says how to build it', async () => {
    const clone = temporaryFolder();
    mkdirSync(join(clone, 'bin'));
    cpSync(program, join(clone, 'bin', 'wijkprofiel.js'));
    cpSync(join(repository, 'package.json'), join(clone, 'package.json'));
    const { code, stdout, stderr } = await runCli(['--help'], {
      program: join(clone, 'bin', 'wijkprofiel.js'),
    });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('npm ci');
  });
});
