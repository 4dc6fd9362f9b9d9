import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contentHash } from '../../src/lib/content-hash.ts';
import { printed, withPdfPrinter } from '../../src/render/pdf-printer.ts';
import { browserProcesses, mainProcess } from './browser-processes.ts';
import { printedHashes, underFire } from './kill-browsers.ts';
import { finishedBytes, printInOwnFolder, report } from './printing.ts';

const { folder, printer } = printInOwnFolder();

it('thirty documents are the same bytes when browsers and pages are killed meanwhile', async () => {
  const undisturbed = await printer(printedHashes);
  expect(new Set(undisturbed).size).toBe(30);
  await printer(async (print) => {
    const fire = underFire(print, folder(), 5);
    expect(await printedHashes(fire.print)).toEqual(undisturbed);
    expect(fire.killed().length).toBeGreaterThan(0);
  });
  expect(readdirSync(folder())).toEqual([]);
});

it('a browser that has printed enough is replaced without a word, and the documents are the same', async () => {
  const notices: string[] = [];
  const browsers = new Set<number>();
  const options = { browserPath: undefined, jobSeconds: 30, documentsPerBrowser: 4 };
  const hashes = await withPdfPrinter({ ...options, notice: (code) => notices.push(code) }, async (print) => {
    const all: string[] = [];
    for (let index = 0; index < 20; index += 1) {
      all.push(contentHash(finishedBytes(printed(await print(report, `wijk ${index}`)))));
      browsers.add(mainProcess(folder()));
    }
    await expect
      .poll(() => browserProcesses(folder()).filter(({ pid, group }) => pid === group).length)
      .toBe(1);
    return all;
  });
  expect(new Set(hashes).size).toBe(1);
  expect(browsers.size).toBeGreaterThan(1);
  expect(notices.filter((code) => code === 'browser-restarted')).toEqual([]);
  expect(readdirSync(folder())).toEqual([]);
});
