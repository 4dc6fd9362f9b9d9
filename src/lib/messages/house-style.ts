import type { Entry } from './entry.ts';

/** Problems of the house style: colour and logo; exit code 2. */
export const houseStyleMessages = {
  'house-colour': {
    kind: 'setup',
    severity: 'error',
    en: [
      'The house colour {found} is too light: contrast {ratio} with what it stands on.',
      'a colour with a contrast of at least 4.5',
      'Choose a darker colour, for example {suggestion}.',
    ],
    nl: [
      'De huiskleur {found} is te licht: contrast {ratio} met de ondergrond.',
      'een kleur met een contrast van minstens 4,5',
      'Kies een donkerder kleur, bijvoorbeeld {suggestion}.',
    ],
  },
  'house-colour-verdict': {
    kind: 'setup',
    severity: 'error',
    en: [
      'The house colour {found} looks like the blue or orange of a tested difference.',
      'a colour that is clearly darker, or another hue',
      'Choose another colour, for example {suggestion}.',
    ],
    nl: [
      'De huiskleur {found} lijkt op het blauw of oranje van een getoetst verschil.',
      'een kleur die duidelijk donkerder is, of een andere tint',
      'Kies een andere kleur, bijvoorbeeld {suggestion}.',
    ],
  },
  'logo-too-big': {
    kind: 'setup',
    severity: 'error',
    en: [
      'This logo is too big: {found} kB.',
      'at most {limit} kB: it is in every document',
      'Simplify the shapes, or export it with fewer pixels.',
    ],
    nl: [
      'Dit logo is te groot: {found} kB.',
      'hooguit {limit} kB: het zit in elk document',
      'Vereenvoudig de vormen, of exporteer het met minder pixels.',
    ],
  },
  'logo-no-size': {
    kind: 'setup',
    severity: 'error',
    en: [
      'This logo does not say how large it is: {found}.',
      'a viewBox, or a width and a height in numbers',
      'Export the logo again with a viewBox.',
    ],
    nl: [
      'Dit logo zegt niet hoe groot het is: {found}.',
      'een viewBox, of een breedte en hoogte in getallen',
      'Exporteer het logo opnieuw met een viewBox.',
    ],
  },
  'logo-pixels': {
    kind: 'setup',
    severity: 'error',
    en: [
      'This logo has {found} pixels.',
      '{least} to {most} pixels along the longest side: sharp in print, and small enough',
      'Export the logo again in that size, or as SVG.',
    ],
    nl: [
      'Dit logo heeft {found} pixels.',
      '{least} tot {most} pixels langs de langste zijde: scherp op papier, en klein genoeg',
      'Exporteer het logo opnieuw in die maat, of als svg.',
    ],
  },
  'logo-elongated': {
    kind: 'setup',
    severity: 'error',
    en: [
      'This logo is too long and thin: {found}.',
      'at most {most} times as wide as high, or as high as wide',
      'Choose a more compact version of the logo.',
    ],
    nl: [
      'Dit logo is te lang en smal: {found}.',
      'hooguit {most} keer zo breed als hoog, of zo hoog als breed',
      'Kies een compactere versie van het logo.',
    ],
  },
  'logo-not-an-image': {
    kind: 'setup',
    severity: 'error',
    en: [
      'This logo is not an SVG or PNG image.',
      'a file that begins as SVG (UTF-8) or PNG does',
      'Export the logo as SVG, or as PNG.',
    ],
    nl: [
      'Dit logo is geen svg- of png-afbeelding.',
      'een bestand dat begint zoals svg (UTF-8) of png',
      'Exporteer het logo als svg, of als png.',
    ],
  },
  'logo-unsafe': {
    kind: 'setup',
    severity: 'error',
    en: [
      'This logo holds what a picture in a document must not hold: {found}.',
      'shapes only: no script, no links to other files, no text in a font',
      'Export it again as “plain SVG” with text as outlines.',
    ],
    nl: [
      'Dit logo bevat wat niet in een afbeelding in een document mag staan: {found}.',
      'alleen vormen: geen script, geen verwijzing naar andere bestanden, geen tekst in een lettertype',
      'Exporteer het opnieuw als “gewone svg” met tekst als vormen (contouren).',
    ],
  },
} as const satisfies Record<string, Entry>;
