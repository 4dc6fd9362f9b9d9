import { dictionaryAt, entry } from '../pdf/objects.ts';
import { type Dictionary, nameOf, type PdfValue } from '../pdf/values.ts';
import { type ContentReport, type FontUse, report } from './content-report.ts';

/** What is drawn on: the content of a page, form, pattern or glyph. */
export type Surface = Readonly<{
  bytes: Uint8Array;
  resources: Dictionary | undefined;
  /** Its own resources, and not those of what it stands in (ISO 19005-3, 6.2.2). */
  hasOwnResources: boolean;
  object: number;
  page: number;
  depth: number;
}>;

/** What marked content is: with a number in the structure, an artifact, or neither. */
export type OpenContent = 'tagged' | 'artifact' | 'plain';

/** What decides how text shows; `q` keeps it and `Q` brings it back. */
export type TextState = Readonly<{ font: FontUse | undefined; isInvisible: boolean }>;

/** How far a surface is read; changed by one operator after another. */
export type Drawing = {
  readonly content: ContentReport;
  readonly surface: Surface;
  readonly open: OpenContent[];
  tagged: number;
  artifacts: number;
  text: TextState;
  readonly kept: TextState[];
  /** Content that is neither tagged nor artifact: its text so far. */
  loose: string | undefined;
  /** The tagged content that came last. */
  last: number;
};

/** What a name of the content stands for; a fault when it stands for nothing. */
export function named(
  { content, surface }: Drawing,
  kind: string,
  name: PdfValue | undefined,
): PdfValue | undefined {
  const { resources, hasOwnResources, page } = surface;
  const set = resources && dictionaryAt(content.pdf, resources, kind);
  const found = set && entry(content.pdf, set, nameOf(name));
  if (found === undefined || !hasOwnResources) report(content, 'missing-resource', nameOf(name), page);
  return found;
}
