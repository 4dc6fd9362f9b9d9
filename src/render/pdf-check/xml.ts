/** An element of XML with its namespaces resolved; comments and instructions are left out. */
export type XmlElement = Readonly<{
  name: XmlName;
  attributes: readonly (XmlName & Readonly<{ value: string }>)[];
  kids: XmlElement[];
  /** Its own text, without that of its children. */
  text: string;
}>;
export type XmlName = Readonly<{ space: string; prefix: string; local: string }>;

type Open = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { written: string; spaces: Spaces };
type Spaces = Readonly<Record<string, string>>;

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s<>/]+)\s*>|<([^\s<>/!?]+)((?:\s+[^\s<>=/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;

/** More than any metadata has; a damaged file must not fill the memory. */
const mostElements = 20_000;
const deepest = 64;

/** Reads XML as far as metadata needs it; undefined when it is not well formed. */
export function readXml(source: string): XmlElement | undefined {
  const top = opened('', '', { xml: 'http://www.w3.org/XML/1998/namespace' });
  const open: Open[] = [top];
  token.lastIndex = 0;
  for (let count = 0; token.lastIndex < source.length; count += 1) {
    const found = token.exec(source);
    const inner = open.at(-1);
    if (found === null || inner === undefined || count > mostElements || open.length > deepest)
      return undefined;
    if (!addToken(open, inner, found)) return undefined;
  }
  return open.length === 1 ? top.kids[0] : undefined;
}

/** False when an end has no beginning. */
function addToken(open: Open[], inner: Open, found: RegExpExecArray): boolean {
  const [, data, end, start, attributes = '', isEmpty, text] = found;
  if (data !== undefined) inner.text += data;
  if (text !== undefined) inner.text += unescaped(text);
  if (end !== undefined) {
    open.pop();
    return inner.written === end;
  }
  if (start === undefined) return true;
  const element = opened(start, attributes, inner.spaces);
  inner.kids.push(element);
  if (isEmpty === '') open.push(element);
  return true;
}

function opened(written: string, source: string, around: Spaces): Open {
  const pairs = [...source.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, name = '', double, single = '']) => [name, unescaped(double ?? single)] as const,
  );
  const declared = pairs.flatMap(([name, value]) => {
    const [, prefix] = /^xmlns(?::(.+))?$/.exec(name) ?? ['', undefined];
    return /^xmlns(?::|$)/.test(name) ? [[prefix ?? '', value]] : [];
  });
  const spaces: Spaces = declared.length === 0 ? around : { ...around, ...Object.fromEntries(declared) };
  const attributes = pairs
    .filter(([name]) => !/^xmlns(?::|$)/.test(name))
    .map(([name, value]) => ({ ...nameIn(spaces, name), value }));
  return { name: nameIn(spaces, written), attributes, kids: [], text: '', written, spaces };
}

function nameIn(spaces: Spaces, written: string): XmlName {
  const at = written.indexOf(':');
  const prefix = at < 0 ? '' : written.slice(0, at);
  return { space: spaces[prefix] ?? '', prefix, local: written.slice(at + 1) };
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
