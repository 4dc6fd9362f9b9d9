import type { Entry } from './entry.ts';
import { pdfEntry } from './pdf-entry.ts';

/** What the checker finds in the tags of a PDF; {found} is the document, {what} the place. */
export const pdfStructureMessages = {
  'pdf-not-tagged': pdfEntry({
    en: ['the document has no tags, so that it cannot be read out', 'tags for all content'],
    nl: ['het document heeft geen tags, zodat het niet voorgelezen kan worden', 'tags voor alle inhoud'],
  }),
  'pdf-not-marked': pdfEntry({
    en: ['the file does not say that it is tagged', 'MarkInfo with Marked true'],
    nl: ['het bestand zegt niet dat het getagd is', 'MarkInfo met Marked true'],
  }),
  'pdf-suspects': pdfEntry({
    en: ['the file says that its tags may be wrong', 'tags that were checked, and no Suspects'],
    nl: ['het bestand zegt dat zijn tags fout kunnen zijn', 'nagekeken tags, en geen Suspects'],
  }),
  'pdf-untagged-content': pdfEntry({
    en: ['content is neither tagged nor marked as decoration', 'all content in a tag or an artifact'],
    nl: ['inhoud heeft geen tag en geldt niet als versiering', 'alle inhoud in een tag of artefact'],
  }),
  'pdf-artifact-in-content': pdfEntry({
    en: ['decoration stands inside tagged content', 'artifacts beside tags, not in them'],
    nl: ['versiering staat binnen getagde inhoud', 'artefacten naast tags, niet erin'],
  }),
  'pdf-content-in-artifact': pdfEntry({
    en: ['tagged content stands inside decoration, and is not read', 'tags beside artifacts, not in them'],
    nl: [
      'getagde inhoud staat binnen versiering en wordt niet voorgelezen',
      'tags naast artefacten, niet erin',
    ],
  }),
  'pdf-content-outside-tree': pdfEntry({
    en: ['content has a number that no tag knows', 'each numbered content in one tag'],
    nl: ['inhoud heeft een nummer dat geen tag kent', 'elk genummerd stuk inhoud in één tag'],
  }),
  'pdf-parent-tree': pdfEntry({
    en: ['content does not lead back to its tag', 'a parent tree that fits the tags'],
    nl: ['inhoud leidt niet terug naar zijn tag', 'een ParentTree die bij de tags past'],
  }),
  'pdf-element-without-parent': pdfEntry({
    en: ['a tag does not say what it stands in', 'an entry P in every tag'],
    nl: ['een tag zegt niet waar hij in staat', 'een P in elke tag'],
  }),
  'pdf-unmapped-type': pdfEntry({
    en: ['a tag is of a kind that readers do not know', 'standard tags, or a role map to them'],
    nl: ['een tag is van een soort die voorleessoftware niet kent', 'standaardtags, of een RoleMap daarheen'],
  }),
  'pdf-circular-type': pdfEntry({
    en: ['a kind of tag stands for itself', 'a role map that ends in a standard tag'],
    nl: ['een soort tag staat voor zichzelf', 'een RoleMap die op een standaardtag uitkomt'],
  }),
  'pdf-remapped-type': pdfEntry({
    en: ['a standard tag is given another meaning', 'standard tags that mean what they are'],
    nl: ['een standaardtag krijgt een andere betekenis', 'standaardtags die betekenen wat ze zijn'],
  }),
  'pdf-table-containment': pdfEntry({
    en: [
      'a table tag stands in the wrong place',
      'Table with rows, rows with cells, one caption first or last',
    ],
    nl: [
      'een tabeltag staat op de verkeerde plek',
      'Table met rijen, rijen met cellen, één bijschrift vooraan of achteraan',
    ],
  }),
  'pdf-list-containment': pdfEntry({
    en: ['a list tag stands in the wrong place', 'L with LI, and LI with Lbl and LBody only'],
    nl: ['een lijsttag staat op de verkeerde plek', 'L met LI, en LI met alleen Lbl en LBody'],
  }),
  'pdf-contents-containment': pdfEntry({
    en: ['a tag of a table of contents stands in the wrong place', 'TOC with TOCI'],
    nl: ['een tag van een inhoudsopgave staat op de verkeerde plek', 'TOC met TOCI'],
  }),
  'pdf-containment': pdfEntry({
    en: ['a tag stands in one that cannot hold it', 'tags in the order of ISO 32000-1, 14.8.4'],
    nl: ['een tag staat in een tag die hem niet kan bevatten', 'tags in de orde van ISO 32000-1, 14.8.4'],
  }),
  'pdf-content-in-container': pdfEntry({
    en: [
      'a tag that only holds other tags has text or lines itself',
      'content in P, Span, cells and the like',
    ],
    nl: [
      'een tag die alleen andere tags bevat, heeft zelf tekst of lijnen',
      'inhoud in P, Span, cellen en dergelijke',
    ],
  }),
  'pdf-first-heading': pdfEntry({
    en: ['the first heading is not of level 1', 'H1 first'],
    nl: ['de eerste kop is niet van niveau 1', 'eerst een H1'],
  }),
  'pdf-heading-skipped': pdfEntry({
    en: ['a heading skips a level', 'each heading at most one level below the one before'],
    nl: ['een kop slaat een niveau over', 'elke kop hoogstens één niveau onder de vorige'],
  }),
  'pdf-heading-repeated': pdfEntry({
    en: ['one part has two headings H', 'one H in each part'],
    nl: ['één deel heeft twee koppen H', 'één H per deel'],
  }),
  'pdf-heading-mixed': pdfEntry({
    en: ['headings with and without a level stand in one document', 'either H, or H1 to H6'],
    nl: ['koppen met en zonder niveau staan in één document', 'óf H, óf H1 tot en met H6'],
  }),
  'pdf-irregular-table': pdfEntry({
    en: ['the rows of a table are not equally wide', 'a cell in each place of the table'],
    nl: ['de rijen van een tabel zijn niet even breed', 'een cel op elke plek van de tabel'],
  }),
  'pdf-cell-without-header': pdfEntry({
    en: ['a cell of a table has no header', 'headers with Scope, or cells with Headers'],
    nl: ['een cel van een tabel heeft geen kop', 'koppen met Scope, of cellen met Headers'],
  }),
  'pdf-unknown-header': pdfEntry({
    en: ['a cell names a header that is not in the table', 'Headers with IDs of the table'],
    nl: ['een cel noemt een kop die niet in de tabel staat', 'Headers met ID’s uit de tabel'],
  }),
  'pdf-figure-without-alt': pdfEntry({
    en: ['a picture has no description', 'alternative text'],
    nl: ['een plaatje heeft geen beschrijving', 'een alternatieve tekst'],
  }),
  'pdf-alt-is-file-name': pdfEntry({
    en: ['the description of a picture is the name of a file', 'what the picture shows'],
    nl: ['de beschrijving van een plaatje is een bestandsnaam', 'wat het plaatje laat zien'],
  }),
  'pdf-figure-without-box': pdfEntry({
    en: ['a picture does not say where it stands', 'a BBox for each Figure'],
    nl: ['een plaatje zegt niet waar het staat', 'een BBox bij elke Figure'],
  }),
  'pdf-formula-without-alt': pdfEntry({
    en: ['a formula has no description', 'alternative text'],
    nl: ['een formule heeft geen beschrijving', 'een alternatieve tekst'],
  }),
  'pdf-note-without-id': pdfEntry({
    en: ['a note has no ID', 'an ID for each Note'],
    nl: ['een noot heeft geen ID', 'een ID bij elke Note'],
  }),
  'pdf-note-id-repeated': pdfEntry({
    en: ['two notes have the same ID', 'an ID of its own for each Note'],
    nl: ['twee noten hebben dezelfde ID', 'een eigen ID voor elke Note'],
  }),
} as const satisfies Record<string, Entry>;
