import { dictionaryAt, nameAt } from '../pdf/objects.ts';
import type { Dictionary, PdfObjects } from '../pdf/values.ts';

/** The types that readers know (ISO 32000-1, 14.8.4). */
const standardTypes = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody
  Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP
  Figure Formula Form`.split(/\s+/),
);

export function isStandardType(type: string): boolean {
  return standardTypes.has(type);
}

/** What a type stands for in the end; '' when that is nothing a reader knows, 'circle' when it goes round. */
export type RoleMap = Readonly<{ standardOf: (type: string) => string; names: ReadonlyMap<string, string> }>;

export function readRoleMap(pdf: PdfObjects, root: Dictionary): RoleMap {
  const map = dictionaryAt(pdf, root, 'RoleMap');
  const names = new Map<string, string>();
  if (map !== undefined) for (const key of map.keys()) names.set(key, nameAt(pdf, map, key) ?? '');
  const known = new Map<string, string>();
  const standardOf = (type: string): string => {
    const found = known.get(type) ?? followed(names, type);
    known.set(type, found);
    return found;
  };
  return { standardOf, names };
}

function followed(names: ReadonlyMap<string, string>, type: string): string {
  const seen = new Set<string>();
  let at = type;
  while (!standardTypes.has(at)) {
    if (seen.has(at)) return 'circle';
    seen.add(at);
    const next = names.get(at);
    if (next === undefined) return '';
    at = next;
  }
  return at;
}
