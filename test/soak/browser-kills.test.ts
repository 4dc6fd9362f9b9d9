import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { livingInGroup, mainProcess } from '../e2e/browser-processes.ts';
import { printedHashes, underFire } from '../e2e/kill-browsers.ts';
import { printInOwnFolder } from '../e2e/printing.ts';

const { folder, printer } = printInOwnFolder();
const kills = 100;

it('no document is lost, torn or different when a hundred browsers and pages are killed', async () => {
  const undisturbed = await printer(printedHashes);
  const killed: string[] = [];
  let group = 0;
  await printer(async (print) => {
    const fire = underFire(print, folder(), kills);
    while (fire.killed().length < kills) expect(await printedHashes(fire.print)).toEqual(undisturbed);
    killed.push(...fire.killed());
    await print('<p>De laatste.</p>', 'de laatste');
    group = mainProcess(folder());
  });
  expect(killed.filter((one) => one === 'browser').length).toBeGreaterThan(10);
  expect(killed.filter((one) => one === 'renderer').length).toBeGreaterThan(10);
  expect(livingInGroup(group)).toEqual([]);
  expect(readdirSync(folder())).toEqual([]);
});
