/** An element as it stands in the text of a page, with where it begins. */
export type Element = Readonly<{
  tag: string;
  /** As written, between the name and the end of the tag. */
  attributes: string;
  at: number;
  parent: Element | undefined;
  children: readonly (Element | string)[];
}>;
type Growing = Element & { children: (Element | string)[] };

const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/** A drawing is one picture, and a style sheet is no content: what is inside them is not read. */
const closed = new Set(['svg', 'style', 'script']);
/** What ends when another of its kind begins, and how far out that reaches. */
const endedBy: Readonly<Record<string, Readonly<{ ends: readonly string[]; within: readonly string[] }>>> = {
  li: { ends: ['li'], within: ['ul', 'ol'] },
  dt: { ends: ['dt', 'dd'], within: ['dl', 'div'] },
  dd: { ends: ['dt', 'dd'], within: ['dl', 'div'] },
  td: { ends: ['td', 'th'], within: ['tr'] },
  th: { ends: ['td', 'th'], within: ['tr'] },
  tr: { ends: ['tr'], within: ['table', 'thead', 'tbody', 'tfoot'] },
};
const tagOrComment = /<!--[\s\S]*?(?:-->|$)|<![^>]*>|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;

/**
 * The elements of a page that a template made. It reads what browsers agree on without repair: a tag that does not
 * close ends with what is around it.
 */
export function elementsOf(html: string): Element {
  const root: Growing = { tag: '', attributes: '', at: 0, parent: undefined, children: [] };
  const open: Growing[] = [root];
  const tags = new RegExp(tagOrComment);
  let from = 0;
  for (let found = tags.exec(html); found !== null; found = tags.exec(html)) {
    const [whole, slash = '', name = '', attributes = ''] = found;
    addText(open, html.slice(from, found.index));
    from = found.index + whole.length;
    const tag = name.toLowerCase();
    if (tag === '') continue;
    if (slash !== '') close(open, tag);
    else if (begin(open, { tag, attributes, at: found.index }) && closed.has(tag)) {
      from = endOf(html, tag, from);
      tags.lastIndex = from;
      open.pop();
    }
  }
  addText(open, html.slice(from));
  return root;
}

function addText(open: readonly Growing[], text: string): void {
  if (/[^ \t\r\n]/.test(text)) open.at(-1)?.children.push(text);
}

/** Opens an element; false when it can hold nothing. */
function begin(
  open: Growing[],
  { tag, attributes, at }: Pick<Element, 'tag' | 'attributes' | 'at'>,
): boolean {
  const ended = endedBy[tag];
  const index = open.findLastIndex(
    (one) => ended?.ends.includes(one.tag) === true || ended?.within.includes(one.tag) === true,
  );
  if (ended?.ends.includes(open[index]?.tag ?? '') === true) open.length = index;
  const parent = open.at(-1);
  const element: Growing = { tag, attributes, at, parent, children: [] };
  parent?.children.push(element);
  if (empty.has(tag) || attributes.endsWith('/')) return false;
  open.push(element);
  return true;
}

function close(open: Growing[], tag: string): void {
  const index = open.findLastIndex((one) => one.tag === tag);
  if (index > 0) open.length = index;
}

/** Behind the end tag, or the end of the text. */
function endOf(html: string, tag: string, from: number): number {
  const end = html.indexOf(`</${tag}>`, from);
  return end < 0 ? html.length : end + tag.length + 3;
}

/** What an attribute holds; empty for one without a value, undefined for one that is not there. */
export function attribute({ attributes }: Element, name: string): string | undefined {
  if (!attributes.includes(name)) return undefined;
  const value = patternOf(name).exec(attributes);
  return value === null ? undefined : (value[1] ?? value[2] ?? value[3] ?? '');
}

/** Each is made once: there are thousands of elements in a page. */
const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known !== undefined) return known;
  const made = new RegExp(
    `(?:^|\\s)${name}(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>/]+))|(?=[\\s/]|$))`,
    'i',
  );
  patterns.set(name, made);
  return made;
}

/** An element and everything in it, in the order of the page. */
export function within(element: Element): Element[] {
  const found: Element[] = [];
  const collect = (one: Element): void => {
    found.push(one);
    for (const child of one.children) if (typeof child !== 'string') collect(child);
  };
  collect(element);
  return found;
}

/** The elements around one, from near to far. */
export function around({ parent }: Element): Element[] {
  return parent === undefined ? [] : [parent, ...around(parent)];
}
