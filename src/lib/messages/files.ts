import type { Entry } from './entry.ts';
import { mapMessages } from './map.ts';

/** Problems of a file as a whole: exit code 1. */
export const fileMessages = {
  'file-missing': {
    kind: 'input',
    severity: 'error',
    en: ['This file does not exist.', '', 'Add the file, or correct its name in wijkprofiel.yaml (“{key}”).'],
    nl: [
      'Dit bestand bestaat niet.',
      '',
      'Voeg het bestand toe, of verbeter de naam in wijkprofiel.yaml (“{key}”).',
    ],
  },
  'no-matching-files': {
    kind: 'input',
    severity: 'error',
    en: [
      'No file fits this pattern.',
      'at least one CSV file with figures',
      'Add a file, or correct “{key}” in wijkprofiel.yaml.',
    ],
    nl: [
      'Er past geen bestand bij dit patroon.',
      'minstens één csv-bestand met cijfers',
      'Voeg een bestand toe, of verbeter “{key}” in wijkprofiel.yaml.',
    ],
  },
  'file-unreadable': {
    kind: 'input',
    severity: 'error',
    en: [
      'This file cannot be opened ({found}).',
      'a file that you may read',
      'Check the rights of the file, and that it is not a folder.',
    ],
    nl: [
      'Dit bestand kan niet worden geopend ({found}).',
      'een bestand dat u mag lezen',
      'Controleer de rechten van het bestand, en of het geen map is.',
    ],
  },
  'file-empty': {
    kind: 'input',
    severity: 'error',
    en: [
      'This file has no rows.',
      'a line with column names and at least one row',
      'Add rows, or remove the file.',
    ],
    nl: [
      'Dit bestand heeft geen rijen.',
      'een regel met kolomnamen en minstens één rij',
      'Voeg rijen toe, of haal het bestand weg.',
    ],
  },
  'file-encoding': {
    kind: 'input',
    severity: 'error',
    en: [
      'This file is not UTF-8: byte {byte} does not belong there.',
      'a CSV file in UTF-8',
      'Save it as “CSV UTF-8” in Excel, or set `csv: {encoding: windows-1252}` in wijkprofiel.yaml.',
    ],
    nl: [
      'Dit bestand is geen UTF-8: byte {byte} hoort daar niet.',
      'een csv-bestand in UTF-8',
      'Bewaar het in Excel als “CSV UTF-8”, of zet `csv: {encoding: windows-1252}` in wijkprofiel.yaml.',
    ],
  },
  'file-control-character': {
    kind: 'input',
    severity: 'error',
    en: [
      'This line holds a character that is no text ({found}).',
      'plain text',
      'Remove the character, or save the file again as “CSV UTF-8”.',
    ],
    nl: [
      'Deze regel bevat een teken dat geen tekst is ({found}).',
      'gewone tekst',
      'Haal het teken weg, of bewaar het bestand opnieuw als “CSV UTF-8”.',
    ],
  },
  'csv-broken': {
    kind: 'input',
    severity: 'error',
    en: [
      'A quotation mark opens or closes in the wrong place ({reason}).',
      'a cell that begins and ends with a quotation mark, or has none',
      'Correct this line. Lines after it were not read.',
    ],
    nl: [
      'Een aanhalingsteken opent of sluit op de verkeerde plaats ({reason}).',
      'een cel die met een aanhalingsteken begint en eindigt, of er geen heeft',
      'Verbeter deze regel. De regels daarna zijn niet gelezen.',
    ],
  },
  'csv-row-length': {
    kind: 'input',
    severity: 'error',
    en: [
      'This row has {found} cells.',
      '{expected} cells, as many as column names',
      'Look for a missing or extra separator, or a decimal comma in a file separated by commas.',
    ],
    nl: [
      'Deze rij heeft {found} cellen.',
      '{expected} cellen, evenveel als kolomnamen',
      'Zoek een ontbrekend of extra scheidingsteken, of een decimale komma in een bestand met komma’s als scheiding.',
    ],
  },
  'column-missing': {
    kind: 'input',
    severity: 'error',
    en: [
      'The column “{column}” is missing.{suggestion}',
      '{expected}',
      'Correct the name of a column, or add this one.',
    ],
    nl: [
      'De kolom “{column}” ontbreekt.{suggestion}',
      '{expected}',
      'Verbeter de naam van een kolom, of voeg deze toe.',
    ],
  },
  'column-unknown': {
    kind: 'input',
    severity: 'warning',
    en: [
      'The column “{found}” is not known and was not read.{suggestion}',
      '',
      'Correct its name, or leave it if it is meant for others.',
    ],
    nl: [
      'De kolom “{found}” is niet bekend en niet gelezen.{suggestion}',
      '',
      'Verbeter de naam, of laat haar staan als zij voor anderen bedoeld is.',
    ],
  },
  'column-duplicate': {
    kind: 'input',
    severity: 'error',
    en: ['The column “{found}” occurs more than once.', 'each column once', 'Remove or rename one of them.'],
    nl: [
      'De kolom “{found}” komt meer dan eens voor.',
      'elke kolom één keer',
      'Haal er een weg of geef haar een andere naam.',
    ],
  },
  ...mapMessages,
} as const satisfies Record<string, Entry>;
