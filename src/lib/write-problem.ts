import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isSystemError, UserError } from './errors.ts';
import { type Problem, problem } from './problem.ts';

/** How a system says that a file, or a place for one, is not to be had. */
const refusals = [
  ...['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EEXIST', 'EISDIR', 'ENOTEMPTY', 'EBUSY'],
  ...['ENAMETOOLONG', 'ELOOP', 'EXDEV', 'EFBIG', 'ESTALE', 'ENOTCONN', 'EHOSTDOWN', 'ETIMEDOUT'],
  ...['EMFILE', 'ENFILE'],
];

/** The UserError for an error of the system while `bytes` bytes were written to `path`; any other error as it is. */
export async function asWriteProblem(error: unknown, path: string, bytes: number): Promise<unknown> {
  const found = await writeProblem(error, path, bytes);
  return found === undefined ? error : new UserError([found], { cause: error });
}

async function writeProblem(error: unknown, path: string, bytes: number): Promise<Problem | undefined> {
  const place = { file: path };
  const needed = megabytes(bytes, Math.ceil);
  if (isSystemError(error, 'ENOSPC')) {
    const { free, names } = await roomAt(path);
    if (names === 0 && free > 0) return problem('disk-full-of-names', place, error.code, { free });
    return problem('disk-full', place, error.code, { needed, free });
  }
  if (isSystemError(error, 'EDQUOT')) return problem('quota-full', place, error.code, { needed });
  if (isSystemError(error, 'EIO', 'ENXIO', 'ENODEV')) return problem('disk-fault', place, error.code);
  if (isSystemError(error, ...refusals))
    return problem(isHeld(error) ? 'file-held' : 'cannot-write', place, error.code);
  return undefined;
}

/** Only a rename tells that the file with the final name is held: its folder could be written. */
function isHeld(error: NodeJS.ErrnoException): boolean {
  return error.syscall === 'rename' && isSystemError(error, 'EBUSY', 'EPERM', 'EACCES');
}

/** Free megabytes where `path` is to come, and how many more files fit; a system may not count those. */
async function roomAt(path: string): Promise<Readonly<{ free: number; names: number | undefined }>> {
  try {
    const { bavail, bsize, files, ffree } = await statfs(dirname(path));
    return { free: megabytes(bavail * bsize, Math.floor), names: files > 0 ? ffree : undefined };
  } catch {
    return { free: 0, names: undefined };
  }
}

function megabytes(bytes: number, round: (value: number) => number): number {
  return round(bytes / 1_000_000);
}
