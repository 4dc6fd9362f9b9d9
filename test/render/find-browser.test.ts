import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../src/lib/errors.ts';
import type { Problem } from '../../src/lib/problem.ts';
import { findBrowser } from '../../src/render/browser/find.ts';
import { installedPlaces } from '../../src/render/browser/installed.ts';

let folder = '';
const program = (name: string): string => {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n', { mode: 0o755 });
  return path;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'find-browser-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function problemOf(finding: Promise<unknown>): Promise<Problem> {
  const error = await finding.catch((failure: unknown) => failure);
  if (error instanceof UserError) return error.problems[0];
  throw new Error('expected a UserError');
}

describe('the browser that was asked for', () => {
  it('is the one of the option, before the one of the environment', async () => {
    const [chosen, other] = [program('chosen'), program('other')];
    const found = await findBrowser(chosen, { PUPPETEER_EXECUTABLE_PATH: other });
    expect(found).toEqual({ path: chosen, env: {}, origin: 'option', headless: true });
  });

  it('is the one of the environment when there is no option', async () => {
    const path = program('from-environment');
    expect(await findBrowser(undefined, { PUPPETEER_EXECUTABLE_PATH: path })).toMatchObject({ path });
  });

  it('runs as a shell when its name says it has no windows', async () => {
    expect(await findBrowser(program('chrome-headless-shell'), {})).toMatchObject({ headless: 'shell' });
  });

  it.for([
    { name: 'does not exist', make: () => join(folder, 'absent') },
    { name: 'is a folder', make: () => folder },
    {
      name: 'is not executable',
      make: () => {
        const path = join(folder, 'text.txt');
        writeFileSync(path, 'no program', { mode: 0o644 });
        return path;
      },
    },
  ])('is refused by its path when it $name, also when another browser is there', async ({ make }) => {
    const path = make();
    expect(await problemOf(findBrowser(path, {}))).toMatchObject({ code: 'browser-not-found', found: path });
  });
});

describe('a browser on this machine', () => {
  const without = { WIJKPROFIEL_NO_BUNDLED_BROWSER: '1' };

  it.runIf(process.platform === 'linux')(
    'is found on the PATH when the bundled one is left out',
    async () => {
      const path = program('chromium');
      const found = await findBrowser(undefined, { ...without, PATH: `/nowhere:${folder}` });
      expect(found).toEqual({ path, env: {}, origin: 'installed', headless: true });
    },
  );

  it.runIf(process.platform === 'linux')('is Chrome rather than Edge', async () => {
    program('microsoft-edge');
    const path = program('google-chrome');
    expect(await findBrowser(undefined, { ...without, PATH: folder })).toMatchObject({ path });
  });

  it.runIf(process.platform === 'linux')('is missed with the names that were searched', async () => {
    const {
      code,
      details: { reason },
    } = await problemOf(findBrowser(undefined, { ...without, PATH: '/nowhere' }));
    expect(code).toBe('no-browser');
    expect(reason).toMatch(/^linux \w+: google-chrome-stable, google-chrome, chromium, /);
  });

  it('is looked for where Windows installs programs', () => {
    const places = installedPlaces({ PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Local' }, 'win32');
    expect(places).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Local\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Local\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Local\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
  });

  it('is looked for among the applications of a Mac', () => {
    expect(installedPlaces({}, 'darwin')).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
  });
});
