import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isSystemError, UserError } from './errors.ts';
import { makeFolder } from './folder.ts';
import { problem } from './problem.ts';

/**
 * Writes a file so that its final name only ever holds the whole old or the whole new content:
 * temporary name, flush, size check, rename. Throws a UserError when disk or rights refuse.
 */
export async function writeFileAtomic(path: string, content: string | Uint8Array): Promise<void> {
  if (stopping) return await new Promise<never>(() => undefined);
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  const writing = replaceFile(path, temporary, bytes);
  pending.set(temporary, writing);
  try {
    await writing;
  } finally {
    pending.delete(temporary);
  }
}

/** Temporary files that are being written now, with the end of that. */
const pending = new Map<string, Promise<void>>();
let stopping = false;

/** Lets the files that are being written become whole and begins no new ones; for a process that is about to end. */
export async function finishWriting(): Promise<void> {
  stopping = true;
  await Promise.allSettled(pending.values());
}

/** Removes what is half written; for a process that must end at once. */
export function removeTemporaryFiles(): void {
  for (const path of pending.keys()) rmSync(path, { force: true });
}

async function replaceFile(path: string, temporary: string, bytes: Uint8Array): Promise<void> {
  try {
    await makeFolder(dirname(path));
    await writeWhole(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw asUserError(error, path);
  }
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  const { size } = await stat(path);
  if (size !== bytes.byteLength) throw Object.assign(new Error('short write'), { code: 'ENOSPC' });
}

function asUserError(error: unknown, path: string): unknown {
  if (isSystemError(error, 'ENOSPC', 'EDQUOT'))
    return new UserError([problem('disk-full', { file: path })], { cause: error });
  const refusals = [
    'EACCES',
    'EPERM',
    'EROFS',
    'ENOENT',
    'ENOTDIR',
    'EEXIST',
    'EISDIR',
    'EBUSY',
    'ENAMETOOLONG',
  ];
  if (isSystemError(error, ...refusals))
    return new UserError([problem('cannot-write', { file: path }, error.code)], { cause: error });
  return error;
}
