import type { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer';

/** Carries messages of Puppeteer over two pipes, each message ended by a zero byte; closed when the browser is gone. */
export function pipeTransport(toBrowser: Writable, fromBrowser: Readable): ConnectionTransport {
  let closed = false;
  const transport: ConnectionTransport = {
    send: (message) => void toBrowser.write(`${message}\0`),
    close: () => {
      if (closed) return;
      closed = true;
      toBrowser.destroy();
      fromBrowser.destroy();
      transport.onclose?.();
    },
  };
  // One at a time, so that what a message leads to is done before the next one.
  const read = messageReader((message) => setImmediate(() => transport.onmessage?.(message)));
  fromBrowser.on('data', read);
  fromBrowser.once('close', () => transport.close());
  // A pipe that breaks is closed as well.
  for (const pipe of [toBrowser, fromBrowser]) pipe.on('error', () => transport.close());
  return transport;
}

/** A message may come in many chunks, and a chunk may hold many messages. */
function messageReader(take: (message: string) => void): (chunk: Buffer) => void {
  let begun: Buffer[] = [];
  return (chunk) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      take(Buffer.concat([...begun, chunk.subarray(start, end)]).toString());
      begun = [];
      start = end + 1;
    }
    if (start < chunk.length) begun.push(chunk.subarray(start));
  };
}
