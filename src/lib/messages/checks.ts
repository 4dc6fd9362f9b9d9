import type { Entry } from './entry.ts';

const another = {
  en: 'Name a PDF or web page that wijkprofiel made.',
  nl: 'Noem een pdf of webpagina die wijkprofiel heeft gemaakt.',
} as const;

/** Why a file cannot be checked at all. */
export const checkMessages = {
  'check-missing': {
    kind: 'input',
    severity: 'error',
    en: ['{found} is not there.', 'a PDF or HTML file', 'Check the name and the folder.'],
    nl: ['{found} is er niet.', 'een pdf- of HTML-bestand', 'Kijk de naam en de map na.'],
  },
  'check-folder': {
    kind: 'input',
    severity: 'error',
    en: [
      '{found} is a folder.',
      'a PDF or HTML file',
      'Name the files in it, for example with {found}/*.pdf.',
    ],
    nl: [
      '{found} is een map.',
      'een pdf- of HTML-bestand',
      'Noem de bestanden erin, bijvoorbeeld met {found}/*.pdf.',
    ],
  },
  'check-unreadable': {
    kind: 'input',
    severity: 'error',
    en: ['{found} cannot be read ({reason}).', 'a file that may be read', 'Check the rights of the file.'],
    nl: [
      '{found} kan niet gelezen worden ({reason}).',
      'een leesbaar bestand',
      'Kijk de rechten van het bestand na.',
    ],
  },
  'check-too-large': {
    kind: 'input',
    severity: 'error',
    en: ['{found} has {size} MB.', 'at most {most} MB', another.en],
    nl: ['{found} is {size} MB groot.', 'hoogstens {most} MB', another.nl],
  },
  'check-empty': {
    kind: 'input',
    severity: 'error',
    en: ['{found} has nothing in it.', 'a PDF or HTML file', 'Make the document again.'],
    nl: ['{found} is leeg.', 'een pdf- of HTML-bestand', 'Maak het document opnieuw.'],
  },
  'check-other-kind': {
    kind: 'input',
    severity: 'error',
    en: ['{found} is no PDF and no web page.', 'a file that begins with %PDF or <!doctype html>', another.en],
    nl: [
      '{found} is geen pdf en geen webpagina.',
      'een bestand dat begint met %PDF of <!doctype html>',
      another.nl,
    ],
  },
  'check-encrypted': {
    kind: 'input',
    severity: 'error',
    en: [
      '{found} is encrypted.',
      'a PDF without a password',
      'Save it without a password, and check it again.',
    ],
    nl: [
      '{found} is versleuteld.',
      'een pdf zonder wachtwoord',
      'Bewaar het bestand zonder wachtwoord en controleer het opnieuw.',
    ],
  },
  'check-damaged': {
    kind: 'input',
    severity: 'error',
    en: ['{found} is damaged: it cannot be read to the end.', 'a whole PDF', 'Make the document again.'],
    nl: [
      '{found} is beschadigd: het is niet tot het eind te lezen.',
      'een hele pdf',
      'Maak het document opnieuw.',
    ],
  },
  'check-page-count': {
    kind: 'input',
    severity: 'error',
    en: ['{found} has {pages} pages.', '{expected} pages', 'Make the document again.'],
    nl: ['{found} heeft {pages} bladzijden.', '{expected} bladzijden', 'Maak het document opnieuw.'],
  },
} as const satisfies Record<string, Entry>;
