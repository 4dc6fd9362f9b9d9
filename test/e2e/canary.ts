import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What must be seen nowhere: in no request, and in no document. */
export const secret = 'KANARIE';

/** A server on this machine and a file on its disk that tell when a page reaches them. */
export type Canary = Readonly<{
  /** The names of what was asked of the server, sorted. */
  hits: () => readonly string[];
  page: string;
  /** The parts of the page, by what they try. */
  vectors: Readonly<Record<string, string>>;
  close: () => void;
}>;

export async function canary(folder: string): Promise<Canary> {
  const hits = new Set<string>();
  const server = createServer(({ url = '' }, response) => {
    hits.add(url.slice(1).split(/[?.]/)[0] ?? '');
    response.setHeader('access-control-allow-origin', '*');
    const type = url.includes('css') || url.includes('import') ? 'text/css' : 'text/html';
    response.setHeader('content-type', type);
    response.end(type === 'text/css' ? `body::after { content: "${secret}" }` : `<p>${secret}</p>`);
  });
  server.on('upgrade', ({ url = '' }, socket) => {
    hits.add(url.slice(1));
    socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const file = join(folder, 'kanarie.html');
  writeFileSync(file, `<p>${secret}</p>`);
  const vectors = vectorsTo(`127.0.0.1:${address.port}`, pathToFileURL(file).href);
  return {
    hits: () => [...hits].sort(),
    vectors,
    page: pageWith(vectors),
    close: () => server.close(),
  };
}

function vectorsTo(host: string, file: string): Record<string, string> {
  const url = (name: string): string => `http://${host}/${name}`;
  const run = (code: string): string => `<script>try { ${code} } catch {}</script>`;
  return {
    iframe: `<iframe src="${url('iframe')}"></iframe><iframe src="${file}"></iframe>`,
    object: `<object data="${url('object')}"></object><object data="${file}" type="text/html"></object>`,
    img: `<img src="${url('img')}"><img src="${file}">`,
    css: `<link rel="stylesheet" href="${url('css')}">`,
    import: `<style>@import "${url('import')}";</style>`,
    font: `<style>@font-face { font-family: f; src: url(${url('font')}) }</style><p style="font-family: f">tekst</p>`,
    'svg-image': `<svg width="9" height="9"><image href="${url('svg-image')}" width="9" height="9"/></svg>`,
    preload: `<link rel="preload" as="image" href="${url('preload')}">`,
    prefetch: `<link rel="prefetch" href="${url('prefetch')}">`,
    fetch: run(`fetch('${url('fetch')}')`),
    websocket: run(`new WebSocket('ws://${host}/websocket')`),
    worker: run(
      `new Worker(URL.createObjectURL(new Blob(["fetch('${url('worker')}'); new WebSocket('ws://${host}/worker-socket')"])))`,
    ),
    eventsource: run(`new EventSource('${url('eventsource')}')`),
    beacon: run(`navigator.sendBeacon('${url('beacon')}', 'x')`),
    file: run(`fetch('${file}').then((one) => one.text()).then((text) => document.body.append(text))`),
    refresh: `<meta http-equiv="refresh" content="0;url=${url('refresh')}">`,
  };
}

function pageWith(vectors: Readonly<Record<string, string>>): string {
  return `<!doctype html><html lang="nl"><head><title>Wijk</title></head><body><h1>Centrum</h1>${Object.values(vectors).join('\n')}</body></html>`;
}
