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
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  pending.add(temporary);
  try {
    await makeFolder(dirname(path));
    await writeWhole(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw asUserError(error, path);
  } finally {
    pending.delete(temporary);
  }
}

/** Temporary files that are being written now. */
const pending = new Set<string>();

/** Removes what is half written; for a process that must stop at once. */
export function removeTemporaryFiles(): void {
  for (const path of pending) rmSync(path, { force: true });
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
  if (isSystemError(error, 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EISDIR', 'EBUSY'))
    return new UserError([problem('cannot-write', { file: path }, error.code)], { cause: error });
  return error;
}
