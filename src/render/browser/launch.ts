import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { settledWithin } from '../time-limit.ts';
import { browserFlags } from './flags.ts';
import type { BrowserProgram } from './program.ts';

/** One browser process; `kill` ends it and its children at once, `stop` asks first, and waits until all is gone. */
export type RunningBrowser = Readonly<{
  browser: Browser;
  sandbox: boolean;
  kill: () => void;
  stop: () => Promise<void>;
}>;

export type LaunchSettings = Readonly<{ sandbox: boolean; pipe: boolean }>;

export const launchSeconds = 20;
const closeMilliseconds = 5000;

/** Starts one browser with its own profile folder. Neither outlives this process, also when that ends by a signal. */
export async function launchBrowser(
  program: BrowserProgram,
  { sandbox, pipe }: LaunchSettings,
): Promise<RunningBrowser> {
  const { launch } = await import('puppeteer');
  const profile = await mkdtemp(join(tmpdir(), 'wijkprofiel-browser-'));
  const life = new AbortController();
  const end = (): void => {
    life.abort();
    removeNow(profile);
  };
  process.once('exit', end);
  const clock = setTimeout(() => life.abort(), launchSeconds * 1000);
  try {
    const browser = await launch({
      executablePath: program.path,
      headless: program.headless,
      args: browserFlags(sandbox),
      env: { ...process.env, ...program.env, ...temporaryFolder(program, profile) },
      userDataDir: profile,
      pipe,
      signal: life.signal,
      timeout: launchSeconds * 1000,
      protocolTimeout: 45_000,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    return running(browser, { sandbox, profile, life, end });
  } catch (error) {
    process.off('exit', end);
    life.abort();
    await removeSoon(profile);
    throw error;
  } finally {
    clearTimeout(clock);
  }
}

/** A killed headless shell leaves temporary files; in its profile they are removed with it. */
function temporaryFolder({ headless }: BrowserProgram, profile: string): BrowserProgram['env'] {
  return headless === 'shell' && process.platform === 'linux' ? { TMPDIR: profile } : {};
}

type Launched = Readonly<{ sandbox: boolean; profile: string; life: AbortController; end: () => void }>;

function running(browser: Browser, { sandbox, profile, life, end }: Launched): RunningBrowser {
  const child = browser.process();
  let gone = false;
  const kill = (): void => {
    if (gone) return;
    life.abort();
    killGroup(child?.pid);
  };
  const clean = async (): Promise<void> => {
    kill();
    await settledWithin(exitOf(child), closeMilliseconds);
    gone = true;
    await removeSoon(profile);
    process.off('exit', end);
  };
  // Also when it dies by itself: what its children hold open goes too.
  const cleaned = new Promise<void>((resolve) => {
    browser.once('disconnected', () => void clean().then(resolve));
  });
  const stop = async (): Promise<void> => {
    await settledWithin(browser.close(), closeMilliseconds);
    kill();
    await settledWithin(cleaned, 2 * closeMilliseconds);
  };
  return { browser, sandbox, kill, stop };
}

/** The browser leads its own process group, so children survive neither its death nor a stopped state. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined || process.platform === 'win32') return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}

async function exitOf(child: ChildProcess | null): Promise<void> {
  if (child === null || child.exitCode !== null || child.signalCode !== null) return;
  await once(child, 'exit');
}

/** Windows holds files of a process that has just ended, hence the retries; a folder that stays is no failure. */
async function removeSoon(folder: string): Promise<void> {
  await settledWithin(rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }), 10_000);
}

function removeNow(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
  } catch {
    // The system clears its temporary folder in time.
  }
}
