import * as files from 'node:fs/promises';

/**
 * The operations on files by which outputs come into being. They are in one place so that a test can let any of them
 * fail, or end the process at it.
 */
export const disk = {
  mkdir: files.mkdir,
  open: files.open,
  stat: files.stat,
  lstat: files.lstat,
  readdir: files.readdir,
  readlink: files.readlink,
  rename: files.rename,
  link: files.link,
  symlink: files.symlink,
  copyFile: files.copyFile,
  rmdir: files.rmdir,
  rm: files.rm,
};

export type Disk = Readonly<typeof disk>;
