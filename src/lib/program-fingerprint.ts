import { glob, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { contentHash } from './content-hash.ts';
import { fingerprint } from './fingerprint.ts';
import { ownVersion } from './own-version.ts';

const root = join(import.meta.dirname, '..');

/**
 * A hash of this program: its version, its own code as it runs (a version that is being worked on keeps its number),
 * and the catalogue and other data that come with it.
 */
export async function programFingerprint(): Promise<string> {
  const own = await filesOf(root, `**/*${extname(import.meta.url)}`);
  const data = await filesOf(join(root, '..', 'data'), '*');
  return fingerprint([await ownVersion(), ...own, ...data]);
}

async function filesOf(folder: string, pattern: string): Promise<string[]> {
  const names: string[] = [];
  for await (const name of glob(pattern, { cwd: folder })) names.push(name);
  const sorted = names.map((name) => name.replaceAll('\\', '/')).toSorted();
  return await Promise.all(
    sorted.map(async (name) => `${name} ${contentHash(await readFile(join(folder, name)))}`),
  );
}
