import { existsSync } from 'node:fs';

/** Lets temporary folders of a test file lie in memory where the system has that: thousands of flushes cost nothing there. */
export function useMemoryDisk(): void {
  if (existsSync('/dev/shm')) process.env['TMPDIR'] = '/dev/shm';
}
