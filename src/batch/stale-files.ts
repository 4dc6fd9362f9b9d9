import { dirname, join, resolve } from 'node:path';
import { isTemporaryName } from '../lib/atomic-file.ts';
import { type Disk, disk } from '../lib/disk.ts';
import { isSystemError } from '../lib/errors.ts';
import type { Job } from './plan.ts';
import { stateFolder } from './state-folder.ts';

/** The folders under `out` in which these jobs write. */
export function foldersOf(out: string, jobs: readonly Job[]): string[] {
  const files = jobs.flatMap(({ documents, csv, charts }) => [
    ...documents.map(({ file }) => file),
    ...(csv === undefined ? [] : [csv]),
    ...(charts === undefined ? [] : [`${charts}/x`]),
  ]);
  return [...new Set([out, stateFolder(out), ...files.map((file) => dirname(resolve(out, file)))])];
}

/**
 * Removes the temporary files that a killed build has left in these folders; files of others, and folders, stay. Only
 * for who holds the lock of the output.
 */
export async function removeStaleFiles(folders: readonly string[], on: Disk = disk): Promise<void> {
  for (const folder of folders)
    for (const entry of await entriesOf(folder, on))
      if (entry.isFile() && isTemporaryName(entry.name))
        await on.rm(join(folder, entry.name), { force: true });
}

async function entriesOf(folder: string, on: Disk) {
  try {
    return await on.readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ENOTDIR')) return [];
    throw error;
  }
}
