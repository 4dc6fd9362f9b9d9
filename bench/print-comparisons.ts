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
/** Folder with the open data of RIVM and CBS; without it the real region is not measured. */
const openData = process.env['WIJKPROFIEL_OPEN_DATA'];
/** Documents at the same time, on both sides. */
const parallel = 2;

/** Our whole process against the bare printing of the same documents; `folder` holds their HTML meanwhile. */
export async function printComparisons(folder: string): Promise<Comparison[]> {
  const browser = await usableBrowser();
  const comparisons: Comparison[] = [];
  for (const product of ['factsheet', 'wijkprofiel'] as const) {
    const html = await htmlOf(project, join(folder, product), ['--product', product]);
    comparisons.push(buildComparison(browser, product, html));
    if (product === 'factsheet') comparisons.push(coldComparison(browser, html));
  }
  return openData === undefined ? comparisons : [...comparisons, await regionComparison(browser, folder)];
}

/** The HTML of a build, which the floor prints. */
async function htmlOf(from: string, out: string, options: readonly string[]): Promise<string[]> {
  await runNode([cli, 'build', from, '--format', 'html', '--out', out, ...options]);
  return (await filesIn(out, '.html')).filter((file) => !file.endsWith('datakwaliteit.html'));
}

function buildComparison(browser: Browser, product: string, html: readonly string[]): Comparison {
  return {
    id: `a-${product}`,
    what: `build of ${html.length} documents (${product}, PDF), whole process, against bare printing by ${parallel} pages`,
    target: undefined,
    ours: () =>
      withScratchFolder(async (out) => {
        const options = ['--product', product, '--format', 'pdf', '--jobs', String(parallel), '--out', out];
        const time = await runNode([cli, 'build', project, ...options]);
        await expectPdfs(out, html.length);
        return time;
      }),
    floor: () => barePrint(browser, html, parallel),
  };
}

function coldComparison(browser: Browser, html: readonly string[]): Comparison {
  const one = html.filter((file) => basename(file).startsWith(wijk));
  if (one.length !== 1) throw new Error(`${one.length} HTML files for ${wijk}`);
  return {
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
  };
}

/** From an empty folder to all documents of a real region: two imports, validate, build. */
async function regionComparison(browser: Browser, folder: string): Promise<Comparison> {
  const imported = join(folder, 'regio');
  await importRegion(imported);
  const html = await htmlOf(imported, join(folder, 'regio-html'), []);
  return {
    id: 'regio',
    what: `import, validate and build of ${html.length} documents of Hollands Midden (both products, PDF), against bare printing`,
    target: undefined,
    ours: () =>
      withScratchFolder(async (scratch) => {
        const made = join(scratch, 'regio');
        const out = join(scratch, 'uit');
        const options = ['--format', 'pdf', '--jobs', String(parallel), '--out', out];
        const time =
          (await importRegion(made)) +
          (await runNode([cli, 'validate', made])) +
          (await runNode([cli, 'build', made, ...options]));
        await expectPdfs(out, html.length);
        return time;
      }),
    floor: () => barePrint(browser, html, parallel),
    documents: html.length,
  };
}

async function importRegion(into: string): Promise<number> {
  const rivm = join(openData ?? '', 'rivm-50090ned');
  const names = (await readdir(rivm)).filter((name) => name.endsWith('_hollands_midden_alle_niveaus.csv'));
  const kwb = join(openData ?? '', 'cbs-kwb-2024', 'derived_kwb2024_hollands_midden.csv');
  const files = names.map((name) => join(rivm, name));
  const region = ['--into', into, '--region', 'GG4506'];
  return (
    (await runNode([cli, 'import', 'statline', ...files, ...region])) +
    (await runNode([cli, 'import', 'kwb', kwb, ...region]))
  );
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
