import type { MessageCode } from '../../lib/messages.ts';
import { type Problem, problem } from '../../lib/problem.ts';
import type { Fault, Finding } from './finding.ts';

const codes = {
  blank: 'layout-blank',
  overflow: 'layout-overflow',
  clipped: 'layout-clipped',
  overlap: 'layout-overlap',
  'small-text': 'layout-small-text',
  'heading-at-end': 'layout-heading-at-end',
  'split-row': 'layout-split-row',
  'split-figure': 'layout-split-figure',
  nonsense: 'layout-nonsense',
  'empty-cell': 'layout-empty-cell',
  'missing-glyph': 'layout-missing-glyph',
  'foreign-font': 'layout-foreign-font',
  image: 'layout-image',
  'reading-order': 'layout-reading-order',
  bookmark: 'layout-bookmark',
} as const satisfies Record<Fault, MessageCode>;

/** A finding as a problem of `document`: a wijk by its code and name, or a file. */
export function layoutProblem(document: string, { fault, page, what }: Finding): Problem {
  // “p.” reads in both languages; the page is left out where there were no pages yet.
  const onPage = page === undefined ? '' : ` (p. ${page})`;
  return problem(codes[fault], {}, document, { page: page ?? '', onPage, what });
}
