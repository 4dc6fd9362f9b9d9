import { readXml, type XmlElement, type XmlName } from './xml.ts';

/** A property of the metadata; `items` are its texts, one for a plain one. */
export type Property = Readonly<{
  name: XmlName;
  kind: 'text' | 'Alt' | 'Seq' | 'Bag' | 'structure';
  items: readonly string[];
  element: XmlElement | undefined;
}>;

/** The metadata of a file as XMP (ISO 16684-1). */
export type Xmp = Readonly<{
  /** What stands in the mark at its beginning. */
  packet: string;
  isUtf8: boolean;
  properties: readonly Property[];
}>;

export const spaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  extension: 'http://www.aiim.org/pdfa/ns/extension/',
} as const;

/** Undefined when it cannot be read. */
export function readXmp(bytes: Uint8Array): Xmp | undefined {
  const { text, isUtf8 } = decoded(Buffer.from(bytes));
  const [packet = ''] = /<\?xpacket\s(?!end)[\s\S]*?\?>/.exec(text) ?? [];
  const top = readXml(text.replace(/^\ufeff|\0+$/g, '').trim());
  const rdf = top && (isRdf(top, 'RDF') ? top : top.kids.find((kid) => isRdf(kid, 'RDF')));
  return rdf === undefined ? undefined : { packet, isUtf8, properties: rdf.kids.flatMap(propertiesOf) };
}

function decoded(bytes: Buffer): Readonly<{ text: string; isUtf8: boolean }> {
  const [first = 0, second = 0] = bytes;
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  const isLittle = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  if (!isBig && !isLittle) return { text: bytes.toString('utf8'), isUtf8: true };
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
  return { text: (isBig ? Buffer.from(whole).swap16() : whole).toString('utf16le'), isUtf8: false };
}

export function isRdf({ name }: XmlElement, local: string): boolean {
  return name.space === spaces.rdf && name.local === local;
}

/** The properties that a description has as attributes and as elements. */
export function propertiesOf({ attributes, kids }: XmlElement): Property[] {
  const short = attributes
    .filter(({ space }) => space !== spaces.rdf && space !== '' && !space.includes('XML/1998'))
    .map(({ value, ...name }): Property => ({ name, kind: 'text', items: [value], element: undefined }));
  return [...short, ...kids.map(propertyOf)];
}

function propertyOf(element: XmlElement): Property {
  const { name, kids, text, attributes } = element;
  const list = kids.find((kid) => isRdf(kid, 'Alt') || isRdf(kid, 'Seq') || isRdf(kid, 'Bag'));
  if (list !== undefined) {
    const kind = list.name.local === 'Alt' ? 'Alt' : list.name.local === 'Seq' ? 'Seq' : 'Bag';
    return { name, kind, items: list.kids.map((item) => item.text.trim()), element };
  }
  const isStructure =
    kids.length > 0 || attributes.some(({ local, value }) => local === 'parseType' && value === 'Resource');
  const resource = attributes.find(({ local, space }) => local === 'resource' && space === spaces.rdf)?.value;
  return { name, kind: isStructure ? 'structure' : 'text', items: [resource ?? text.trim()], element };
}

export function propertyIn({ properties }: Xmp, space: string, local: string): Property | undefined {
  return properties.find(({ name }) => name.space === space && name.local === local);
}

/** The text of a property; of a list all its texts, with commas. */
export function textOf(xmp: Xmp, space: string, local: string): string {
  return propertyIn(xmp, space, local)?.items.join(', ') ?? '';
}
