import { spawn } from 'node:child_process';

/** Ends the guard without it doing anything. */
export type Release = () => void;

/**
 * Waits for its input to end, which also happens when whoever started it is killed; then it ends the group of
 * processes `$1` and removes the folder `$2`.
 */
const script = `read -r word; [ "$word" = done ] && exit
kill -s KILL -- "-$1"
rm -rf -- "$2" || { sleep 1; rm -rf -- "$2"; }`;

/**
 * Sees to it that neither the processes nor the profile of a browser outlive this process, however that ends. A browser
 * ends by itself when its pipe closes, but not one that hangs. Windows has no such guard.
 */
export function guardBrowser(pid: number, profile: string): Release {
  if (process.platform === 'win32') return () => undefined;
  // In a session of its own: a signal from the terminal is for this process, not for its guard.
  const guard = spawn('/bin/sh', ['-c', script, 'wijkprofiel-guard', String(pid), profile], {
    cwd: '/',
    env: { PATH: '/usr/bin:/bin' },
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // Without a shell there is no guard; the profile is swept later.
  guard.on('error', () => undefined);
  guard.stdin.on('error', () => undefined);
  guard.unref();
  return () => void guard.stdin.end('done\n');
}
