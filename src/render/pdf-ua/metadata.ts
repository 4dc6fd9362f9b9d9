import { encodedText } from '../pdf/text-string.ts';
import { type Dictionary, type PdfStream, type PdfValue, pdfName } from '../pdf/values.ts';

/** What a document says of itself; `date` stands for when it was made and changed. */
export type AboutDocument = Readonly<{
  title: string;
  language: string;
  author: string;
  description: string;
  /** The program that wrote it. */
  creator: string;
  /** The program that made the PDF. */
  producer: string;
  date: Date;
}>;

/** The information dictionary; it says the same as the metadata, as ISO 19005-3, 6.6.3 asks. */
export function information(about: AboutDocument): Dictionary {
  const date = `D:${about.date.toISOString().replace(/\D/g, '').slice(0, 14)}Z`;
  const texts: [string, string][] = [
    ['Title', about.title],
    ['Author', about.author],
    ['Subject', about.description],
    ['Creator', about.creator],
    ['Producer', about.producer],
  ];
  const entries: [string, PdfValue][] = texts.flatMap(([key, text]) =>
    text === '' ? [] : [[key, encodedText(text)]],
  );
  return new Map<string, PdfValue>([...entries, ['CreationDate', date], ['ModDate', date]]);
}

/**
 * The metadata of a document (XMP) with the statement that it keeps to PDF/UA-1 and PDF/A-3a: only for a document
 * that was checked. It stands in the file unpacked, so that archives can read it without reading PDF.
 */
export function metadataStream(about: AboutDocument): PdfStream {
  const dictionary = new Map<string, PdfValue>([
    ['Type', pdfName('Metadata')],
    ['Subtype', pdfName('XML')],
  ]);
  return { dictionary, content: Buffer.from(xmp(about), 'utf8') };
}

function xmp({ title, language, author, description, creator, producer, date }: AboutDocument): string {
  const day = date.toISOString().replace(/\.\d+Z$/, 'Z');
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
${alternatives('dc:title', title)}${alternatives('dc:description', description)}${list('dc:creator', 'Seq', author)}${list('dc:language', 'Bag', language)}<xmp:CreatorTool>${escaped(creator)}</xmp:CreatorTool>
<xmp:CreateDate>${day}</xmp:CreateDate>
<xmp:ModifyDate>${day}</xmp:ModifyDate>
<pdf:Producer>${escaped(producer)}</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>
${uaSchema}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

/** PDF/A does not know the property of PDF/UA, and wants it described (ISO 19005-3, 6.6.2.3). */
const uaSchema = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

function alternatives(name: string, text: string): string {
  if (text === '') return '';
  return `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></${name}>\n`;
}

function list(name: string, kind: 'Bag' | 'Seq', text: string): string {
  return text === ''
    ? ''
    : `<${name}><rdf:${kind}><rdf:li>${escaped(text)}</rdf:li></rdf:${kind}></${name}>\n`;
}

/** XML knows no control characters at all, not even escaped. */
function escaped(text: string): string {
  return text
    .replace(/\p{Cc}|[\ufffe\uffff]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
