import { access, constants, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { UserError } from '../../lib/errors.ts';
import { problem } from '../../lib/problem.ts';
import { installedPlaces } from './installed.ts';
import { pinnedBrowser } from './pinned.ts';
import type { BrowserProgram } from './program.ts';

type Environment = Readonly<NodeJS.ProcessEnv>;

/**
 * Finds the browser to print with: the one asked for, the bundled one, an installed one, or one that Puppeteer has.
 * `WIJKPROFIEL_NO_BUNDLED_BROWSER=1` leaves the bundled one out.
 */
export async function findBrowser(
  option: string | undefined,
  env: Environment = process.env,
): Promise<BrowserProgram> {
  const { PUPPETEER_EXECUTABLE_PATH: wanted = '' } = env;
  const asked = option ?? wanted;
  if (asked !== '') return await askedBrowser(asked);
  const found = (await bundledBrowser(env)) ?? (await installedBrowser(env)) ?? (await puppeteerBrowser());
  if (found !== undefined) return found;
  const names = [...new Set(installedPlaces(env).map((path) => basename(path)))];
  const reason = `${process.platform} ${process.arch}: ${names.join(', ')}`;
  throw new UserError([problem('no-browser', {}, '', { reason })]);
}

async function askedBrowser(path: string): Promise<BrowserProgram> {
  if (!(await isProgram(path))) throw new UserError([problem('browser-not-found', {}, path)]);
  const headless = /headless[-_]shell/i.test(basename(path)) ? 'shell' : true;
  return { path, env: {}, origin: 'option', headless };
}

async function bundledBrowser(env: Environment): Promise<BrowserProgram | undefined> {
  const { WIJKPROFIEL_NO_BUNDLED_BROWSER: without } = env;
  return without === '1' ? undefined : await pinnedBrowser(env);
}

async function installedBrowser(env: Environment): Promise<BrowserProgram | undefined> {
  for (const path of installedPlaces(env))
    if (await isProgram(path)) return { path, env: {}, origin: 'installed', headless: true };
  return undefined;
}

async function puppeteerBrowser(): Promise<BrowserProgram | undefined> {
  try {
    const { executablePath } = await import('puppeteer');
    const path = await executablePath();
    return (await isProgram(path)) ? { path, env: {}, origin: 'puppeteer-cache', headless: true } : undefined;
  } catch {
    return undefined;
  }
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
