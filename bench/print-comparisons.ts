import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { findBrowser } from '../src/render/browser/find.ts';
import type { BrowserProgram } from '../src/render/browser/program.ts';
import { startBrowser } from '../src/render/browser/start.ts';
import { root, runNode } from './child-process.ts';
import type { Comparison } from './pairs.ts';
import { withScratchFolder } from './scratch-folder.ts';

type Browser = Readonly<{ program: BrowserProgram; sandbox: boolean }>;

const cli = join('bin', 'wijkprofiel.js');
const project = join('examples', 'duinstreek');
const wijk = 'WK980301';
/** Documents at the same time, on both sides. */
const parallel = 2;

/** Our whole process against the bare printing of the same documents; `folder` holds their HTML meanwhile. */
export async function printComparisons(folder: string): Promise<Comparison[]> {
  const browser = await usableBrowser();
  const htmlFolder = join(folder, 'html');
  await runNode([cli, 'build', project, '--format', 'html', '--out', htmlFolder]);
  const all = await filesIn(htmlFolder, '.html');
  const one = all.filter((file) => basename(file).startsWith(wijk));
  if (one.length !== 1) throw new Error(`${one.length} HTML files for ${wijk}`);
  return [
    {
      id: 'a-factsheet',
      what: `build of ${all.length} factsheets (PDF), whole process, against bare printing by ${parallel} pages`,
      target: undefined,
      ours: () =>
        withScratchFolder(async (out) => {
          const options = ['--format', 'pdf', '--jobs', String(parallel), '--out', out];
          const time = await runNode([cli, 'build', project, ...options]);
          await expectPdfs(out, all.length);
          return time;
        }),
      floor: () => barePrint(browser, all, parallel),
    },
    {
      id: 'd',
      what: 'one factsheet (PDF), cold process, against a cold process that only prints its HTML',
      target: undefined,
      ours: () =>
        withScratchFolder(async (out) => {
          const time = await runNode([cli, 'factsheet', wijk, project, '--out', join(out, 'one.pdf')]);
          await expectPdfs(out, 1);
          return time;
        }),
      floor: () => barePrint(browser, one, 1),
    },
  ];
}

/** The browser that our own command would use, and whether its sandbox works here. */
async function usableBrowser(): Promise<Browser> {
  const program = await findBrowser(undefined);
  const { sandbox, stop } = await startBrowser(program, process.getuid?.() !== 0);
  await stop();
  return { program, sandbox };
}

function barePrint({ program, sandbox }: Browser, files: readonly string[], pages: number): Promise<number> {
  return withScratchFolder(async (folder) => {
    const out = join(folder, 'pdf');
    await mkdir(out);
    const documents = files.map((html) => ({ html, pdf: join(out, `${basename(html, '.html')}.pdf`) }));
    const { path: executablePath, headless, env } = program;
    const order = join(folder, 'order.json');
    await writeFile(order, JSON.stringify({ executablePath, headless, env, sandbox, pages, documents }));
    const time = await runNode([join(root, 'bench', 'print-floor.mjs'), order]);
    await expectPdfs(out, files.length);
    return time;
  });
}

/** A run that made less than it should must not count as a fast one. */
async function expectPdfs(folder: string, expected: number): Promise<void> {
  const made = await filesIn(folder, '.pdf');
  if (made.length !== expected) throw new Error(`${made.length} PDF files instead of ${expected}`);
}

async function filesIn(folder: string, extension: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith(extension))
    .toSorted()
    .map((name) => join(folder, name));
}
