import { parentPort } from 'node:worker_threads';
import { finishDocument, type PrintedDocument } from './finish-document.ts';

// Runs in a thread of its own, so that finishing does not hold up who talks with the browser.
parentPort?.on('message', (document: PrintedDocument) => {
  parentPort?.postMessage(finishDocument(document));
});
