import { elementsOf, type Kid, type TreeElement } from './structure-tree.ts';

/** What holds text itself. */
const textual = new Set(
  [
    'P',
    'H',
    'H1',
    'H2',
    'H3',
    'H4',
    'H5',
    'H6',
    'Link',
    'Span',
    'Em',
    'Strong',
    'Lbl',
    'LBody',
    'TH',
    'TD',
    'Caption',
  ].concat(['Code', 'Quote', 'Note', 'Reference', 'BlockQuote', 'Figure', 'Sub', 'Formula']),
);
/** What stands in a line of text. */
const inline = new Set(['Link', 'Span', 'Em', 'Strong', 'Code', 'Quote', 'Reference', 'Sub', 'Note', 'Lbl']);
/** What holds only elements of its own kinds. */
const framed = new Set(['Table', 'THead', 'TBody', 'TFoot', 'TR', 'L', 'TOC']);

/** A line of text without an element of its own. Content of the page stands in it directly when it is bare. */
type Run = { readonly kind: 'run'; readonly kids: Kid[]; readonly isBare: boolean };
type Item = TreeElement | Run;

/**
 * The browser wraps everything in elements that say nothing (NonStruct). They go; text that stood in nothing else
 * becomes a paragraph, list items get a body, and a picture with a caption becomes a section around both.
 */
export function tidied(top: TreeElement): TreeElement {
  return { ...top, kids: tidiedKids(top) };
}

function tidiedKids(element: TreeElement): Kid[] {
  const items = element.kids.flatMap(itemsOf);
  if (framed.has(element.type)) return framedKids(element, items);
  if (textual.has(element.type)) return items.flatMap(kidsIn);
  return paragraphed(items);
}

function itemsOf(kid: Kid): Item[] {
  if (kid.kind !== 'element') return [{ kind: 'run', kids: [kid], isBare: true }];
  if (kid.type === 'NonStruct') return unwrapped(kid);
  return [{ ...kid, kids: kid.type === 'LI' ? itemKids(kid) : tidiedKids(kid) }];
}

/** Text only is a run; with anything else in it, its text becomes paragraphs. */
function unwrapped(wrapper: TreeElement): Item[] {
  const items = wrapper.kids.flatMap(itemsOf);
  if (items.length === 0) return [];
  const isText = items.every((item) => item.kind === 'run' || inline.has(item.type));
  const runs = items.filter((item) => item.kind === 'run');
  const areBlocks = items.length > 1 && runs.length === items.length && runs.every(({ isBare }) => !isBare);
  if (!isText || areBlocks) return paragraphed(items);
  const isLeaf = wrapper.kids.every((kid) => kid.kind !== 'element');
  return [
    {
      kind: 'run',
      kids: items.flatMap(kidsIn),
      isBare: isLeaf,
    },
  ];
}

/** Text between elements becomes a paragraph; pieces without a wrapper of their own belong to one line. */
function paragraphed(items: readonly Item[]): TreeElement[] {
  const paragraphs: TreeElement[] = [];
  let open: TreeElement | undefined;
  for (const item of items) {
    const line = isBlockItem(item) ? item : lineFor(item, open);
    if (line !== open) paragraphs.push(line);
    open = isBlockItem(item) || isWhole(item) ? undefined : line;
  }
  return paragraphs;
}

/** The open line with the item in it, or a new one. */
function lineFor(item: Item, open: TreeElement | undefined): TreeElement {
  const line = open === undefined || isWhole(item) ? made('P', []) : open;
  line.kids.push(...kidsIn(item));
  return line;
}

function isBlockItem(item: Item): item is TreeElement {
  return item.kind === 'element' && !inline.has(item.type);
}

/** A wrapper of its own in the browser's tree is a line of its own. */
function isWhole(item: Item): boolean {
  return item.kind === 'run' && !item.isBare;
}

function kidsIn(item: Item): Kid[] {
  return item.kind === 'run' ? item.kids : [item];
}

/** Text that stands before the rows of a table is its caption. */
function framedKids({ type }: TreeElement, items: readonly Item[]): Kid[] {
  const elements = items.filter((item) => item.kind === 'element');
  const text = items.flatMap((item) => (item.kind === 'run' ? item.kids : []));
  const isCaption = type === 'Table' && text.length > 0 && !elements.some((one) => one.type === 'Caption');
  return isCaption ? [made('Caption', text), ...elements] : [...elements, ...text];
}

/** Where an item of a list has a sign, it stays before the body. */
function itemKids(item: TreeElement): Kid[] {
  const kids = tidiedKids({ ...item, type: 'LBody' });
  const isPart = (kid: Kid): kid is TreeElement =>
    kid.kind === 'element' && (kid.type === 'Lbl' || kid.type === 'LBody');
  const rest = kids.filter((kid) => !isPart(kid));
  return [...kids.filter(isPart), ...(rest.length > 0 ? [made('LBody', rest)] : [])];
}

/** HTML's figure is an element around a picture, or around words; only the picture itself is a figure in a PDF. */
export function nameSections(tops: readonly TreeElement[]): void {
  const sections = elementsOf(tops).filter(
    ({ type, source, kids }) => type === 'Figure' && !source.has('Alt') && kids.some(isBlock),
  );
  for (const section of sections) section.type = 'Sect';
}

function isBlock(kid: Kid): boolean {
  if (kid.kind !== 'element') return false;
  return kid.type === 'NonStruct' ? kid.kids.some(isBlock) : kid.type !== 'Caption' && !inline.has(kid.type);
}

function made(type: string, kids: Kid[]): TreeElement {
  return { kind: 'element', type, kids, source: new Map() };
}

/** Without the content that is decoration now; elements that held nothing else go too. */
export function withoutDropped(element: TreeElement, isDropped: (kid: Kid) => boolean): TreeElement {
  const kids = element.kids
    .filter((kid) => !isDropped(kid))
    .map((kid) => (kid.kind === 'element' ? withoutDropped(kid, isDropped) : kid));
  return { ...element, kids };
}
