import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { prepare } from '../src/batch/prepare.ts';
import { barePrint, expectPdfs, usableBrowser } from './bare-print.ts';
import { runNode } from './child-process.ts';
import { finishedHtml } from './finished-documents.ts';
import { openData, withoutOpenData } from './open-data.ts';
import type { Absent, Comparison } from './pairs.ts';
import { cli, parallel } from './print-comparisons.ts';
import { withScratchFolder } from './scratch-folder.ts';

const question = {
  id: 'regio',
  what: 'import, validate and build of Hollands Midden (both products, PDF), against bare printing',
  target: undefined,
};

/** From an empty folder to all documents of a real region: two imports, validate, build. */
export async function regionComparison(folder: string): Promise<(Comparison | Absent)[]> {
  if (openData === undefined) return [{ ...question, absent: withoutOpenData }];
  const browser = await usableBrowser();
  const imported = join(folder, 'regio');
  await importRegion(imported, openData);
  const prepared = await prepare(imported, undefined);
  const html = [
    ...(await finishedHtml(prepared, 'factsheet', join(folder, 'regio-html'))),
    ...(await finishedHtml(prepared, 'wijkprofiel', join(folder, 'regio-html'))),
  ];
  const whole = async (scratch: string, data: string): Promise<number> => {
    const made = join(scratch, 'regio');
    const out = join(scratch, 'uit');
    const options = ['--format', 'pdf', '--jobs', String(parallel), '--out', out];
    const time =
      (await importRegion(made, data)) +
      (await runNode([cli, 'validate', made])) +
      (await runNode([cli, 'build', made, ...options]));
    await expectPdfs(out, html.length);
    return time;
  };
  return [
    {
      ...question,
      ours: () => withScratchFolder((scratch) => whole(scratch, openData ?? '')),
      floor: () => barePrint(browser, html, parallel),
      documents: html.length,
    },
  ];
}

async function importRegion(into: string, data: string): Promise<number> {
  const rivm = join(data, 'rivm-50090ned');
  const names = (await readdir(rivm)).filter((name) => name.endsWith('_hollands_midden_alle_niveaus.csv'));
  const kwb = join(data, 'cbs-kwb-2024', 'derived_kwb2024_hollands_midden.csv');
  const files = names.map((name) => join(rivm, name));
  const region = ['--into', into, '--region', 'GG4506'];
  return (
    (await runNode([cli, 'import', 'statline', ...files, ...region])) +
    (await runNode([cli, 'import', 'kwb', kwb, ...region]))
  );
}
