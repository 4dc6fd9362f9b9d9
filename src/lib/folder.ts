import { dirname } from 'node:path';
import { type Disk, disk } from './disk.ts';
import { isSystemError } from './errors.ts';

/**
 * Makes a folder and those above it. Not by `mkdir` with `recursive`: that never returns where the system answers
 * ENOENT for a place that cannot exist, such as below /proc.
 */
export async function makeFolder(path: string, on: Disk = disk): Promise<void> {
  try {
    await makeOne(path, on);
  } catch (error) {
    if (!isSystemError(error, 'ENOENT') || dirname(path) === path) throw error;
    await makeFolder(dirname(path), on);
    await makeOne(path, on);
  }
}

async function makeOne(path: string, on: Disk): Promise<void> {
  try {
    await on.mkdir(path);
  } catch (error) {
    const isThere = (await on.stat(path).catch(() => undefined))?.isDirectory();
    if (!isThere) throw error;
    return;
  }
  await syncFolder(dirname(path), on);
}

/** How systems say that a folder cannot be flushed; its names are then as durable as they make them. */
const refusals = ['EINVAL', 'EPERM', 'EACCES', 'EISDIR', 'EBADF', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'];

/** Makes the names in a folder outlive a power cut, where the system can do that. */
export async function syncFolder(path: string, on: Disk = disk): Promise<void> {
  if (process.platform === 'win32') return;
  try {
    const folder = await on.open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch (error) {
    if (!isSystemError(error, ...refusals)) throw error;
  }
}
