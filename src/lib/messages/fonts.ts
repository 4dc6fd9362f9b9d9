import type { Entry } from './entry.ts';

/** Problems of a font of a project; exit code 2. */
export const fontMessages = {
  'font-too-big': {
    kind: 'setup',
    severity: 'error',
    en: [
      'This font file is too big: {found} kB.',
      'at most {limit} kB: it is in every document',
      'Choose the file with only Latin characters (a “Latin subset”).',
    ],
    nl: [
      'Dit lettertypebestand is te groot: {found} kB.',
      'hooguit {limit} kB: het zit in elk document',
      'Kies het bestand met alleen Latijnse tekens (een “Latin subset”).',
    ],
  },
  'font-not-woff2': {
    kind: 'setup',
    severity: 'error',
    en: [
      'This font file is not WOFF2 ({found}).',
      'a static WOFF2 file',
      'Convert the font to WOFF2, or download it in that form.',
    ],
    nl: [
      'Dit lettertypebestand is geen WOFF2 ({found}).',
      'een statisch WOFF2-bestand',
      'Zet het lettertype om naar WOFF2, of download het in die vorm.',
    ],
  },
  'font-damaged': {
    kind: 'setup',
    severity: 'error',
    en: ['This WOFF2 file cannot be read.', 'a complete file', 'Download or export the font again.'],
    nl: [
      'Dit WOFF2-bestand is niet te lezen.',
      'een volledig bestand',
      'Download of exporteer het lettertype opnieuw.',
    ],
  },
  'font-too-wide': {
    kind: 'setup',
    severity: 'error',
    en: [
      'The font {found} is too wide for the tables and charts.',
      'a font in which a line is about as long as in Source Sans 3, at the same height of the small letters',
      'Choose a narrower version, such as Condensed, or another font.',
    ],
    nl: [
      'Het lettertype {found} is te breed voor de tabellen en grafieken.',
      'een lettertype waarin een regel ongeveer even lang is als in Source Sans 3, bij gelijke hoogte van de kleine letters',
      'Kies een smallere versie, zoals Condensed, of een ander lettertype.',
    ],
  },
  'font-variable': {
    kind: 'setup',
    severity: 'error',
    en: [
      'This is a variable font (axes: {found}); in a PDF it becomes unsearchable shapes.',
      'a static file for each weight: light (300), regular (400), semibold (600)',
      'Download the static files of this font.',
    ],
    nl: [
      'Dit is een variabel lettertype (assen: {found}); in een pdf wordt dat tot losse vormen.',
      'een statisch bestand per gewicht: light (300), regular (400), semibold (600)',
      'Download de statische bestanden van dit lettertype.',
    ],
  },
  'font-weight': {
    kind: 'setup',
    severity: 'error',
    en: [
      'This file has weight {found}.',
      'about {expected}, as “{key}” says',
      'Correct the file name under `style.fonts`, or choose the file of weight {expected}.',
    ],
    nl: [
      'Dit bestand heeft gewicht {found}.',
      'ongeveer {expected}, zoals “{key}” zegt',
      'Verbeter de bestandsnaam onder `style.fonts`, of kies het bestand van gewicht {expected}.',
    ],
  },
  'font-not-embeddable': {
    kind: 'setup',
    severity: 'error',
    en: [
      'This font says that it must not be embedded in documents.',
      'a font with a licence for embedding',
      'Ask the maker for a version that may be embedded, or choose another font.',
    ],
    nl: [
      'Dit lettertype zegt dat het niet in documenten mag worden ingesloten.',
      'een lettertype met een licentie voor insluiten',
      'Vraag de maker om een versie die ingesloten mag worden, of kies een ander lettertype.',
    ],
  },
  'font-glyphs': {
    kind: 'setup',
    severity: 'error',
    en: [
      'This font lacks characters that the documents use: {found}.',
      'all letters, digits and signs of Dutch texts',
      'Choose a version with more characters, or another font.',
    ],
    nl: [
      'Dit lettertype mist tekens die in de documenten voorkomen: {found}.',
      'alle letters, cijfers en tekens van Nederlandse teksten',
      'Kies een versie met meer tekens, of een ander lettertype.',
    ],
  },
} as const satisfies Record<string, Entry>;
