import { setTimeout as pause } from 'node:timers/promises';
import { contentHash } from '../../src/lib/content-hash.ts';
import { runPool } from '../../src/lib/pool.ts';
import type { PrintedPdf } from '../../src/render/print-page.ts';
import { browserProcesses, killAll } from './browser-processes.ts';
import { finishedBytes, page } from './printing.ts';

type Print = (html: string, name: string) => Promise<PrintedPdf>;

/** Small documents, each of its own. */
export const smallDocuments: readonly Readonly<{ name: string; html: string }>[] = Array.from(
  { length: 30 },
  (_, index) => ({
    name: `wijk ${index}`,
    html: page(`<h1>Wijk ${index}</h1>${`<p>Een zin over wijk ${index}.</p>`.repeat(20 + index)}`),
  }),
);

/** What came of each document: the hash of its bytes, or why there is none. */
export async function printedHashes(print: Print): Promise<string[]> {
  const settled = await runPool(smallDocuments, 3, async ({ name, html }) =>
    contentHash(finishedBytes(await print(html, name))),
  );
  return settled.map((one) => (one.ok ? one.result : String(one.error)));
}

/**
 * Lets `print` be used while a browser or one of its children is killed `times` times, each at a moment that chance
 * chooses after a document was printed since the last time.
 */
export function underFire(
  print: Print,
  folder: string,
  times: number,
): Readonly<{ print: Print; killed: () => string[] }> {
  const killed: string[] = [];
  let isAiming = false;
  const shoot = async (): Promise<void> => {
    isAiming = true;
    await pause(Math.random() * 200);
    const processes = browserProcesses(folder).filter(({ command }) =>
      /--type=renderer|--headless/.test(command),
    );
    const target = processes[Math.floor(Math.random() * processes.length)];
    if (target !== undefined) {
      killAll([target], 'SIGKILL');
      killed.push(target.command.includes('--type=renderer') ? 'renderer' : 'browser');
    }
    isAiming = false;
  };
  return {
    print: async (html, name) => {
      const printed = await print(html, name);
      if (!isAiming && killed.length < times) void shoot();
      return printed;
    },
    killed: () => killed,
  };
}
