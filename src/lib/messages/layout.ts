import type { Entry } from './entry.ts';

const ours = {
  en: 'Shorten the names or texts of this wijk; report it when they are not long. The document was not written.',
  nl: 'Maak de namen of teksten van deze wijk korter; meld het als ze niet lang zijn. Het document is niet geschreven.',
} as const;

/** What the layout gate finds in a document; {found} is the wijk or the file. */
export const layoutMessages = {
  'layout-blank': {
    kind: 'input',
    severity: 'error',
    en: [
      '{found}: page {page} is nearly blank ({what} of the type area is filled).',
      'at least 25%, unless a chapter ends there',
      'Leave out figures or texts so that the page is not needed, or add to it.',
    ],
    nl: [
      '{found}: bladzijde {page} is bijna leeg ({what} van de zetspiegel is gevuld).',
      'minstens 25%, behalve waar een hoofdstuk eindigt',
      'Laat cijfers of teksten weg zodat de bladzijde niet nodig is, of vul haar aan.',
    ],
  },
  'layout-overflow': {
    kind: 'input',
    severity: 'error',
    en: [
      '{found}: something does not fit in its place: {what}.',
      'text and charts that stay inside their place',
      ours.en,
    ],
    nl: [
      '{found}: iets past niet op zijn plek: {what}.',
      'tekst en grafieken die binnen hun plek blijven',
      ours.nl,
    ],
  },
  'layout-clipped': {
    kind: 'input',
    severity: 'error',
    en: ['{found}: text is cut off{onPage}: “{what}”.', 'text that can be read as a whole', ours.en],
    nl: ['{found}: tekst is afgesneden{onPage}: “{what}”.', 'tekst die heel te lezen is', ours.nl],
  },
  'layout-overlap': {
    kind: 'input',
    severity: 'error',
    en: ['{found}: texts lie over each other{onPage}: “{what}”.', 'texts that stay apart', ours.en],
    nl: [
      '{found}: teksten liggen over elkaar{onPage}: “{what}”.',
      'teksten die los van elkaar staan',
      ours.nl,
    ],
  },
  'layout-small-text': {
    kind: 'input',
    severity: 'error',
    en: [
      '{found}: text is smaller than 9 points{onPage}: “{what}”.',
      'text of 9 points or more; what is wider than the page makes the browser shrink all of it',
      ours.en,
    ],
    nl: [
      '{found}: tekst is kleiner dan 9 punten{onPage}: “{what}”.',
      'tekst van 9 punten of meer; wat breder is dan de bladzijde laat de browser alles verkleinen',
      ours.nl,
    ],
  },
  'layout-heading-at-end': {
    kind: 'input',
    severity: 'error',
    en: [
      '{found}: a heading ends page {page}: “{what}”.',
      'a heading with its text on the same page',
      ours.en,
    ],
    nl: [
      '{found}: een kop sluit bladzijde {page}: “{what}”.',
      'een kop met zijn tekst op dezelfde bladzijde',
      ours.nl,
    ],
  },
  'layout-split-row': {
    kind: 'input',
    severity: 'error',
    en: [
      '{found}: a table row breaks off at the end of page {page}: “{what}”.',
      'table rows that stand on one page',
      ours.en,
    ],
    nl: [
      '{found}: een tabelrij breekt af aan het eind van bladzijde {page}: “{what}”.',
      'tabelrijen die op één bladzijde staan',
      ours.nl,
    ],
  },
  'layout-split-figure': {
    kind: 'input',
    severity: 'error',
    en: [
      '{found}: a chart or picture breaks off at the end of page {page}: “{what}”.',
      'charts that stand on one page',
      ours.en,
    ],
    nl: [
      '{found}: een grafiek of plaatje breekt af aan het eind van bladzijde {page}: “{what}”.',
      'grafieken die op één bladzijde staan',
      ours.nl,
    ],
  },
  'layout-nonsense': {
    kind: 'input',
    severity: 'error',
    en: [
      '{found}: a value that was never filled in is printed{onPage}: “{what}”.',
      'words and figures',
      'Correct the template or text that it comes from; report it when they are not your own.',
    ],
    nl: [
      '{found}: er staat een waarde die nooit is ingevuld{onPage}: “{what}”.',
      'woorden en cijfers',
      'Verbeter het sjabloon of de tekst waar dit uit komt; meld het als die niet van uzelf zijn.',
    ],
  },
  'layout-empty-cell': {
    kind: 'input',
    severity: 'error',
    en: [
      '{found}: a table has a cell without anything in it{onPage}: “{what}”.',
      'a figure, a word or a dash in every cell',
      'Fill the cell in the template, with a dash when there is nothing to tell.',
    ],
    nl: [
      '{found}: een tabel heeft een cel waar niets in staat{onPage}: “{what}”.',
      'een cijfer, woord of streepje in elke cel',
      'Vul de cel in het sjabloon, met een streepje als er niets te melden is.',
    ],
  },
  'layout-missing-glyph': {
    kind: 'input',
    severity: 'error',
    en: [
      '{found}: a sign has no shape in the font{onPage}: “{what}”.',
      'signs that the font contains',
      'Write the text without this sign.',
    ],
    nl: [
      '{found}: een teken heeft geen vorm in het lettertype{onPage}: “{what}”.',
      'tekens die in het lettertype zitten',
      'Schrijf de tekst zonder dit teken.',
    ],
  },
  'layout-foreign-font': {
    kind: 'input',
    severity: 'error',
    en: [
      '{found}: the font “{what}” is not in the file, or only as drawings{onPage}.',
      'fonts that are in the file (no Type 3)',
      'Use a static font file in the style sheet, or write the text without signs from other fonts.',
    ],
    nl: [
      '{found}: het lettertype “{what}” zit niet in het bestand, of alleen als tekening{onPage}.',
      'lettertypen die in het bestand zitten (geen Type 3)',
      'Gebruik een statisch lettertypebestand in de opmaak, of schrijf de tekst zonder tekens uit andere lettertypen.',
    ],
  },
  'layout-image': {
    kind: 'input',
    severity: 'error',
    en: [
      '{found}: a picture is not drawn{onPage}: “{what}”.',
      'pictures that are in the document',
      'Put the picture itself in the document (a logo in huisstijl/), and check that it opens.',
    ],
    nl: [
      '{found}: een plaatje is niet getekend{onPage}: “{what}”.',
      'plaatjes die in het document zitten',
      'Zet het plaatje zelf in het document (een logo in huisstijl/), en kijk of het opengaat.',
    ],
  },
} as const satisfies Record<string, Entry>;
