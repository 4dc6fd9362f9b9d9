import { readFile, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contentHash } from '../lib/content-hash.ts';
import { runPool } from '../lib/pool.ts';
import type { OutputRecord, WrittenFile } from './output-record.ts';

/** Files that are read at the same time. */
const readers = 8;

/** Which of these files lie in the folder as they were written, by name. */
export async function intactFiles(out: string, records: readonly WrittenFile[]): Promise<Set<string>> {
  const checked = await runPool(records, readers, (record) => isIntact(out, record));
  return new Set(checked.flatMap((one) => (one.ok && one.result ? [one.item.file] : [])));
}

async function isIntact(out: string, { file, size, sha256 }: WrittenFile): Promise<boolean> {
  const path = join(out, file);
  if ((await stat(path)).size !== size) return false;
  return contentHash(await readFile(path)) === sha256;
}

/**
 * Removes files that an earlier build made and this one does not, and folders that are empty then. What someone changed
 * since is left alone. Returns the files that were removed.
 */
export async function removeOutputs(out: string, records: readonly OutputRecord[]): Promise<string[]> {
  const ours = await intactFiles(out, records);
  for (const file of ours) await rm(join(out, file));
  for (const folder of new Set([...ours].map((file) => dirname(file)))) await removeEmpty(out, folder);
  return [...ours];
}

async function removeEmpty(out: string, folder: string): Promise<void> {
  if (folder === '.') return;
  try {
    await rmdir(join(out, folder));
  } catch {
    // Somebody's files are in it.
    return;
  }
  await removeEmpty(out, dirname(folder));
}
