import { access, glob, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isSystemError, UserError } from '../lib/errors.ts';
import { problem } from '../lib/problem.ts';

export const configName = 'wijkprofiel.yaml';

/** A file as it was read; `name` is relative to the project, with slashes. */
export type ProjectFile = Readonly<{ name: string; bytes: Uint8Array }>;

/** The project folder at or above `start`; throws a UserError when there is none, or `start` does not exist. */
export async function findProject(start: string): Promise<string> {
  const none = new UserError([problem('no-project', { file: start })]);
  await access(start).catch(() => Promise.reject(none));
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    if (await canRead(join(folder, configName))) return folder;
    if (folder === dirname(folder)) throw none;
  }
}

/** Reads a file of the project; a missing or unreadable one is a UserError that names the key it comes from. */
export async function readProjectFile(folder: string, name: string, key: string): Promise<ProjectFile> {
  try {
    return { name, bytes: await readFile(join(folder, name)) };
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ENOTDIR'))
      throw new UserError(
        [problem(name.includes('*') ? 'no-matching-files' : 'file-missing', { file: name }, '', { key })],
        { cause: error },
      );
    if (isSystemError(error, 'EACCES', 'EISDIR', 'EPERM'))
      throw new UserError([problem('file-unreadable', { file: name }, error.code)], { cause: error });
    throw error;
  }
}

/** The names that a pattern of the configuration stands for, sorted; the pattern itself when nothing fits. */
export async function expandPattern(folder: string, pattern: string): Promise<string[]> {
  if (!pattern.includes('*')) return [pattern];
  const names: string[] = [];
  for await (const name of glob(pattern, { cwd: folder })) names.push(name.replaceAll('\\', '/'));
  return names.length === 0 ? [pattern] : names.toSorted();
}

/** True when the project has this file. */
export function hasProjectFile(folder: string, name: string): Promise<boolean> {
  return canRead(join(folder, name));
}

async function canRead(path: string): Promise<boolean> {
  try {
    await readFile(path);
    return true;
  } catch {
    return false;
  }
}
