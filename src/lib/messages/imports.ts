import type { Entry } from './entry.ts';

/** Problems of files of RIVM and CBS that are imported. */
export const importMessages = {
  'import-other-table': {
    kind: 'input',
    severity: 'error',
    en: [
      'This is not the expected table: its columns look like those of {found}.',
      '{expected}, as downloaded from StatLine (“volgens dataset” for RIVM)',
      'Choose the right file, or the other import command.',
    ],
    nl: [
      'Dit is niet de verwachte tabel: de kolommen lijken op die van {found}.',
      '{expected}, zoals gedownload van StatLine (“volgens dataset” bij RIVM)',
      'Kies het goede bestand, of de andere importopdracht.',
    ],
  },
  'import-other-edition': {
    kind: 'input',
    severity: 'error',
    en: [
      'The file is of table {found}, the project holds {first}.',
      'one edition in a project: each edition computes all years anew, on other wijken',
      'Import the files of {found} into an empty folder.',
    ],
    nl: [
      'Het bestand is van tabel {found}, het project heeft {first}.',
      'één uitgave per project: elke uitgave berekent alle jaren opnieuw, op andere wijken',
      'Importeer de bestanden van {found} in een lege map.',
    ],
  },
  'import-same-twice': {
    kind: 'input',
    severity: 'error',
    en: ['The file holds {found}, and so does {other}.', '', 'Give one of the two.'],
    nl: ['Het bestand bevat {found}, en {other} ook.', '', 'Geef een van de twee.'],
  },
  'import-column-unknown': {
    kind: 'input',
    severity: 'warning',
    en: [
      'These columns are not known and are not read: {found}.',
      '',
      'Add them to data/aliassen.csv if they are needed.',
    ],
    nl: [
      'Deze kolommen zijn niet bekend en worden niet gelezen: {found}.',
      '',
      'Zet ze in data/aliassen.csv als ze nodig zijn.',
    ],
  },
  'import-year': {
    kind: 'setup',
    severity: 'error',
    en: [
      'The name of the file does not tell of which year it is.',
      'a name with the year, such as Kerncijfers_wijken_en_buurten_2024.csv',
      'Give the year with --year.',
    ],
    nl: [
      'De naam van het bestand zegt niet van welk jaar het is.',
      'een naam met het jaar, zoals Kerncijfers_wijken_en_buurten_2024.csv',
      'Geef het jaar met --year.',
    ],
  },
  'import-region-unknown': {
    kind: 'setup',
    severity: 'error',
    en: [
      'The region {found} is not known.{suggestion}',
      'a GGD region such as GG4506, a gemeente such as GM0546, or NL00',
      'Correct --region.',
    ],
    nl: [
      'De regio {found} is niet bekend.{suggestion}',
      'een GGD-regio zoals GG4506, een gemeente zoals GM0546, of NL00',
      'Verbeter --region.',
    ],
  },
  'import-region-empty': {
    kind: 'input',
    severity: 'error',
    en: [
      'There are no wijken of region {found} in the files.',
      'rows with codes that begin with WK, of gemeenten in that region',
      'Choose another region, or a file that holds its wijken.',
    ],
    nl: [
      'Er staan geen wijken van regio {found} in de bestanden.',
      'rijen met codes die met WK beginnen, van gemeenten in die regio',
      'Kies een andere regio, of een bestand met haar wijken.',
    ],
  },
  'import-area': {
    kind: 'input',
    severity: 'error',
    en: ['“{found}” is not the code of an area.', 'a code such as WK054609', 'Download the file again.'],
    nl: ['“{found}” is geen code van een gebied.', 'een code zoals WK054609', 'Download het opnieuw.'],
  },
  'import-two-gemeenten': {
    kind: 'input',
    severity: 'error',
    en: [
      'The wijk {found} lies in {second} here, and in {first} elsewhere in the file.',
      'one gemeente for all wijken whose code begins the same',
      'Download the file again; perhaps two files were pasted together.',
    ],
    nl: [
      'De wijk {found} ligt hier in {second}, en elders in het bestand in {first}.',
      'één gemeente voor alle wijken waarvan de code hetzelfde begint',
      'Download het bestand opnieuw; misschien zijn twee bestanden aan elkaar geplakt.',
    ],
  },
  'import-margin': {
    kind: 'input',
    severity: 'error',
    en: [
      'The margin {found} is not known.',
      '{expected}',
      'Choose the value and its 95% margin on StatLine.',
    ],
    nl: ['De marge {found} is niet bekend.', '{expected}', 'Kies op StatLine de waarde en haar 95%-marge.'],
  },
  'import-age': {
    kind: 'input',
    severity: 'error',
    en: ['The age group {found} is not known.', '{expected}', 'Choose another age group on StatLine.'],
    nl: [
      'De leeftijdsgroep {found} is niet bekend.',
      '{expected}',
      'Kies een andere leeftijdsgroep op StatLine.',
    ],
  },
  'import-value': {
    kind: 'input',
    severity: 'error',
    en: [
      '“{found}” is not a percentage.',
      'a number from 0 to 100 with a decimal point, a point for what is hidden, or nothing',
      'Download the file again; a spreadsheet may have changed it.',
    ],
    nl: [
      '“{found}” is geen percentage.',
      'een getal van 0 tot 100 met een decimale punt, een punt voor wat geheim is, of niets',
      'Download het bestand opnieuw; een spreadsheet kan het veranderd hebben.',
    ],
  },
  'import-twice': {
    kind: 'input',
    severity: 'error',
    en: [
      '{area} has {found} here for {period} ({group}), and {before} earlier in the file.',
      'each figure once',
      'Download the file again.',
    ],
    nl: [
      '{area} heeft hier {found} voor {period} ({group}), en eerder in het bestand {before}.',
      'elk cijfer één keer',
      'Download het bestand opnieuw.',
    ],
  },
  'import-kwb-column': {
    kind: 'input',
    severity: 'error',
    en: [
      'The column for {found} is missing.',
      '{expected}',
      'Choose on StatLine: code of the region, number of inhabitants and all five age groups.',
    ],
    nl: [
      'De kolom voor {found} ontbreekt.',
      '{expected}',
      'Kies op StatLine: codering van de regio, aantal inwoners en alle vijf leeftijdsgroepen.',
    ],
  },
  'import-no-table': {
    kind: 'input',
    severity: 'error',
    en: [
      'The columns of this file are those of none of the tables that can be imported.',
      '{expected}, as downloaded from StatLine',
      'Download the table again; a spreadsheet may have changed it.',
    ],
    nl: [
      'De kolommen van dit bestand zijn van geen van de tabellen die geïmporteerd kunnen worden.',
      '{expected}, zoals gedownload van StatLine',
      'Download de tabel opnieuw; een spreadsheet kan haar veranderd hebben.',
    ],
  },
  'import-file': {
    kind: 'setup',
    severity: 'error',
    en: ['There is no such file, or it cannot be read.', '', 'Correct the name on the command line.'],
    nl: ['Dit bestand is er niet, of is niet te lezen.', '', 'Verbeter de naam op de opdrachtregel.'],
  },
} as const satisfies Record<string, Entry>;
