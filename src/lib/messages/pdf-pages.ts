import type { Entry } from './entry.ts';
import { pdfEntry } from './pdf-entry.ts';

/** What the checker finds in how the pages of a PDF are drawn; {found} is the document, {what} the place. */
export const pdfPagesMessages = {
  'pdf-output-profile': pdfEntry({
    en: ['the file does not say well which colours it means', 'one valid ICC profile for RGB, CMYK or gray'],
    nl: [
      'het bestand zegt niet goed welke kleuren het bedoelt',
      'één geldig ICC-profiel voor RGB, CMYK of grijs',
    ],
  }),
  'pdf-color-profile': pdfEntry({
    en: ['a colour profile is not valid', 'an ICC profile of version 2 or 4'],
    nl: ['een kleurprofiel is niet geldig', 'een ICC-profiel van versie 2 of 4'],
  }),
  'pdf-device-rgb': pdfEntry({
    en: ['colours of the screen are used, and the file does not say of which', 'an output intent for RGB'],
    nl: ['er staan schermkleuren in, en het bestand zegt niet van welk scherm', 'een OutputIntent voor RGB'],
  }),
  'pdf-device-cmyk': pdfEntry({
    en: ['colours of a press are used, and the file does not say of which', 'an output intent for CMYK'],
    nl: ['er staan drukkleuren in, en het bestand zegt niet van welke pers', 'een OutputIntent voor CMYK'],
  }),
  'pdf-device-gray': pdfEntry({
    en: ['shades of gray are used, and the file does not say of what', 'an output intent'],
    nl: ['er staan grijstinten in, en het bestand zegt niet waarvan', 'een OutputIntent'],
  }),
  'pdf-spot-color': pdfEntry({
    en: ['an ink is not described, or in two ways', 'one description for each ink'],
    nl: ['een inkt is niet beschreven, of op twee manieren', 'één beschrijving per inkt'],
  }),
  'pdf-transfer-function': pdfEntry({
    en: ['colours are changed when they are drawn', 'no TR, TR2, HTP or named halftone'],
    nl: ['kleuren veranderen bij het tekenen', 'geen TR, TR2, HTP of benoemd raster'],
  }),
  'pdf-rendering-intent': pdfEntry({
    en: ['an unknown way to replace colours is asked for', 'one of the four of ISO 32000-1'],
    nl: ['er wordt een onbekende manier gevraagd om kleuren te vervangen', 'een van de vier uit ISO 32000-1'],
  }),
  'pdf-image-entry': pdfEntry({
    en: ['an image holds something that archives do not take', 'no Interpolate, Alternates or OPI'],
    nl: ['een afbeelding bevat iets wat archieven niet aannemen', 'geen Interpolate, Alternates of OPI'],
  }),
  'pdf-reference-object': pdfEntry({
    en: ['a picture stands in another file', 'everything in one file'],
    nl: ['een plaatje staat in een ander bestand', 'alles in één bestand'],
  }),
  'pdf-shared-form': pdfEntry({
    en: ['content with tags is drawn in two places', 'tags of its own in each place'],
    nl: ['inhoud met tags staat op twee plekken', 'op elke plek eigen tags'],
  }),
  'pdf-postscript': pdfEntry({
    en: ['the file holds a program in PostScript', 'no PostScript'],
    nl: ['het bestand bevat een programma in PostScript', 'geen PostScript'],
  }),
  'pdf-blend-mode': pdfEntry({
    en: ['colours are mixed in an unknown way', 'a blend mode of ISO 32000-1'],
    nl: ['kleuren mengen op een onbekende manier', 'een mengwijze uit ISO 32000-1'],
  }),
  'pdf-opacity': pdfEntry({
    en: ['an opacity is not between 0 and 1', '0 to 1'],
    nl: ['een dekking ligt niet tussen 0 en 1', '0 tot 1'],
  }),
  'pdf-transparency-group': pdfEntry({
    en: ['a page mixes colours and does not say in which', 'an output intent, or a Group with CS'],
    nl: ['een bladzijde mengt kleuren en zegt niet waarin', 'een OutputIntent, of een Group met CS'],
  }),
  'pdf-unknown-operator': pdfEntry({
    en: ['a page holds an instruction that does not exist', 'instructions of ISO 32000-1'],
    nl: ['een bladzijde bevat een opdracht die niet bestaat', 'opdrachten uit ISO 32000-1'],
  }),
  'pdf-missing-resource': pdfEntry({
    en: ['a page uses something that it does not have', 'its own Resources with all that it uses'],
    nl: ['een bladzijde gebruikt iets wat ze niet heeft', 'eigen Resources met alles wat ze gebruikt'],
  }),
  'pdf-state-nesting': pdfEntry({
    en: ['a page keeps more states than readers can', 'at most 28 (q)'],
    nl: ['een bladzijde bewaart meer toestanden dan lezers kunnen', 'hoogstens 28 (q)'],
  }),
} as const satisfies Record<string, Entry>;
