import { parentPort } from 'node:worker_threads';
import { finishDocument, type PrintedDocument } from './finish-document.ts';

// Runs in a thread of its own, so that finishing does not hold up who talks with the browser.
parentPort?.on('message', (document: PrintedDocument) => {
  const finished = finishDocument(document);
  const transfer =
    finished.kind === 'finished' && finished.bytes.buffer instanceof ArrayBuffer
      ? [finished.bytes.buffer]
      : [];
  parentPort?.postMessage(finished, transfer);
});
