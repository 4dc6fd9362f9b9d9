import { join } from 'node:path';
import { planJobs } from '../src/batch/plan.ts';
import { type Prepared, prepare } from '../src/batch/prepare.ts';
import type { DocumentInput } from '../src/document/document-input.ts';
import { buildProfile } from '../src/domain/profile.ts';

export const exampleFolder = join(import.meta.dirname, '..', 'examples', 'duinstreek');

/** The example region, read and ready to be written up. */
export function example(): Promise<Prepared> {
  return prepare(exampleFolder, undefined);
}

/** What the factsheet of one of its wijken is written from. */
export function inputFor(prepared: Prepared, code: string): DocumentInput {
  const area = prepared.dataset.areas.get(code);
  if (area === undefined) throw new Error(`no wijk ${code}`);
  const { dataset, rules, edition, style, boundaries } = prepared;
  const [job] = planJobs(dataset, [area], ['pdf']);
  const figuresFile = job?.figuresFile ?? '';
  return {
    dataset,
    profile: buildProfile(dataset, area, rules),
    edition,
    style,
    boundaries,
    trim: 0,
    figuresFile,
  };
}
