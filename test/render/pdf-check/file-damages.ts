import { dictionaryOf } from '../../../src/render/pdf/objects.ts';
import { type Draft, map, name, stream } from './damaged-pdf.ts';

const about =
  (change: (xmp: string) => string) =>
  ({ rewrite, at }: Draft): void =>
    rewrite(at('Metadata'), change);
/** What an annotation looks like: nothing. */
const look = stream({ Subtype: name('Form'), BBox: [0, 0, 9, 9], Resources: map({}) }, '');
/** An annotation of another kind than a link, with what belongs to it. */
const annotation =
  (kind: string, tag: string, entries: Parameters<Draft['set']>[1] = {}) =>
  (draft: Draft): void => {
    const AP = map({ N: draft.add(look) });
    draft.set(draft.link, { Subtype: name(kind), A: undefined, AP, ...entries });
    draft.set(draft.tag('Link'), { S: name(tag) });
  };
const action =
  (entries: Parameters<typeof map>[0]) =>
  ({ set, link }: Draft): void =>
    set(link, { A: map(entries) });
/** Something that belongs to the file, and that readers do not look at. */
const aside =
  (value: Parameters<Draft['add']>[0]) =>
  ({ set, add, catalog }: Draft): void =>
    set(catalog, { PieceInfo: add(value) });

/** What goes wrong with what a file says of itself, with its links and its attachments. */
export const fileDamages = {
  'language-missing': ({ set, catalog, tag }: Draft) => {
    set(catalog, { Lang: undefined });
    set(tag('Document'), { Lang: undefined });
  },
  'language-invalid': ({ set, catalog }: Draft) => set(catalog, { Lang: 'Nederlands!' }),
  'metadata-missing': ({ set, catalog }: Draft) => set(catalog, { Metadata: undefined }),
  'metadata-unreadable': about((xmp) => xmp.replace('</rdf:RDF>', '')),
  'metadata-packet': about((xmp) => xmp.replace('<?xpacket begin', '<?xpacket bytes="2000" begin')),
  'metadata-property': about((xmp) => xmp.replace('<dc:format>', '<dc:kleur>rood</dc:kleur><dc:format>')),
  'metadata-schema': about((xmp) => xmp.replace('>internal<', '>binnen<')),
  'metadata-differs': ({ set, information }: Draft) => set(information, { Title: 'Iets anders' }),
  'no-ua-mark': about((xmp) => xmp.replace('<pdfuaid:part>1', '<pdfuaid:part>2')),
  'no-archive-mark': about((xmp) => xmp.replace('<pdfaid:conformance>A', '<pdfaid:conformance>B')),
  'title-missing': (draft: Draft) => {
    about((xmp) => xmp.replace(/<dc:title>.*<\/dc:title>/s, ''))(draft);
    draft.set(draft.information, { Title: undefined });
  },
  'title-not-shown': ({ set, catalog }: Draft) => set(catalog, { ViewerPreferences: undefined }),
  'layer-name': ({ set, catalog }: Draft) => set(catalog, { OCProperties: map({ OCGs: [], D: map({}) }) }),
  'layer-automatic': ({ set, catalog }: Draft) =>
    set(catalog, { OCProperties: map({ OCGs: [], D: map({ Name: 'Lagen', AS: [] }) }) }),
  'layer-order': ({ set, add, catalog }: Draft) => {
    const layer = add(map({ Type: name('OCG'), Name: 'Kaart' }));
    set(catalog, { OCProperties: map({ OCGs: [layer], D: map({ Name: 'Lagen', Order: [] }) }) });
  },
  'form-architecture': ({ set, catalog }: Draft) =>
    set(catalog, { AcroForm: map({ Fields: [], XFA: 'formulier' }) }),
  'forbidden-entry': ({ set, catalog }: Draft) => set(catalog, { Requirements: [] }),
  'stream-packing': (draft: Draft) =>
    aside({ ...stream({}, ''), dictionary: map({ Filter: name('LZWDecode') }) })(draft),
  'external-stream': aside(stream({ F: 'elders.txt' }, '')),
  limit: aside(map({ Tekst: 'a'.repeat(40_000) })),
  'page-size': ({ set, page }: Draft) => set(page, { TrimBox: [0, 0, 2, 2] }),
  'annotation-untagged': annotation('Text', 'Link'),
  'annotation-without-text': annotation('Text', 'Annot', { Contents: undefined }),
  'field-without-name': annotation('Widget', 'Form', { Contents: undefined }),
  'annotation-type': annotation('3D', 'Annot'),
  'trap-net': annotation('TrapNet', 'Annot'),
  'tab-order': ({ set, page }: Draft) => set(page, { Tabs: name('R') }),
  'field-outside-form': annotation('Widget', 'Link', { TU: 'Uw naam' }),
  'link-outside-link': ({ set, tag }: Draft) => set(tag('Link'), { S: name('Span') }),
  'link-without-text': ({ set, link }: Draft) => set(link, { Contents: '' }),
  'annotation-parent': ({ set, link }: Draft) => set(link, { StructParent: 77 }),
  'printer-mark': annotation('PrinterMark', 'Annot'),
  'media-clip': action({
    S: name('URI'),
    URI: 'https://www.ggd-duinstreek.example/film',
    R: map({ C: map({ S: name('MCD') }) }),
  }),
  'annotation-flags': ({ set, link }: Draft) => set(link, { F: 0 }),
  'annotation-appearance': ({ set, add, link }: Draft) =>
    set(link, { AP: map({ N: add(look), D: add(look) }) }),
  'forbidden-action': action({ S: name('JavaScript'), JS: 'app.alert(1)' }),
  'automatic-action': ({ set, page }: Draft) => set(page, { AA: map({}) }),
  'form-appearance': ({ set, catalog }: Draft) =>
    set(catalog, { AcroForm: map({ Fields: [], NeedAppearances: true }) }),
  'attachment-name': ({ set, attachment }: Draft) => set(attachment, { UF: undefined }),
  'attachment-type': ({ set, attachment, value }: Draft) =>
    set(fileOf(value(attachment)), { Subtype: name('csv') }),
  'attachment-relation': ({ set, attachment }: Draft) => set(attachment, { AFRelationship: undefined }),
  'attachment-unlisted': ({ set, catalog }: Draft) => set(catalog, { AF: undefined }),
  'attachment-date': ({ set, attachment, value }: Draft) =>
    set(fileOf(value(attachment)), { Params: map({ Size: 33 }) }),
  'attachment-description': ({ set, attachment }: Draft) => set(attachment, { Desc: undefined }),
} as const;

function fileOf(specification: ReturnType<Draft['value']>): number {
  const file = dictionaryOf(dictionaryOf(specification)?.get('EF'))?.get('F');
  return typeof file === 'object' && file !== null && 'object' in file ? file.object : 0;
}
