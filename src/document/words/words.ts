import type { nl } from './nl.ts';

/**
 * All words of the documents in one language. A second language is one more object of this shape:
 * TypeScript tells what it lacks, and nothing else in `document` or `templates` holds words that readers see.
 */
export type Words = typeof nl;
