import { lstat, mkdir } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Our own cache folder, made when absent: in the user's cache, else in the temporary folder. Nobody else can write in it. */
export async function privateCacheFolder(env: Readonly<NodeJS.ProcessEnv>): Promise<string> {
  const failures: unknown[] = [];
  for (const folder of candidates(env)) {
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await refuseUnlessPrivate(folder);
      return folder;
    } catch (error) {
      failures.push(error);
    }
  }
  throw failures[0];
}

function candidates(env: Readonly<NodeJS.ProcessEnv>): string[] {
  const { XDG_CACHE_HOME: chosen = '', HOME = homedir() } = env;
  const userCache = isAbsolute(chosen) ? chosen : join(HOME, '.cache');
  return [join(userCache, 'wijkprofiel'), join(tmpdir(), `wijkprofiel-${process.getuid?.()}`)];
}

/** A folder of somebody else could hold a program of somebody else. */
async function refuseUnlessPrivate(folder: string): Promise<void> {
  const { uid, mode, isDirectory } = await describe(folder);
  if (!isDirectory || uid !== process.getuid?.() || (mode & 0o022) !== 0)
    throw new Error(`${folder} is not a private folder of this user`);
}

async function describe(folder: string): Promise<{ uid: number; mode: number; isDirectory: boolean }> {
  const status = await lstat(folder);
  return { uid: status.uid, mode: status.mode, isDirectory: status.isDirectory() };
}
