import type { Entry } from './entry.ts';
import { pdfEntry } from './pdf-entry.ts';

/** What the checker finds in what a PDF says of itself; {found} is the document, {what} the place. */
export const pdfAboutMessages = {
  'pdf-language-missing': pdfEntry({
    en: ['the language of a text is not given', 'Lang for the document'],
    nl: ['de taal van een tekst is niet gegeven', 'Lang voor het document'],
  }),
  'pdf-language-invalid': pdfEntry({
    en: ['a language is not written as one', 'a code such as nl or nl-NL'],
    nl: ['een taal is niet als taal geschreven', 'een code als nl of nl-NL'],
  }),
  'pdf-metadata-missing': pdfEntry({
    en: ['the file has no metadata', 'XMP metadata'],
    nl: ['het bestand heeft geen metagegevens', 'XMP-metagegevens'],
  }),
  'pdf-metadata-unreadable': pdfEntry({
    en: ['the metadata cannot be read', 'well-formed XMP'],
    nl: ['de metagegevens zijn niet te lezen', 'welgevormde XMP'],
  }),
  'pdf-metadata-packet': pdfEntry({
    en: ['the metadata are wrapped in an old way', 'UTF-8 without bytes and encoding'],
    nl: ['de metagegevens zijn op een oude manier verpakt', 'UTF-8 zonder bytes en encoding'],
  }),
  'pdf-metadata-property': pdfEntry({
    en: [
      'the metadata hold something that is not described, or of the wrong kind',
      'known properties, or a description in the file',
    ],
    nl: [
      'de metagegevens bevatten iets wat niet beschreven is, of van de verkeerde soort',
      'bekende eigenschappen, of een beschrijving in het bestand',
    ],
  }),
  'pdf-metadata-schema': pdfEntry({
    en: ['a description of the metadata is incomplete', 'an extension schema as ISO 19005-3 asks'],
    nl: [
      'een beschrijving van de metagegevens is onvolledig',
      'een uitbreidingsschema zoals ISO 19005-3 vraagt',
    ],
  }),
  'pdf-metadata-differs': pdfEntry({
    en: [
      'two places in the file say something different',
      'the same in the metadata and the Info dictionary',
    ],
    nl: ['twee plekken in het bestand zeggen iets anders', 'hetzelfde in de metagegevens en in Info'],
  }),
  'pdf-no-ua-mark': pdfEntry({
    en: ['the file does not say that it is PDF/UA-1', 'pdfuaid:part 1'],
    nl: ['het bestand zegt niet dat het PDF/UA-1 is', 'pdfuaid:part 1'],
  }),
  'pdf-no-archive-mark': pdfEntry({
    en: ['the file does not say that it is PDF/A-3a', 'pdfaid:part 3 and conformance A'],
    nl: ['het bestand zegt niet dat het PDF/A-3a is', 'pdfaid:part 3 en conformance A'],
  }),
  'pdf-title-missing': pdfEntry({
    en: ['the metadata have no title', 'dc:title'],
    nl: ['de metagegevens hebben geen titel', 'dc:title'],
  }),
  'pdf-title-not-shown': pdfEntry({
    en: ['readers show the name of the file in place of the title', 'DisplayDocTitle true'],
    nl: ['lezers tonen de bestandsnaam in plaats van de titel', 'DisplayDocTitle true'],
  }),
  'pdf-layer-name': pdfEntry({
    en: ['a set of layers has no name of its own', 'a Name for each configuration'],
    nl: ['een stel lagen heeft geen eigen naam', 'een Name bij elke configuratie'],
  }),
  'pdf-layer-automatic': pdfEntry({
    en: ['layers are switched on and off by themselves', 'no AS'],
    nl: ['lagen gaan vanzelf aan en uit', 'geen AS'],
  }),
  'pdf-layer-order': pdfEntry({
    en: ['a layer is missing in the list of layers', 'every layer in Order'],
    nl: ['een laag ontbreekt in de lijst met lagen', 'elke laag in Order'],
  }),
  'pdf-form-architecture': pdfEntry({
    en: ['the file holds a form in XFA', 'no XFA'],
    nl: ['het bestand bevat een formulier in XFA', 'geen XFA'],
  }),
  'pdf-encrypted': pdfEntry({
    en: ['the file is encrypted', 'a file without encryption'],
    nl: ['het bestand is versleuteld', 'een bestand zonder versleuteling'],
  }),
  'pdf-forbidden-entry': pdfEntry({
    en: ['the file holds something that does not belong in an archive', 'none of it'],
    nl: ['het bestand bevat iets wat niet in een archief hoort', 'niets daarvan'],
  }),
  'pdf-file-header': pdfEntry({
    en: ['the file does not begin as a PDF', '%PDF-1.7 at the very beginning'],
    nl: ['het bestand begint niet als PDF', '%PDF-1.7 helemaal aan het begin'],
  }),
  'pdf-file-comment': pdfEntry({
    en: [
      'the file does not say that it holds bytes',
      'a comment with four bytes above 127 on the second line',
    ],
    nl: [
      'het bestand zegt niet dat het bytes bevat',
      'een commentaar met vier bytes boven 127 op de tweede regel',
    ],
  }),
  'pdf-file-id': pdfEntry({
    en: ['the file has no ID', 'an ID of two strings'],
    nl: ['het bestand heeft geen ID', 'een ID van twee strings'],
  }),
  'pdf-after-end': pdfEntry({
    en: ['something stands behind the end of the file', 'nothing after %%EOF'],
    nl: ['er staat iets achter het einde van het bestand', 'niets na %%EOF'],
  }),
  'pdf-stream-packing': pdfEntry({
    en: [
      'something is packed in a way that not everyone can undo',
      'Flate or another packing of ISO 19005-3',
    ],
    nl: [
      'iets is verpakt op een manier die niet iedereen kan openen',
      'Flate of een andere verpakking uit ISO 19005-3',
    ],
  }),
  'pdf-external-stream': pdfEntry({
    en: ['a part of the document stands in another file', 'everything in one file'],
    nl: ['een deel van het document staat in een ander bestand', 'alles in één bestand'],
  }),
  'pdf-limit': pdfEntry({
    en: [
      'a number, name or string is larger than readers can be asked for',
      'the limits of ISO 19005-3, 6.1.13',
    ],
    nl: [
      'een getal, naam of string is groter dan van lezers gevraagd mag worden',
      'de grenzen van ISO 19005-3, 6.1.13',
    ],
  }),
  'pdf-page-size': pdfEntry({
    en: ['a page is too small or too large', 'sides of 3 to 14,400 points'],
    nl: ['een bladzijde is te klein of te groot', 'zijden van 3 tot 14.400 punten'],
  }),
} as const satisfies Record<string, Entry>;
