import { areas } from './nl/areas.ts';
import { cover } from './nl/cover.ts';
import { format } from './nl/format.ts';
import { head } from './nl/head.ts';
import { missing } from './nl/missing.ts';
import { sentences } from './nl/sentences.ts';
import { story } from './nl/story.ts';
import { strip } from './nl/strip.ts';

/** Dutch (B1 for residents, the terms of the field for policy officers). */
export const nl = {
  /** Language of the documents, as HTML and sorting know it. */
  language: 'nl',
  ...{ areas, cover, format, head, missing, sentences, story, strip },
};
