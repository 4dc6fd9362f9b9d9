/** What may stand in what (ISO 32000-1, 14.8.4); elements that only group do not count. */

const split = (types: string): string[] => types.split(/\s+/).filter((type) => type !== '');
const headings = 'H H1 H2 H3 H4 H5 H6';
const inline = `Private Lbl Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu Figure Formula Form`;
const ruby = 'Private Span Quote Reference Link Annot Form';

/** Types that take few others. */
const allowed: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  [
    ['Lbl', inline.replace('Lbl ', '')],
    ['Span', inline],
    ['Quote', inline],
    ['P', `${inline} L`],
    ...split(headings).map((heading) => [heading, `${inline} Art Sect`]),
    ['BibEntry', 'Private P Lbl Span Note Reference Link Annot Figure'],
    ['Reference', 'Private Lbl Span Note BibEntry Link Annot Figure'],
    ['Code', 'Private Span Note Reference BibEntry Link Annot'],
    ['Form', 'Private Caption L Lbl Table Note Reference BibEntry Code Figure Formula'],
    ['Index', `Private Sect Caption P ${headings} L Table Note Reference Annot Figure Formula`],
    ['TOCI', 'Private TOC P Lbl Reference'],
    ...split('RB RP RT WP WT').map((part) => [part, ruby]),
    ['Ruby', 'Private RB RT RP'],
    ['Warichu', 'Private WT WP'],
  ].map(([parent = '', children = '']) => [parent, new Set(split(children))]),
);

/** Parts of lists, tables and ruby never stand on their own. */
const parts = 'LI LBody TR TH TD THead TBody TFoot RB RT RP WT WP';
const inText = 'Span Quote Reference BibEntry Ruby Warichu';
const cell = 'Document BlockQuote Caption TOC TOCI';

/** Types that take many others, but not these. */
const forbidden: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  [
    ['Document', `Caption TOCI Lbl ${inText}`],
    ['Sect', `Document TOCI ${inText}`],
    ['Art', `Document Art TOCI ${inText}`],
    ['BlockQuote', 'BlockQuote TOCI Span Quote BibEntry Ruby Warichu'],
    ['Caption', 'Document Caption TOC TOCI'],
    ['LBody', 'Document TOC TOCI Lbl'],
    ['TH', cell],
    ['TD', cell],
    ['Note', `Document TOC TOCI ${headings}`],
    ['Link', 'Document TOC TOCI Index Link'],
    ['Annot', 'Document TOC TOCI Index'],
    ['Figure', 'Document TOC TOCI'],
    ['Formula', 'Document Art Sect TOC TOCI'],
  ].map(([parent = '', children = '']) => [parent, new Set(split(`${children} ${parts}`))]),
);

export function mayHold(parent: string, child: string): boolean {
  return allowed[parent]?.has(child) ?? forbidden[parent]?.has(child) !== true;
}

type Family = 'table-containment' | 'list-containment' | 'contents-containment';
type Strict = Readonly<{ family: Family; parents: readonly string[] }>;

const inRows: Strict = { family: 'table-containment', parents: ['TR'] };
const inTable: Strict = { family: 'table-containment', parents: ['Table'] };

/** Types that only stand in these. */
export const strictParents: Readonly<Record<string, Strict>> = {
  TR: { family: 'table-containment', parents: ['Table', 'THead', 'TBody', 'TFoot'] },
  TH: inRows,
  TD: inRows,
  THead: inTable,
  TBody: inTable,
  TFoot: inTable,
  LI: { family: 'list-containment', parents: ['L'] },
  LBody: { family: 'list-containment', parents: ['LI'] },
  TOCI: { family: 'contents-containment', parents: ['TOC'] },
};

/** Types that hold only these. */
export const strictChildren: Readonly<
  Record<string, Readonly<{ family: Family; children: readonly string[] }>>
> = {
  Table: { family: 'table-containment', children: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'] },
  TR: { family: 'table-containment', children: ['TH', 'TD'] },
  THead: { family: 'table-containment', children: ['TR'] },
  TBody: { family: 'table-containment', children: ['TR'] },
  TFoot: { family: 'table-containment', children: ['TR'] },
  L: { family: 'list-containment', children: ['L', 'LI', 'Caption'] },
  LI: { family: 'list-containment', children: ['Lbl', 'LBody'] },
  TOC: { family: 'contents-containment', children: ['TOC', 'TOCI', 'Caption'] },
};

/** Types that hold elements, and no content of their own. */
export const containers: ReadonlySet<string> = new Set(
  split('Document Part Art Sect Div Index L Table TR THead TBody TFoot TOC TOCI'),
);
