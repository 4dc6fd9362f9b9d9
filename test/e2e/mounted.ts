import { execFileSync } from 'node:child_process';
import { onTestFinished } from 'vitest';

/** Why disks of a test cannot be made here; empty when they can. */
export const whyNoMounts = reasonAgainstMounts();

function reasonAgainstMounts(): string {
  if (process.platform !== 'linux') return 'needs Linux';
  if (process.getuid?.() !== 0) return 'needs root';
  try {
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return '';
  } catch {
    return 'mounting is not allowed';
  }
}

/** Mounts a disk in memory of so many kB over a folder, for one test. */
export function mountDisk(folder: string, kilobytes: number): void {
  mount(['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs'], folder);
}

/** Mounts a folder over itself, for one test; `remount` then changes what may be done with it. */
export function mountItself(folder: string): void {
  mount(['--bind', folder], folder);
}

function mount(args: readonly string[], folder: string): void {
  execFileSync('mount', [...args, folder]);
  onTestFinished(() => void execFileSync('umount', [folder]));
}

export function remount(folder: string, options: string): void {
  execFileSync('mount', ['-o', `remount,${options}`, folder]);
}
