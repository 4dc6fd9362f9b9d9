import type { Entry } from './entry.ts';

/** Problems of the configuration and of what was asked: exit code 2. */
export const setupMessages = {
  'no-project': {
    kind: 'setup',
    severity: 'error',
    en: [
      'There is no project here.',
      'a folder with wijkprofiel.yaml, or a folder below it',
      'Name the project folder, for example `wijkprofiel build examples/duinstreek`.',
    ],
    nl: [
      'Hier is geen project.',
      'een map met wijkprofiel.yaml, of een map daaronder',
      'Noem de projectmap, bijvoorbeeld `wijkprofiel build examples/duinstreek`.',
    ],
  },
  'config-not-yaml': {
    kind: 'setup',
    severity: 'error',
    en: [
      'The configuration cannot be read: {reason}',
      'YAML: `key: value`, with two spaces for each level',
      'Correct this line.',
    ],
    nl: [
      'De configuratie is niet te lezen: {reason}',
      'YAML: `sleutel: waarde`, met twee spaties per niveau',
      'Verbeter deze regel.',
    ],
  },
  'config-indentation': {
    kind: 'setup',
    severity: 'error',
    en: [
      'This line is indented differently from the lines it belongs with.',
      'the same number of spaces before keys of one level',
      'Align this line with the keys above it.',
    ],
    nl: [
      'Deze regel springt anders in dan de regels waar zij bij hoort.',
      'evenveel spaties voor sleutels van hetzelfde niveau',
      'Zet deze regel recht onder de sleutels erboven.',
    ],
  },
  'config-colon': {
    kind: 'setup',
    severity: 'error',
    en: [
      'This line holds a second “: ”, so it is not clear what the value is.',
      '`key: "value: with a colon"`',
      'Put the value between quotation marks.',
    ],
    nl: [
      'Op deze regel staat een tweede “: ”, zodat niet duidelijk is wat de waarde is.',
      '`sleutel: "waarde: met dubbele punt"`',
      'Zet de waarde tussen aanhalingstekens.',
    ],
  },
  'config-tab': {
    kind: 'setup',
    severity: 'error',
    en: ['This line begins with a tab.', 'spaces: two for each level', 'Replace the tab by spaces.'],
    nl: ['Deze regel begint met een tab.', 'spaties: twee per niveau', 'Vervang de tab door spaties.'],
  },
  'config-unknown-key': {
    kind: 'setup',
    severity: 'error',
    en: ['The key “{found}” does not exist.{suggestion}', '{allowed}', 'Correct the key or remove it.'],
    nl: [
      'De sleutel “{found}” bestaat niet.{suggestion}',
      '{allowed}',
      'Verbeter de sleutel of haal hem weg.',
    ],
  },
  'config-missing-key': {
    kind: 'setup',
    severity: 'error',
    en: ['The key “{key}” is missing.', '{expected}', 'Add the key to wijkprofiel.yaml.'],
    nl: ['De sleutel “{key}” ontbreekt.', '{expected}', 'Voeg de sleutel toe aan wijkprofiel.yaml.'],
  },
  'config-invalid-value': {
    kind: 'setup',
    severity: 'error',
    en: ['“{found}” cannot be used for “{key}”.', '{expected}', 'Correct the value.'],
    nl: ['“{found}” is niet bruikbaar voor “{key}”.', '{expected}', 'Verbeter de waarde.'],
  },
  'region-unknown': {
    kind: 'setup',
    severity: 'error',
    en: [
      'The region {found} has no wijken in {areas}.{suggestion}',
      'the code of an area of that file with wijken in it',
      'Correct `region`, or remove it to make all wijken.',
    ],
    nl: [
      'De regio {found} heeft geen wijken in {areas}.{suggestion}',
      'de code van een gebied uit dat bestand met wijken erin',
      'Verbeter `region`, of haal de sleutel weg om alle wijken te maken.',
    ],
  },
  'unknown-wijk': {
    kind: 'setup',
    severity: 'error',
    en: [
      'There is no wijk or gemeente “{found}” in this project.{suggestion}',
      'a code, or the exact name of a wijk or gemeente',
      'See the codes and names in {file}.',
    ],
    nl: [
      'Er is geen wijk of gemeente “{found}” in dit project.{suggestion}',
      'een code, of de precieze naam van een wijk of gemeente',
      'Kijk in {file} voor de codes en namen.',
    ],
  },
  'ambiguous-wijk': {
    kind: 'setup',
    severity: 'error',
    en: ['“{found}” fits several areas: {choices}.', 'one area', 'Use one of these codes.'],
    nl: ['“{found}” past bij meer gebieden: {choices}.', 'één gebied', 'Gebruik een van deze codes.'],
  },
  'no-such-area-level': {
    kind: 'setup',
    severity: 'error',
    en: [
      '{found} is not a wijk.',
      'one wijk',
      'Name one wijk; `wijkprofiel build --area {found}` makes all wijken of it.',
    ],
    nl: [
      '{found} is geen wijk.',
      'één wijk',
      'Noem één wijk; `wijkprofiel build --area {found}` maakt alle wijken ervan.',
    ],
  },
  'file-name-collision': {
    kind: 'setup',
    severity: 'error',
    en: [
      '{found} and {other} would get the same file.',
      'codes that differ by more than capitals and signs',
      'Change one of the codes.',
    ],
    nl: [
      '{found} en {other} zouden hetzelfde bestand krijgen.',
      'codes die in meer verschillen dan hoofdletters en tekens',
      'Verander een van de codes.',
    ],
  },
  'output-inside-inputs': {
    kind: 'setup',
    severity: 'error',
    en: [
      'The output cannot be the project folder itself.',
      'a folder of its own',
      'Choose another folder with --out.',
    ],
    nl: ['De uitvoer kan niet de projectmap zelf zijn.', 'een eigen map', 'Kies een andere map met --out.'],
  },
} as const satisfies Record<string, Entry>;
