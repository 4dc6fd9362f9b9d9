import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { pagesOf } from '../pages-of.ts';
import { finishedBytes, page, printInOwnFolder, report } from './printing.ts';

const { folder, printer } = printInOwnFolder();

async function print(html: string): Promise<Uint8Array> {
  return await printer(async (printPdf) => (await printPdf(html, 'Centrum')).bytes);
}

it('prints a tagged PDF with its title, language, outline and pages', async () => {
  const bytes = await print(report);
  const text = Buffer.from(bytes).toString('latin1');
  expect(text).toMatch(/^%PDF-/);
  expect(text).toContain('/StructTreeRoot');
  expect(text).toContain('/Lang (nl)');
  expect(text).toContain('/Title (Wijk)');
  expect(text).toContain('/Outlines');
  expect(pagesOf(bytes)).toBe(2);
});

it('gives the same finished bytes on a fresh page, in a used browser, beside other pages and in another browser', async () => {
  const printed = await printer(async (printPdf) => {
    const first = await printPdf(report, 'Centrum');
    await printPdf(page('<h1>Iets anders</h1>'), 'Noord');
    const together = await Promise.all([1, 2, 3].map(() => printPdf(report, 'Centrum')));
    return [first, ...together];
  });
  const again = await printer((printPdf) => printPdf(report, 'Centrum'));
  const distinct = new Set(
    [...printed, again].map((one) => Buffer.from(finishedBytes(one)).toString('latin1')),
  );
  expect(distinct.size).toBe(1);
});

it('names the boxes that do not fit in their place, by label or else by tag and class; a chart has its own frame', async () => {
  const wide = '<span style="white-space: nowrap">Een veel te lange naam voor deze plek</span>';
  const html = page(`
    <div data-fit style="width: 90mm"><p>Dit past.</p></div>
    <div data-fit data-check="naam van de wijk" style="width: 20mm">${wide}</div>
    <div data-fit class="cijfer groot" style="width: 20mm; overflow: hidden">${wide}</div>
    <div data-fit style="width: 20mm; overflow: visible"><svg width="20" height="20" style="overflow: visible"><text data-check="as" y="9">Een lang bijschrift</text></svg></div>
    <div style="width: 20mm">${wide}</div>`);
  const { findings } = await printer((printPdf) => printPdf(html, 'Centrum'));
  const overflow = findings.filter(({ fault }) => fault === 'overflow');
  expect(overflow.map(({ what }) => what)).toEqual(['naam van de wijk', 'div.cijfer.groot']);
});

it('lets a page reach nothing on the network, not even on this machine', async () => {
  const hits: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    hits.push(url);
    response.end('x');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server.address());
  await print(hostilePage(port));
  // A page that goes elsewhere by itself may be gone before it is measured; then it is not printed at all.
  await print(page(refresh(port))).catch(() => undefined);
  server.close();
  expect(hits).toEqual([]);
});

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

function refresh(port: number): string {
  return `<meta http-equiv="refresh" content="0;url=http://127.0.0.1:${port}/refresh">`;
}

function hostilePage(port: number): string {
  const url = (name: string): string => `http://127.0.0.1:${port}/${name}`;
  const head = `
    <base href="${url('base/')}">
    <link rel="stylesheet" href="${url('css')}"><link rel="prefetch" href="${url('prefetch')}">
    <link rel="preconnect" href="${url('')}"><link rel="preload" as="image" href="${url('preload')}">
    <style>@import "${url('import')}"; @font-face { font-family: f; src: url(${url('font')}) }
      body { font-family: f; background: url(${url('background')}) }</style>
    <script src="${url('script')}"></script>
    <script>fetch('${url('fetch')}'); new WebSocket('ws://127.0.0.1:${port}/socket'); navigator.sendBeacon('${url('beacon')}')</script>`;
  return page(
    `<img src="${url('img')}" onerror="fetch('${url('handler')}')"><img src="relative">
    <iframe src="${url('iframe')}"></iframe><iframe srcdoc="<img src='${url('srcdoc')}'>"></iframe>
    <object data="${url('object')}"></object><embed src="${url('embed')}">
    <video src="${url('video')}" autoplay></video><svg><image href="${url('svg')}"/></svg>`,
    head,
  );
}

it('lets a page read no file: whether the file is there makes no difference', async () => {
  const picture = join(folder(), 'secret.svg');
  const url = pathToFileURL(picture).href;
  const html = page(
    `<iframe src="${url}"></iframe><img src="${url}"><object data="${url}"></object><svg><image href="${url}"/></svg>`,
    `<style>@import "${url}"; body { background: url(${url}) }</style>`,
  );
  const print = async (): Promise<Uint8Array> =>
    finishedBytes(await printer((printPdf) => printPdf(html, 'Centrum')));
  const without = Buffer.from(await print());
  writeFileSync(
    picture,
    '<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"><circle r="50"/></svg>',
  );
  expect(without.equals(await print())).toBe(true);
});
