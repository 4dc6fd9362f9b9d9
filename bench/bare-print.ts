import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { findBrowser } from '../src/render/browser/find.ts';
import { startBrowser } from '../src/render/browser/start.ts';
import { root, runNode } from './child-process.ts';
import { withScratchFolder } from './scratch-folder.ts';

/** How a process without code of ours starts the browser that our own command would use. */
export type BrowserOrder = Readonly<{
  executablePath: string;
  headless: unknown;
  env: unknown;
  sandbox: boolean;
}>;

/** That browser, found and unpacked, and whether its sandbox works here. */
export async function usableBrowser(): Promise<BrowserOrder> {
  const program = await findBrowser(undefined);
  const { sandbox, stop } = await startBrowser(program, process.getuid?.() !== 0);
  await stop();
  const { path: executablePath, headless, env } = program;
  return { executablePath, headless, env, sandbox };
}

/** Prints HTML files by so many pages of one browser, in a process of its own; returns its time. */
export function barePrint(browser: BrowserOrder, files: readonly string[], pages: number): Promise<number> {
  return withScratchFolder(async (folder) => {
    const out = join(folder, 'pdf');
    await mkdir(out);
    const documents = files.map((html) => ({ html, pdf: join(out, `${basename(html, '.html')}.pdf`) }));
    const order = join(folder, 'order.json');
    await writeFile(order, JSON.stringify({ ...browser, pages, documents }));
    const time = await runNode([join(root, 'bench', 'print-floor.mjs'), order]);
    await expectPdfs(out, files.length);
    return time;
  });
}

/** A run that made less than it should must not count as a fast one. */
export async function expectPdfs(folder: string, expected: number): Promise<void> {
  const made = await filesIn(folder, '.pdf');
  if (made.length !== expected) throw new Error(`${made.length} PDF files instead of ${expected}`);
}

export async function filesIn(folder: string, extension: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith(extension))
    .toSorted()
    .map((name) => join(folder, name));
}
