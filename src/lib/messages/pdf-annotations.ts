import type { Entry } from './entry.ts';
import { pdfEntry } from './pdf-entry.ts';

/** What the checker finds in links, fields, actions and attachments of a PDF; {found} is the document, {what} the place. */
export const pdfAnnotationsMessages = {
  'pdf-annotation-untagged': pdfEntry({
    en: ['a note or comment has no place among the tags', 'a tag Annot around it'],
    nl: ['een opmerking heeft geen plek tussen de tags', 'een tag Annot eromheen'],
  }),
  'pdf-annotation-without-text': pdfEntry({
    en: ['a note or comment has no words', 'Contents, or alternative text'],
    nl: ['een opmerking heeft geen woorden', 'Contents, of een alternatieve tekst'],
  }),
  'pdf-field-without-name': pdfEntry({
    en: ['a field does not say what to fill in', 'a description (TU)'],
    nl: ['een veld zegt niet wat er ingevuld moet worden', 'een beschrijving (TU)'],
  }),
  'pdf-annotation-type': pdfEntry({
    en: ['an annotation is of a kind that archives do not take', 'links, notes and other standard kinds'],
    nl: [
      'een annotatie is van een soort die archieven niet aannemen',
      'links, opmerkingen en andere standaardsoorten',
    ],
  }),
  'pdf-trap-net': pdfEntry({
    en: ['an annotation holds trapping for the press', 'no TrapNet'],
    nl: ['een annotatie bevat trapping voor de drukker', 'geen TrapNet'],
  }),
  'pdf-tab-order': pdfEntry({
    en: ['the keyboard does not follow the order of the tags', 'Tabs S on pages with annotations'],
    nl: ['het toetsenbord volgt de orde van de tags niet', 'Tabs S op bladzijden met annotaties'],
  }),
  'pdf-field-outside-form': pdfEntry({
    en: ['a field does not stand in a tag Form', 'a tag Form around it'],
    nl: ['een veld staat niet in een tag Form', 'een tag Form eromheen'],
  }),
  'pdf-link-outside-link': pdfEntry({
    en: ['a link does not stand in a tag Link', 'a tag Link around it'],
    nl: ['een link staat niet in een tag Link', 'een tag Link eromheen'],
  }),
  'pdf-link-without-text': pdfEntry({
    en: ['a link does not say where it leads', 'Contents with the words of the link'],
    nl: ['een link zegt niet waar hij heen gaat', 'Contents met de woorden van de link'],
  }),
  'pdf-annotation-parent': pdfEntry({
    en: ['an annotation does not lead back to its tag', 'StructParent to the tag that holds it'],
    nl: ['een annotatie leidt niet terug naar zijn tag', 'StructParent naar de tag die hem bevat'],
  }),
  'pdf-printer-mark': pdfEntry({
    en: ['a mark for the press is read out', 'no tag around it'],
    nl: ['een drukmerk wordt voorgelezen', 'geen tag eromheen'],
  }),
  'pdf-media-clip': pdfEntry({
    en: ['sound or film does not say what it is', 'a type (CT) and a description (Alt)'],
    nl: ['geluid of film zegt niet wat het is', 'een soort (CT) en een beschrijving (Alt)'],
  }),
  'pdf-annotation-flags': pdfEntry({
    en: ['an annotation can be hidden, or is not printed', 'the flag Print, and none that hides'],
    nl: ['een annotatie kan verborgen zijn, of wordt niet afgedrukt', 'de vlag Print, en geen die verbergt'],
  }),
  'pdf-annotation-appearance': pdfEntry({
    en: ['an annotation looks different on each system', 'one appearance, in the file'],
    nl: ['een annotatie ziet er op elk systeem anders uit', 'één uiterlijk, in het bestand'],
  }),
  'pdf-forbidden-action': pdfEntry({
    en: ['the document does something that archives do not take', 'links within the file and to addresses'],
    nl: ['het document doet iets wat archieven niet aannemen', 'links binnen het bestand en naar adressen'],
  }),
  'pdf-automatic-action': pdfEntry({
    en: ['the document does something by itself', 'no AA, and no actions in fields'],
    nl: ['het document doet iets vanzelf', 'geen AA, en geen acties in velden'],
  }),
  'pdf-form-appearance': pdfEntry({
    en: ['the reader has to draw the fields', 'NeedAppearances false'],
    nl: ['de lezer moet de velden zelf tekenen', 'NeedAppearances false'],
  }),
  'pdf-attachment-name': pdfEntry({
    en: ['an attachment has no name', 'F and UF'],
    nl: ['een bijlage heeft geen naam', 'F en UF'],
  }),
  'pdf-attachment-type': pdfEntry({
    en: ['an attachment does not say what kind of file it is', 'a MIME type such as text/csv'],
    nl: ['een bijlage zegt niet wat voor bestand het is', 'een MIME-type als text/csv'],
  }),
  'pdf-attachment-relation': pdfEntry({
    en: ['an attachment does not say what it is for', 'AFRelationship'],
    nl: ['een bijlage zegt niet waar ze voor is', 'AFRelationship'],
  }),
  'pdf-attachment-unlisted': pdfEntry({
    en: ['an attachment belongs to nothing', 'an entry in AF'],
    nl: ['een bijlage hoort nergens bij', 'een plek in AF'],
  }),
  'pdf-attachment-date': pdfEntry({
    en: ['an attachment has no date', 'ModDate'],
    nl: ['een bijlage heeft geen datum', 'ModDate'],
  }),
  'pdf-attachment-description': pdfEntry({
    en: ['an attachment has no description', 'Desc'],
    nl: ['een bijlage heeft geen beschrijving', 'Desc'],
  }),
} as const satisfies Record<string, Entry>;
