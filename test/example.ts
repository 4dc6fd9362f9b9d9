import { join } from 'node:path';
import { inputFor as documentInput } from '../src/batch/document-job.ts';
import { type Product, planJobs } from '../src/batch/plan.ts';
import { type Prepared, prepare } from '../src/batch/prepare.ts';
import type { DocumentInput } from '../src/document/document-input.ts';

export const exampleFolder = join(import.meta.dirname, '..', 'examples', 'duinstreek');

/** The example region, read and ready to be written up. */
export function example(): Promise<Prepared> {
  return prepare(exampleFolder, undefined);
}

/** What a document of one of its wijken is written from. */
export function inputFor(prepared: Prepared, code: string, product: Product = 'factsheet'): DocumentInput {
  const area = prepared.dataset.areas.get(code);
  if (area === undefined) throw new Error(`no wijk ${code}`);
  const [job] = planJobs(prepared.dataset, [area], { products: [product], formats: ['pdf'] });
  if (job === undefined) throw new Error(`no job for ${code}`);
  return { ...documentInput(prepared, job, product), trim: 0 };
}
