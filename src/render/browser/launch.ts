import type { Browser } from 'puppeteer';
import { settledWithin, withinLimit } from '../time-limit.ts';
import { type BrowserProcess, startProcess } from './browser-process.ts';
import { browserFlags } from './flags.ts';
import { guardBrowser, type Release } from './guard.ts';
import { pipeTransport } from './pipe-transport.ts';
import { makeProfile, removeProfile, removeProfileNow } from './profile-folder.ts';
import type { BrowserProgram } from './program.ts';

/** One browser with its processes and its profile. */
export type RunningBrowser = Readonly<{
  browser: Browser;
  path: string;
  version: string;
  sandbox: boolean;
  /** What it wrote last, and how it ended when it did. */
  words: () => readonly string[];
  /** Ends it and its children at once. */
  kill: () => void;
  /** When its processes and its profile are gone, however it ended. */
  gone: Promise<void>;
  /** Ends it, if it can be in its own way, and waits until all is gone. */
  stop: () => Promise<void>;
}>;

/** A browser that did not start, with what it wrote. */
export class StartFailure extends Error {
  readonly words: readonly string[];

  constructor(words: readonly string[], options?: ErrorOptions) {
    super(words.join('\n'), options);
    this.name = 'StartFailure';
    this.words = words;
  }
}

const launchSeconds = 20;
const protocolMilliseconds = 45_000;
const closeMilliseconds = 5000;
/** A browser that loses its pipe has ended, which is told a little later. */
const endMilliseconds = 500;

/** Starts one browser with its own profile folder. Neither outlives this process, also when that ends by a signal. */
export async function launchBrowser(program: BrowserProgram, sandbox: boolean): Promise<RunningBrowser> {
  const puppeteer = await import('puppeteer');
  let profile: string | undefined;
  try {
    profile = await makeProfile();
    return await launchIn(profile, program, { sandbox, puppeteer });
  } catch (error) {
    if (profile !== undefined) await removeProfile(profile);
    if (error instanceof StartFailure) throw error;
    throw new StartFailure([messageOf(error)], { cause: error });
  }
}

type Settings = Readonly<{ sandbox: boolean; puppeteer: typeof import('puppeteer') }>;

async function launchIn(
  profile: string,
  program: BrowserProgram,
  { sandbox, puppeteer }: Settings,
): Promise<RunningBrowser> {
  const { headless, path } = program;
  const tidy = keepsItsFiles(program);
  const args = await puppeteer.defaultArgs({ headless, userDataDir: profile, args: browserFlags(sandbox) });
  const env = { ...process.env, ...program.env, ...(tidy ? { TMPDIR: profile } : {}) };
  const processes = startProcess(path, [...args, '--remote-debugging-pipe'], env);
  const gone = guardedLife(processes, profile);
  try {
    const transport = pipeTransport(processes.toBrowser, processes.fromBrowser);
    void processes.ended.then(() => transport.close());
    const connecting = puppeteer.connect({ transport, protocolTimeout: protocolMilliseconds });
    const browser = await withinLimit(connecting, launchSeconds * 1000, noAnswer);
    const version = await withinLimit(browser.version(), launchSeconds * 1000, noAnswer);
    return running(browser, { path, version, sandbox, tidy, processes, gone });
  } catch (error) {
    await settledWithin(processes.ended, endMilliseconds);
    const reason = processes.end() || messageOf(error);
    processes.kill();
    await settledWithin(gone, 2 * closeMilliseconds);
    throw new StartFailure([...processes.lines(), reason], { cause: error });
  }
}

function noAnswer(): never {
  throw new Error(`no answer within ${launchSeconds} seconds`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A headless shell leaves nothing but temporary files when it is killed, and these can stand in its profile. */
function keepsItsFiles({ headless }: BrowserProgram): boolean {
  return headless === 'shell' && process.platform === 'linux';
}

/** Ends when processes and profile are gone; until then they are ended with this process. */
async function guardedLife({ pid, kill, ended }: BrowserProcess, profile: string): Promise<void> {
  const release: Release = pid === undefined ? () => undefined : guardBrowser(pid, profile);
  const end = (): void => {
    kill();
    removeProfileNow(profile);
  };
  process.once('exit', end);
  await ended;
  // What its children hold open goes too.
  kill();
  await removeProfile(profile);
  release();
  process.off('exit', end);
}

type Started = Pick<RunningBrowser, 'path' | 'version' | 'sandbox' | 'gone'> &
  Readonly<{ tidy: boolean; processes: BrowserProcess }>;

function running(browser: Browser, { tidy, processes, ...about }: Started): RunningBrowser {
  const { kill, ended, lines, end } = processes;
  const endSoon = async (): Promise<void> => {
    await settledWithin(ended, closeMilliseconds);
    kill();
  };
  // A browser without its pipe cannot be used, whether it still runs or not.
  browser.once('disconnected', () => void endSoon());
  const stop = async (): Promise<void> => {
    if (tidy) kill();
    await settledWithin(browser.close(), closeMilliseconds);
    await endSoon();
    await settledWithin(about.gone, 2 * closeMilliseconds);
  };
  const words = (): string[] => [...lines(), end()].filter((line) => line !== '');
  return { ...about, browser, words, kill, stop };
}
