import type { Entry } from './entry.ts';

/** Problems of a style sheet of a project; exit code 2. */
export const styleSheetMessages = {
  'css-too-big': {
    kind: 'setup',
    severity: 'error',
    en: [
      'This style sheet is too big: {found} kB.',
      'at most {limit} kB: only what differs from our own',
      'Remove what documents do not have.',
    ],
    nl: [
      'Dit stijlblad is te groot: {found} kB.',
      'hooguit {limit} kB: alleen wat anders is dan het onze',
      'Haal weg wat documenten niet hebben.',
    ],
  },
  'css-sign': {
    kind: 'setup',
    severity: 'error',
    en: [
      'This style sheet holds a sign that does not belong there ({found}).',
      'CSS without `<` and without escapes (`\\`)',
      'Remove the sign, or write the character itself.',
    ],
    nl: [
      'Dit stijlblad bevat een teken dat er niet in hoort ({found}).',
      'CSS zonder `<` en zonder omschreven tekens (`\\`)',
      'Haal het teken weg, of schrijf het bedoelde teken zelf.',
    ],
  },
  'css-brace': {
    kind: 'setup',
    severity: 'error',
    en: [
      'A brace does not open or close in this style sheet.',
      'as many `{` as `}`, for example `h2 { letter-spacing: 0.2pt; }`',
      'Correct this line.',
    ],
    nl: [
      'In dit stijlblad gaat een accolade niet open of niet dicht.',
      'evenveel `{` als `}`, bijvoorbeeld `h2 { letter-spacing: 0.2pt; }`',
      'Verbeter deze regel.',
    ],
  },
  'css-outside': {
    kind: 'setup',
    severity: 'error',
    en: [
      'This style sheet fetches something from outside: {found}.',
      'everything inside the document: `url(data:…)`',
      'Remove it; a font goes under `style.fonts`, a logo under `style.logo`.',
    ],
    nl: [
      'Dit stijlblad haalt iets van buiten: {found}.',
      'alles binnen het document: `url(data:…)`',
      'Haal het weg; een lettertype hoort onder `style.fonts`, een logo onder `style.logo`.',
    ],
  },
  'css-small-text': {
    kind: 'setup',
    severity: 'error',
    en: [
      'This style sheet makes text too small: {found}.',
      'at least 9pt, in pt, px, mm, cm or a token such as `var(--t-note)`',
      'Choose a larger size.',
    ],
    nl: [
      'Dit stijlblad maakt tekst te klein: {found}.',
      'minstens 9pt, in pt, px, mm, cm of een maat als `var(--t-note)`',
      'Kies een grotere maat.',
    ],
  },
  'css-hides': {
    kind: 'setup',
    severity: 'error',
    en: [
      'This style sheet hides content: {found}.',
      'content that stays visible: every caveat and source belongs to the figures',
      'Remove this declaration.',
    ],
    nl: [
      'Dit stijlblad verbergt inhoud: {found}.',
      'inhoud die zichtbaar blijft: elk voorbehoud en elke bron hoort bij de cijfers',
      'Haal deze regel weg.',
    ],
  },
  'css-ligatures': {
    kind: 'setup',
    severity: 'error',
    en: [
      'This style sheet joins letters: {found}.',
      'letters that stay apart: a joined pair becomes one sign in a PDF, and the words around it cannot be read aloud',
      'Remove this declaration.',
    ],
    nl: [
      'Dit stijlblad voegt letters samen: {found}.',
      'letters die los blijven: een samengevoegd paar wordt één teken in een pdf, en de woorden eromheen zijn niet voor te lezen',
      'Haal deze regel weg.',
    ],
  },
  'css-outline': {
    kind: 'setup',
    severity: 'error',
    en: [
      'This style sheet hides where the keyboard is: {found}.',
      'an outline around the link that has the keyboard',
      'Remove this declaration, or give the outline another look.',
    ],
    nl: [
      'Dit stijlblad verbergt waar het toetsenbord is: {found}.',
      'een lijn om de koppeling die het toetsenbord heeft',
      'Haal deze regel weg, of geef de lijn een ander uiterlijk.',
    ],
  },
  'css-contrast': {
    kind: 'setup',
    severity: 'error',
    en: [
      'This style sheet gives text too little contrast: {found} ({ratio} to 1).',
      'at least 4.5 to 1 with what it stands on (white, unless the same rule sets a background)',
      'Choose a darker colour, or `var(--house)`, `var(--ink)` or `var(--ink-2)`.',
    ],
    nl: [
      'Dit stijlblad geeft tekst te weinig contrast: {found} ({ratio} op 1).',
      'minstens 4,5 op 1 met wat eronder ligt (wit, tenzij dezelfde regel een achtergrond geeft)',
      'Kies een donkerder kleur, of `var(--house)`, `var(--ink)` of `var(--ink-2)`.',
    ],
  },
  'css-font': {
    kind: 'setup',
    severity: 'error',
    en: [
      'This style sheet chooses a font: {found}.',
      'the font of `style.fonts`, so that every character is known to be there',
      'Remove the font name, or name the font under `style.fonts`.',
    ],
    nl: [
      'Dit stijlblad kiest een lettertype: {found}.',
      'het lettertype van `style.fonts`, zodat zeker is dat elk teken erin zit',
      'Haal de naam van het lettertype weg, of zet het lettertype onder `style.fonts`.',
    ],
  },
  'css-verdict': {
    kind: 'setup',
    severity: 'error',
    en: [
      'This style sheet changes the colours: {found}.',
      'colours that follow from `style.primaryColour`, of which the contrast has been checked',
      'Remove it and choose the colour under `style.primaryColour`.',
    ],
    nl: [
      'Dit stijlblad verandert de kleuren: {found}.',
      'kleuren die volgen uit `style.primaryColour`, waarvan het contrast is nagegaan',
      'Haal het weg en kies de kleur bij `style.primaryColour`.',
    ],
  },
} as const satisfies Record<string, Entry>;
