import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runPool } from '../../src/lib/pool.ts';
import { pagesOf } from '../pages-of.ts';
import { browserProcesses, livingInGroup, mainProcess } from './browser-processes.ts';
import { endless, page, printInOwnFolder, report } from './printing.ts';

const { folder, notices, printer } = printInOwnFolder();

it('prints every document when the browser is killed halfway', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `wijk ${index}`);
  const settled = await printer(async (printPdf) => {
    let printed = 0;
    return await runPool(names, 3, async (name) => {
      const result = await printPdf(page(`<h1>${name}</h1>`), name);
      printed += 1;
      if (printed === 4) process.kill(mainProcess(folder()), 'SIGKILL');
      return result;
    });
  });
  expect(settled.filter(({ ok }) => !ok)).toEqual([]);
  expect(settled).toHaveLength(names.length);
  expect(notices().filter((code) => code === 'browser-restarted')).toHaveLength(1);
});

it('prints a document again when its page crashes', async () => {
  const { bytes } = await printer(async (printPdf) => {
    await printPdf(report, 'Noord');
    const printing = printPdf(page('<p>tekst</p>'.repeat(5000)), 'Centrum');
    while (!browserProcesses(folder()).some(({ command }) => command.includes('--type=renderer')))
      await soon();
    for (const { pid, command } of browserProcesses(folder()))
      if (command.includes('--type=renderer')) process.kill(pid, 'SIGKILL');
    return await printing;
  });
  expect(pagesOf(bytes)).toBeGreaterThan(20);
});

function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

it('prints a document again when its browser hangs, and ends that browser with all its children', async () => {
  await printer(async (printPdf) => {
    await printPdf(report, 'Noord');
    const stopped = mainProcess(folder());
    for (const { pid } of livingInGroup(stopped)) process.kill(pid, 'SIGSTOP');
    expect(pagesOf((await printPdf(report, 'Centrum')).bytes)).toBe(2);
    expect(livingInGroup(stopped)).toEqual([]);
  }, 2);
});

it('gives up a document that is laid out without end, by name, and prints those beside it and after it', async () => {
  await printer(async (printPdf) => {
    await printPdf(report, 'Noord');
    const beside = runPool(['Oost', 'West', 'Zuid'], 1, async (name) => await printPdf(report, name));
    await expect(printPdf(endless, 'Centrum')).rejects.toMatchObject({
      problems: [{ code: 'document-timeout', found: 'Centrum', details: { seconds: 3 } }],
    });
    expect((await beside).map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(pagesOf((await printPdf(report, 'Midden')).bytes)).toBe(2);
    expect(browserProcesses(folder()).filter(({ pid, group }) => pid === group)).toHaveLength(1);
  }, 3);
});

it('leaves no browser and no profile, also when the work fails', async () => {
  let group = 0;
  const work = printer(async (printPdf) => {
    await printPdf(report, 'Centrum');
    group = mainProcess(folder());
    throw new Error('the work failed');
  });
  await expect(work).rejects.toThrow('the work failed');
  expect(livingInGroup(group)).toEqual([]);
  expect(readdirSync(folder())).toEqual([]);
});

it('starts no browser when nothing is printed', async () => {
  await printer(async () => expect(browserProcesses(folder())).toEqual([]));
  expect(notices()).toEqual([]);
});

it('leaves no browser and no profile when the program exits in the middle of a document', async () => {
  const script = `
    import { withPdfPrinter } from ${JSON.stringify(import.meta.resolve('../../src/render/pdf-printer.ts'))};
    await withPdfPrinter({ browserPath: undefined, jobSeconds: 30, notice: () => {} }, async (print) => {
      await print('<p>een', 'een');
      print('<p>twee'.repeat(50000), 'twee');
      setTimeout(() => process.exit(7), 50);
      await new Promise(() => {});
    });`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script]);
  expect(status).toBe(7);
  await soon();
  expect(browserProcesses(folder())).toEqual([]);
  expect(readdirSync(folder())).toEqual([]);
});
