import { type Problem, problem } from '../../lib/problem.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { PdfFault } from './pdf-fault.ts';

/** Each checkpoint has a message of its own. */
function codeOf(checkpoint: Checkpoint): `pdf-${Checkpoint}` {
  return `pdf-${checkpoint}`;
}

/** A fault as a problem of `document`: a wijk by its code and name, or a file. */
export function pdfProblem(document: string, { checkpoint, page, what }: PdfFault): Problem {
  // “p.” reads in both languages.
  const onPage = page === undefined ? '' : ` (p. ${page})`;
  return problem(codeOf(checkpoint), {}, document, { onPage, what });
}
