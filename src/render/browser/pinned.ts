import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../lib/errors.ts';
import { problem } from '../../lib/problem.ts';
import type { BrowserProgram } from './program.ts';
import { trialRun } from './trial-run.ts';
import { unpackedChromium } from './unpack.ts';

/** The loader of systems with glibc; without it (Alpine) this Chromium cannot run. */
const loader = '/lib64/ld-linux-x86-64.so.2';

/** The Chromium that npm installs with us, unpacked in the user's cache; undefined where it cannot run. */
export async function pinnedBrowser(
  env: Readonly<NodeJS.ProcessEnv> = process.env,
): Promise<BrowserProgram | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(loader)) return undefined;
  const folder = await unpackedChromium(env);
  const path = join(folder, 'chromium');
  const settings = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  return {
    path,
    env: { ...settings, ...(await libraryPath(path, folder, env)) },
    origin: 'bundled',
    headless: 'shell',
  };
}

/** Adds the libraries that came with Chromium (NSS, NSPR, expat) only when it does not load without them. */
async function libraryPath(
  path: string,
  folder: string,
  { LD_LIBRARY_PATH: own = '' }: Readonly<NodeJS.ProcessEnv>,
): Promise<BrowserProgram['env']> {
  const bundled = { LD_LIBRARY_PATH: [join(folder, 'lib'), own].filter((part) => part !== '').join(':') };
  if ((await trialRun({ path, env: {} })).ended === 'well') return {};
  const { ended, words } = await trialRun({ path, env: bundled });
  if (ended === 'well') return bundled;
  throw new UserError([problem('browser-unpack-failed', {}, '', { reason: words })]);
}
