import { lastingThread } from '../lib/lasting-thread.ts';
import { startThread, type Thread } from '../lib/worker.ts';
import type { FinishedDocument, PrintedDocument } from './finish-document.ts';

export type FinishPdf = (document: PrintedDocument) => Promise<FinishedDocument>;

/** One thread keeps up with this many documents at the same time: printing takes several times as long. */
const documentsPerThread = 4;
/** Finishing takes a fraction of a second. */
const finishSeconds = 30;
/** Many times what a document of twelve pages needs; what asks more must not take the machine along. */
const limits = { maxOldGenerationSizeMb: 1024 };

/** Lends a finisher of PDFs to `use`; its threads start at once and are gone afterwards. */
export async function withPdfFinisher<T>(jobs: number, use: (finish: FinishPdf) => Promise<T>): Promise<T> {
  const start = (): Thread<PrintedDocument, FinishedDocument> =>
    startThread<PrintedDocument, FinishedDocument>('./finish-thread', import.meta.url, limits);
  const threads = Array.from({ length: Math.ceil(jobs / documentsPerThread) }, () =>
    lastingThread(start, finishSeconds * 1000),
  );
  try {
    return await use((document) => leastBusy(threads).ask(document));
  } finally {
    await Promise.all(threads.map((thread) => thread.close()));
  }
}

function leastBusy<Question, Answer>(threads: readonly Thread<Question, Answer>[]): Thread<Question, Answer> {
  const [first, ...rest] = threads;
  if (first === undefined) throw new Error('no thread');
  return rest.reduce((best, one) => (one.waiting() < best.waiting() ? one : best), first);
}
