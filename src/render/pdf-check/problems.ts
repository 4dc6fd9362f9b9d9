import { type Problem, problem } from '../../lib/problem.ts';
import { type Checkpoint, checkpoints } from './checkpoint.ts';
import type { PdfFault } from './pdf-fault.ts';

/** Each checkpoint has a message of its own. */
function codeOf(checkpoint: Checkpoint): `pdf-${Checkpoint}` {
  return `pdf-${checkpoint}`;
}

/** A fault as a problem of `document`: a wijk by its code and name, or a file. */
export function pdfProblem(document: string, { checkpoint, page, what }: PdfFault): Problem {
  // “p.” reads in both languages.
  const onPage = page === undefined ? '' : ` (p. ${page})`;
  return problem(codeOf(checkpoint), {}, document, { onPage, what, reference: referenceOf(checkpoint) });
}

/** The standards as they are called in both languages. */
function referenceOf(checkpoint: Checkpoint): string {
  const { matterhorn, ua, archive, pdf } = checkpoints[checkpoint];
  const parts = [
    ['PDF/UA-1', ua],
    ['Matterhorn', matterhorn],
    ['PDF/A-3', archive],
    ['ISO 32000-1', pdf],
  ];
  return parts.flatMap(([name, clause]) => (clause === '' ? [] : [`${name} ${clause}`])).join(', ');
}
