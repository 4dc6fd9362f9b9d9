import type { Entry } from './entry.ts';

const why = {
  en: 'who does not see the page hears it',
  nl: 'wie de bladzijde niet ziet, hoort haar',
} as const;

/** What keeps people from a part of a page; {found} is the element. */
export const accessibilityParts = {
  'no-alt': {
    kind: 'input',
    severity: 'error',
    en: [
      'A picture has no alternative text: {found}.',
      `\`alt="…"\` in a few words, for ${why.en}`,
      'Add `alt`; leave it empty (`alt=""`) only for what decorates.',
    ],
    nl: [
      'Een afbeelding heeft geen alternatieve tekst: {found}.',
      `\`alt="…"\` in enkele woorden, want ${why.nl}`,
      'Voeg `alt` toe; laat het alleen leeg (`alt=""`) bij versiering.',
    ],
  },
  'unnamed-drawing': {
    kind: 'input',
    severity: 'error',
    en: [
      'A drawing has no name: {found}.',
      '`role="img"` with `aria-label="…"` on the svg itself, or `aria-hidden="true"` when it only decorates',
      'Add the name, or mark the drawing as decoration.',
    ],
    nl: [
      'Een tekening heeft geen naam: {found}.',
      '`role="img"` met `aria-label="…"` op de svg zelf, of `aria-hidden="true"` als zij alleen versiert',
      'Voeg de naam toe, of merk de tekening aan als versiering.',
    ],
  },
  'unnamed-figure': {
    kind: 'input',
    severity: 'error',
    en: [
      'A figure holds no picture with a name: {found}.',
      'a picture with an alternative text inside `<figure>`',
      'Name the picture, or use `<div>` for what is no picture.',
    ],
    nl: [
      'Een figuur bevat geen afbeelding met een naam: {found}.',
      'een afbeelding met een alternatieve tekst in `<figure>`',
      'Geef de afbeelding een naam, of gebruik `<div>` voor wat geen afbeelding is.',
    ],
  },
  'unnamed-table': {
    kind: 'input',
    severity: 'error',
    en: [
      'A table has no caption: {found}.',
      '`<caption>` as the first thing in the table, or `aria-labelledby` with the id of its heading',
      'Add the caption.',
    ],
    nl: [
      'Een tabel heeft geen bijschrift: {found}.',
      '`<caption>` als eerste in de tabel, of `aria-labelledby` met de id van haar kop',
      'Voeg het bijschrift toe.',
    ],
  },
  'no-scope': {
    kind: 'input',
    severity: 'error',
    en: [
      'The head of a column or row does not say which it is: {found}.',
      '`scope="col"`, `"row"`, `"colgroup"` or `"rowgroup"`',
      'Add `scope` to this `<th>`.',
    ],
    nl: [
      'De kop van een kolom of rij zegt niet welke van de twee zij is: {found}.',
      '`scope="col"`, `"row"`, `"colgroup"` of `"rowgroup"`',
      'Voeg `scope` toe aan deze `<th>`.',
    ],
  },
  'empty-cell': {
    kind: 'input',
    severity: 'error',
    en: [
      'A cell of a table is empty: {found}.',
      'a figure, a word or a dash with a name; an empty cell disappears from the PDF',
      'Write what is there, such as “–”.',
    ],
    nl: [
      'Een cel van een tabel is leeg: {found}.',
      'een cijfer, een woord of een streepje met een naam; een lege cel verdwijnt uit de pdf',
      'Schrijf wat er staat, bijvoorbeeld “–”.',
    ],
  },
  'empty-link': {
    kind: 'input',
    severity: 'error',
    en: [
      'A link has no text: {found}.',
      'words that say where the link leads',
      'Write them between `<a>` and `</a>`.',
    ],
    nl: [
      'Een koppeling heeft geen tekst: {found}.',
      'woorden die zeggen waar de koppeling heen gaat',
      'Schrijf ze tussen `<a>` en `</a>`.',
    ],
  },
  'vague-link': {
    kind: 'input',
    severity: 'error',
    en: [
      'A link does not say where it leads: {found}.',
      'words that make sense without the sentence around them',
      'Make the name of the page the link, instead of “here” or “read more”.',
    ],
    nl: [
      'Een koppeling zegt niet waar zij heen gaat: {found}.',
      'woorden die ook zonder de zin eromheen duidelijk zijn',
      'Maak de naam van de pagina tot koppeling, in plaats van “hier” of “lees meer”.',
    ],
  },
  'empty-heading': {
    kind: 'input',
    severity: 'error',
    en: ['A heading is empty: {found}.', 'words', 'Write the heading, or remove it.'],
    nl: ['Een kop is leeg: {found}.', 'woorden', 'Schrijf de kop, of haal haar weg.'],
  },
  'skipped-heading': {
    kind: 'input',
    severity: 'error',
    en: [
      'A heading leaves out a level: {found}.',
      'headings that go down one level at a time: h2 below h1, h3 below h2',
      'Choose the next level; how large it looks is for the style sheet.',
    ],
    nl: [
      'Een kop slaat een niveau over: {found}.',
      'koppen die één niveau per keer dalen: h2 onder h1, h3 onder h2',
      'Kies het volgende niveau; hoe groot zij oogt, regelt het stijlblad.',
    ],
  },
  'loose-text': {
    kind: 'input',
    severity: 'error',
    en: [
      'Text stands in no paragraph, cell or item: {found}.',
      '`<p>`, `<li>`, `<td>`, a heading or a caption around every text',
      'Put `<p>` around this text.',
    ],
    nl: [
      'Tekst staat in geen alinea, cel of punt van een lijst: {found}.',
      '`<p>`, `<li>`, `<td>`, een kop of een bijschrift om elke tekst',
      'Zet `<p>` om deze tekst.',
    ],
  },
  'hidden-text': {
    kind: 'input',
    severity: 'error',
    en: [
      'Text is kept from screen readers: {found}.',
      'what can be read by some can be read by all',
      'Remove `aria-hidden`.',
    ],
    nl: [
      'Tekst wordt verborgen voor wie voorleessoftware gebruikt: {found}.',
      'wat sommigen kunnen lezen, kan iedereen lezen',
      'Haal `aria-hidden` weg.',
    ],
  },
  'no-heading': {
    kind: 'input',
    severity: 'error',
    en: [
      'The page does not begin with its one main heading: {found}.',
      'one `<h1>`, before every other heading',
      'Put `<h1>` around the name of the wijk in `masthead` or `cover`.',
    ],
    nl: [
      'De bladzijde begint niet met haar ene hoofdkop: {found}.',
      'één `<h1>`, voor elke andere kop',
      'Zet `<h1>` om de naam van de wijk in `masthead` of `cover`.',
    ],
  },
} as const satisfies Record<string, Entry>;
