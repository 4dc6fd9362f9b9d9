import type { Entry } from './entry.ts';

/** Problems of one document: reported with its wijk; the other documents are made. */
export const documentMessages = {
  'document-timeout': {
    kind: 'input',
    severity: 'error',
    en: [
      'The document of {found} was not printed within {seconds} seconds.',
      '',
      'Run the command again with --area for this wijk; report it if it happens again.',
    ],
    nl: [
      'Het document van {found} is niet binnen {seconds} seconden afgedrukt.',
      '',
      'Voer de opdracht nog eens uit met --area voor deze wijk; meld het als het weer gebeurt.',
    ],
  },
  'document-page-count': {
    kind: 'input',
    severity: 'error',
    en: [
      'The document of {found} has {pages} pages.',
      '{expected} pages',
      'Shorten the names or texts of this wijk. The document was not written.',
    ],
    nl: [
      'Het document van {found} heeft {pages} bladzijden.',
      '{expected} bladzijden',
      'Maak de namen of teksten van deze wijk korter. Het document is niet geschreven.',
    ],
  },
  'document-crashed': {
    kind: 'input',
    severity: 'error',
    en: [
      'The document of {found} could not be made: {reason}',
      '',
      'Report this with the text above; the other documents were made.',
    ],
    nl: [
      'Het document van {found} kon niet worden gemaakt: {reason}',
      '',
      'Meld dit met de tekst hierboven; de andere documenten zijn gemaakt.',
    ],
  },
  'missing-glyph': {
    kind: 'input',
    severity: 'error',
    en: [
      'The font has no character for “{found}” (in: {where}).',
      'characters that {font} contains',
      'Write the text without this character.',
    ],
    nl: [
      'Het lettertype heeft geen teken voor “{found}” (in: {where}).',
      'tekens die in {font} zitten',
      'Schrijf de tekst zonder dit teken.',
    ],
  },
  'template-error': {
    kind: 'setup',
    severity: 'error',
    en: [
      'A template cannot be used: {reason}',
      '',
      'Correct the template, or remove your own version of it.',
    ],
    nl: [
      'Een sjabloon is niet bruikbaar: {reason}',
      '',
      'Verbeter het sjabloon, of haal uw eigen versie weg.',
    ],
  },
} as const satisfies Record<string, Entry>;
