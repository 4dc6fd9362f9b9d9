import type { Entry } from './entry.ts';
import { pdfEntry } from './pdf-entry.ts';

/** What the checker finds in the fonts of a PDF; {found} is the document, {what} the place. */
export const pdfFontsMessages = {
  'pdf-font-not-embedded': pdfEntry({
    en: ['a font is not in the file', 'all fonts in the file'],
    nl: ['een lettertype zit niet in het bestand', 'alle lettertypen in het bestand'],
  }),
  'pdf-font-damaged': pdfEntry({
    en: ['a font in the file is damaged', 'a whole font'],
    nl: ['een lettertype in het bestand is beschadigd', 'een heel lettertype'],
  }),
  'pdf-font-entry': pdfEntry({
    en: ['the description of a font is incomplete', 'a font as ISO 32000-1 asks'],
    nl: ['de beschrijving van een lettertype is onvolledig', 'een lettertype zoals ISO 32000-1 vraagt'],
  }),
  'pdf-character-collection': pdfEntry({
    en: ['a font and its codes number signs in different ways', 'one collection of signs (CIDSystemInfo)'],
    nl: ['een lettertype en zijn codes nummeren tekens verschillend', 'één tekenverzameling (CIDSystemInfo)'],
  }),
  'pdf-glyph-map': pdfEntry({
    en: ['it is not given which shapes the signs of a font have', 'CIDToGIDMap'],
    nl: ['er is niet gegeven welke vormen de tekens van een lettertype hebben', 'CIDToGIDMap'],
  }),
  'pdf-code-map': pdfEntry({
    en: [
      'the codes of a font stand in a file of another system',
      'a map of codes in the file, or a standard one',
    ],
    nl: [
      'de codes van een lettertype staan in een bestand van een ander systeem',
      'een codetabel in het bestand, of een standaard',
    ],
  }),
  'pdf-writing-direction': pdfEntry({
    en: ['a font is written in two directions', 'the same WMode inside and outside the map'],
    nl: ['een lettertype loopt twee kanten op', 'dezelfde WMode binnen en buiten de codetabel'],
  }),
  'pdf-glyph-missing': pdfEntry({
    en: ['a sign has no shape in its font', 'a shape for each sign'],
    nl: ['een teken heeft geen vorm in zijn lettertype', 'een vorm voor elk teken'],
  }),
  'pdf-subset-list': pdfEntry({
    en: ['the list of the signs of a font is incomplete', 'all signs, or no list'],
    nl: ['de lijst met tekens van een lettertype is onvolledig', 'alle tekens, of geen lijst'],
  }),
  'pdf-glyph-width': pdfEntry({
    en: ['a sign has another width than its font says', 'equal widths'],
    nl: ['een teken heeft een andere breedte dan zijn lettertype zegt', 'gelijke breedten'],
  }),
  'pdf-font-encoding': pdfEntry({
    en: [
      'it is not certain which shapes the codes of a font have',
      'WinAnsiEncoding or MacRomanEncoding; none for symbols',
    ],
    nl: [
      'het is niet zeker welke vormen de codes van een lettertype hebben',
      'WinAnsiEncoding of MacRomanEncoding; geen voor symbolen',
    ],
  }),
  'pdf-text-without-meaning': pdfEntry({
    en: ['it cannot be told which text a sign stands for', 'ToUnicode for each sign'],
    nl: ['er is niet te zeggen voor welke tekst een teken staat', 'ToUnicode voor elk teken'],
  }),
  'pdf-text-meaning-invalid': pdfEntry({
    en: ['a sign stands for something that is no text', 'ToUnicode without U+0000, U+FEFF and U+FFFE'],
    nl: ['een teken staat voor iets wat geen tekst is', 'ToUnicode zonder U+0000, U+FEFF en U+FFFE'],
  }),
  'pdf-private-use-text': pdfEntry({
    en: ['a sign stands for a code without a common meaning', 'ToUnicode outside the private use area'],
    nl: [
      'een teken staat voor een code zonder algemene betekenis',
      'ToUnicode buiten het gebied voor eigen gebruik',
    ],
  }),
  'pdf-notdef-glyph': pdfEntry({
    en: ['a sign is missing in its font, and drawn as an empty box', 'signs that the font has'],
    nl: [
      'een teken ontbreekt in zijn lettertype en staat er als leeg vakje',
      'tekens die het lettertype heeft',
    ],
  }),
} as const satisfies Record<string, Entry>;
