import { fault, type PdfFault } from './pdf-fault.ts';
import type { XmlElement } from './xml.ts';
import { isRdf, type Property, propertiesOf, spaces, type Xmp } from './xmp.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Properties that need no description (ISO 19005-3, 6.6.2.3.1: those of XMP of 2005); undefined for any name. */
const predefined: Readonly<Record<string, ReadonlySet<string> | undefined>> = {
  [spaces.dc]: words(
    'contributor coverage creator date description format identifier language publisher relation rights source subject title type',
  ),
  [spaces.xmp]: words(
    'Advisory BaseURL CreateDate CreatorTool Identifier Label MetadataDate ModifyDate Nickname Rating Thumbnails',
  ),
  [spaces.pdf]: words('Keywords PDFVersion Producer Trapped'),
  [spaces.pdfaid]: words('part amd corr conformance rev'),
  'http://ns.adobe.com/xap/1.0/rights/': words('Certificate Marked Owner UsageTerms WebStatement'),
  'http://ns.adobe.com/xap/1.0/mm/': undefined,
  'http://ns.adobe.com/xap/1.0/bj/': words('JobRef'),
  'http://ns.adobe.com/xap/1.0/t/pg/': words('MaxPageSize NPages Fonts Colorants PlateNames'),
  'http://ns.adobe.com/xmp/1.0/DynamicMedia/': undefined,
  'http://ns.adobe.com/photoshop/1.0/': undefined,
  'http://ns.adobe.com/camera-raw-settings/1.0/': undefined,
  'http://ns.adobe.com/tiff/1.0/': undefined,
  'http://ns.adobe.com/exif/1.0/': undefined,
  'http://ns.adobe.com/exif/1.0/aux/': undefined,
  [spaces.extension]: words('schemas'),
};

/** Properties of Dublin Core and XMP that are more than a text. */
const kinds: Readonly<Record<string, Property['kind']>> = {
  title: 'Alt',
  description: 'Alt',
  rights: 'Alt',
  creator: 'Seq',
  date: 'Seq',
  contributor: 'Bag',
  language: 'Bag',
  publisher: 'Bag',
  relation: 'Bag',
  subject: 'Bag',
  type: 'Bag',
};
const dates = words('CreateDate ModifyDate MetadataDate');

/** Every property is known, or described in the file itself (ISO 19005-3, 6.6.2.3). */
export function schemaFaults({ properties }: Xmp): PdfFault[] {
  const lists = properties.filter(({ name }) => name.space === spaces.extension && name.local === 'schemas');
  const schemas = lists.flatMap(({ element }) => (element === undefined ? [] : itemsOf(element)));
  const described = new Set(schemas.flatMap(describedNames));
  const isKnown = ({ name: { space, local } }: Property): boolean =>
    space in predefined ? predefined[space]?.has(local) !== false : described.has(`${space}${local}`);
  return [
    ...properties
      .filter((property) => !isKnown(property) || !hasRightKind(property))
      .map(({ name }) => fault('metadata-property', `${name.prefix}:${name.local}`)),
    ...schemas.flatMap(faultsOfSchema),
    ...lists.flatMap(({ kind, name }) =>
      kind === 'Bag' && name.prefix === 'pdfaExtension' ? [] : [fault('metadata-schema', 'schemas')],
    ),
  ];
}

function hasRightKind({ name: { space, local }, kind, items }: Property): boolean {
  if (space === spaces.dc) return kind === (kinds[local] ?? 'text');
  if (space === spaces.xmp && dates.has(local))
    return (
      kind === 'text' &&
      /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/.test(items[0] ?? '')
    );
  return space !== spaces.pdf || kind === 'text';
}

/** The members of a list, each with its properties. */
function itemsOf({ kids }: XmlElement): Property[][] {
  return kids.flatMap((list) => list.kids.filter((item) => isRdf(item, 'li'))).map(membersOf);
}

function membersOf(item: XmlElement): Property[] {
  const inner = item.kids.find((kid) => isRdf(kid, 'Description'));
  return propertiesOf(inner ?? item);
}

function text(members: readonly Property[], local: string): string {
  const found = members.find(({ name }) => name.local === local);
  return found?.kind === 'text' ? (found.items[0] ?? '') : '';
}

function inner(members: readonly Property[], local: string): Property[][] {
  const element = members.find(({ name }) => name.local === local)?.element;
  return element === undefined ? [] : itemsOf(element);
}

function describedNames(schema: readonly Property[]): string[] {
  const space = text(schema, 'namespaceURI');
  return inner(schema, 'property').map((property) => `${space}${text(property, 'name')}`);
}

type Part = Readonly<{ prefix: string; needed: readonly string[]; lists: readonly string[] }>;

const schemaPart: Part = {
  prefix: 'pdfaSchema',
  needed: ['schema', 'namespaceURI', 'prefix'],
  lists: ['property', 'valueType'],
};
const propertyPart: Part = {
  prefix: 'pdfaProperty',
  needed: ['name', 'valueType', 'category', 'description'],
  lists: [],
};
const typePart: Part = {
  prefix: 'pdfaType',
  needed: ['type', 'namespaceURI', 'prefix', 'description'],
  lists: ['field'],
};
const fieldPart: Part = { prefix: 'pdfaField', needed: ['name', 'valueType', 'description'], lists: [] };

function faultsOfSchema(schema: readonly Property[]): PdfFault[] {
  const types = inner(schema, 'valueType');
  const own = types.map((type) => text(type, 'type'));
  return [
    ...partFaults(schema, schemaPart),
    ...inner(schema, 'property').flatMap((property) => [
      ...partFaults(property, propertyPart),
      ...(/^(?:in|ex)ternal$/.test(text(property, 'category')) ? [] : [fault('metadata-schema', 'category')]),
      ...typeFaults(property, own),
    ]),
    ...types.flatMap((type) => [
      ...partFaults(type, typePart),
      ...inner(type, 'field').flatMap((field) => [
        ...partFaults(field, fieldPart),
        ...typeFaults(field, own),
      ]),
    ]),
  ];
}

function partFaults(members: readonly Property[], { prefix, needed, lists }: Part): PdfFault[] {
  const missing = needed.filter((local) => text(members, local) === '');
  const strange = members.filter(
    ({ name, kind }) =>
      name.prefix !== prefix ||
      ![...needed, ...lists].includes(name.local) ||
      (lists.includes(name.local) && kind !== 'Seq'),
  );
  return [...missing, ...strange.map(({ name }) => `${name.prefix}:${name.local}`)].map((what) =>
    fault('metadata-schema', what),
  );
}

const knownType =
  /^(?:(?:(?:open|closed) )?choice(?: of)? ?|bag |seq |alt )*(?:text|uri|url|integer|boolean|real|date|mimetype|propername|agentname|locale|guid|renditionclass|resourceref|resourceevent|version|job|colorant|font|dimensions|thumbnail|rational|gpscoordinate|xpath|lang alt|layer|marker|time|cfapattern|devicesettings|flash|oecf\/sfr|part|any)?$/i;

function typeFaults(members: readonly Property[], own: readonly string[]): PdfFault[] {
  const type = text(members, 'valueType');
  const plain = type.replace(/^(?:(?:open|closed) choice of |bag |seq |alt )+/i, '');
  return knownType.test(type) || own.includes(plain) ? [] : [fault('metadata-schema', `valueType ${type}`)];
}
