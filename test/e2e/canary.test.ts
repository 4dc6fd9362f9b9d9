import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { launch, type Page } from 'puppeteer';
import { afterAll, expect, it } from 'vitest';
import { UserError } from '../../src/lib/errors.ts';
import { findBrowser } from '../../src/render/browser/find.ts';
import { browserFlags } from '../../src/render/browser/flags.ts';
import { readable } from '../pages-of.ts';
import { canary, secret } from './canary.ts';
import { page, printInOwnFolder, report } from './printing.ts';

const { printer } = printInOwnFolder();
const disk = mkdtempSync(join(tmpdir(), 'canary-'));
afterAll(() => rmSync(disk, { recursive: true }));

it('sixteen ways to reach the network or a file give no request and no text, and a good page still prints', async () => {
  const { vectors, page: everything, hits, close } = await canary(disk);
  expect(Object.keys(vectors)).toHaveLength(16);
  await printer(async (print) => {
    const read = async (html: string, name: string): Promise<string> =>
      drawnText((await print(html, name)).bytes);
    const { refresh = '', ...others } = vectors;
    for (const [name, vector] of Object.entries(others))
      expect(await read(page(`<h1>${name}</h1>${vector}`), name)).not.toContain(secret);
    for (const html of [everything, page(refresh)])
      expect(await read(html, 'refresh').catch(refusal)).not.toContain(secret);
    expect(await read(report, 'a good page')).toContain('rij 59');
    await pause(500);
  });
  close();
  expect(hits()).toEqual([]);
});

/** A page that goes elsewhere by itself may have nothing to print. */
function refusal(error: unknown): string {
  if (error instanceof UserError) return '';
  throw error;
}

/** What stands on the pages; letters that are drawn one by one are joined. */
function drawnText(bytes: Uint8Array): string {
  return readable(bytes)
    .pages.flatMap(({ marks }) => marks.map((mark) => (mark.kind === 'text' ? mark.text : ' ')))
    .join('');
}

type Layer = Readonly<{
  flags?: readonly string[];
  policy?: string;
  prepare?: (page: Page) => Promise<void>;
}>;

const layers: Readonly<Record<string, Layer>> = {
  nothing: {},
  interception: { prepare: refuseAll },
  'no script': { prepare: (page) => page.setJavaScriptEnabled(false) },
  policy: { policy: `default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:` },
  'dead proxy': { flags: browserFlags(false) },
};

it.for([
  {
    layer: 'nothing',
    prints: true,
    lets: ['iframe', 'img', 'css', 'font', 'fetch', 'websocket', 'worker', 'refresh'],
  },
  { layer: 'interception', prints: false, lets: ['prefetch', 'websocket', 'worker-socket'] },
  { layer: 'no script', prints: true, lets: ['iframe', 'img', 'css', 'font', 'prefetch', 'refresh'] },
  { layer: 'policy', prints: true, lets: ['refresh'] },
  { layer: 'dead proxy', prints: false, lets: [] },
])('$layer alone lets out $lets', async ({ layer, lets, prints }) => {
  const { page: everything, hits, close } = await canary(disk);
  const { flags = ['--no-sandbox'], policy = '', prepare } = layers[layer] ?? {};
  const { path, env } = await findBrowser(undefined);
  const browser = await launch({
    executablePath: path,
    env: { ...process.env, ...env },
    headless: 'shell',
    pipe: true,
    args: [...flags],
  });
  try {
    const opened = await browser.newPage();
    await prepare?.(opened);
    const head = `<meta http-equiv="Content-Security-Policy" content="${policy}"><title>`;
    await opened.setContent(everything.replace('<title>', policy === '' ? '<title>' : head));
    await expect.poll(() => lets.filter((name) => !hits().includes(name)), { timeout: 10_000 }).toEqual([]);
    await pause(500);
    if (lets.length === 0) expect(hits()).toEqual([]);
    expect(drawnText(await opened.pdf()).includes(secret)).toBe(prints);
  } finally {
    await browser.close();
    close();
  }
});

async function refuseAll(page: Page): Promise<void> {
  page.on('request', (request) => {
    const answer = request.url().startsWith('data:') ? request.continue() : request.abort();
    answer.catch(() => undefined);
  });
  await page.setRequestInterception(true);
}
