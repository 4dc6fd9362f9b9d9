import { spawn } from 'node:child_process';

/** Opens a file with the program that the desktop uses for it; a machine without one stays silent. */
export function openFile(path: string): void {
  const [command, ...args] = opener(path);
  const child = spawn(command, args, { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}

function opener(path: string): readonly [string, ...string[]] {
  if (process.platform === 'darwin') return ['open', path];
  return process.platform === 'win32' ? ['explorer.exe', path] : ['xdg-open', path];
}
