import { startThread, type Thread } from '../lib/worker.ts';
import type { FinishedDocument, PrintedDocument } from './finish-document.ts';

export type FinishPdf = (document: PrintedDocument) => Promise<FinishedDocument>;

/** One thread keeps up with this many documents at the same time: printing takes several times as long. */
const documentsPerThread = 4;

/** Lends a finisher of PDFs to `use`; its threads start at once and are gone afterwards. */
export async function withPdfFinisher<T>(jobs: number, use: (finish: FinishPdf) => Promise<T>): Promise<T> {
  const threads = Array.from({ length: Math.ceil(jobs / documentsPerThread) }, () =>
    startThread<PrintedDocument, FinishedDocument>('./finish-thread', import.meta.url),
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
