import type { Entry } from './entry.ts';

/** Problems of the command line: exit code 2. */
export const usageMessages = {
  'wijk-is-part': {
    kind: 'setup',
    severity: 'error',
    en: [
      'The wijk {found} is a part of a wijk of your own (bestaat_uit) and has no document.',
      '',
      'Name the wijk that it is a part of.',
    ],
    nl: [
      'De wijk {found} is een deel van een eigen wijk (bestaat_uit) en heeft geen document.',
      '',
      'Noem de wijk waarvan zij een deel is.',
    ],
  },
  'unknown-indicator': {
    kind: 'setup',
    severity: 'error',
    en: [
      'No indicator is called “{found}”.{suggestion}',
      'an id or a name of the catalogue, such as eenzaam or eenzaam@65+',
      'See the column indicator of `wijkprofiel compare`.',
    ],
    nl: [
      'Er is geen indicator “{found}”.{suggestion}',
      'een id of naam uit de catalogus, zoals eenzaam of eenzaam@65+',
      'Zie de kolom indicator van `wijkprofiel compare`.',
    ],
  },
  'indicator-not-shown': {
    kind: 'setup',
    severity: 'error',
    en: [
      'No document shows {found}: there are no figures for it, or only of a target group that is not shown.',
      'an indicator with figures, for its own target group or for 65+',
      'See `wijkprofiel compare`.',
    ],
    nl: [
      'Geen document toont {found}: er zijn geen cijfers voor, of alleen van een doelgroep die niet getoond wordt.',
      'een indicator met cijfers, voor de eigen doelgroep of voor 65+',
      'Zie `wijkprofiel compare`.',
    ],
  },
  'command-unknown': {
    kind: 'setup',
    severity: 'error',
    en: ['There is no command “{found}”.{suggestion}', '', 'See `wijkprofiel --help`.'],
    nl: ['Er is geen opdracht “{found}”.{suggestion}', '', 'Zie `wijkprofiel --help`.'],
  },
  'option-unknown': {
    kind: 'setup',
    severity: 'error',
    en: ['There is no option {found}.{suggestion}', '', 'See the command with --help.'],
    nl: ['Er is geen optie {found}.{suggestion}', '', 'Zie de opdracht met --help.'],
  },
  'option-invalid-value': {
    kind: 'setup',
    severity: 'error',
    en: ['“{found}” is not possible for {option}.', '{expected}', 'Correct the value.'],
    nl: ['“{found}” kan niet bij {option}.', '{expected}', 'Verbeter de waarde.'],
  },
  'option-without-value': {
    kind: 'setup',
    severity: 'error',
    en: ['The value of {found} is missing.', '', 'Add the value.'],
    nl: ['De waarde van {found} ontbreekt.', '', 'Voeg de waarde toe.'],
  },
  'argument-missing': {
    kind: 'setup',
    severity: 'error',
    en: ['The argument <{argument}> is missing.', '', 'Add it; see the command with --help.'],
    nl: ['Het argument <{argument}> ontbreekt.', '', 'Voeg het toe; zie de opdracht met --help.'],
  },
  'arguments-too-many': {
    kind: 'setup',
    severity: 'error',
    en: [
      'There are too many arguments: {found}.',
      '{expected}',
      'Put a name of several words between quotation marks.',
    ],
    nl: [
      'Er zijn te veel argumenten: {found}.',
      '{expected}',
      'Zet een naam van meer woorden tussen aanhalingstekens.',
    ],
  },
  usage: {
    kind: 'setup',
    severity: 'error',
    en: ['{found}', '', 'See `wijkprofiel --help`.'],
    nl: ['{found}', '', 'Zie `wijkprofiel --help`.'],
  },
} as const satisfies Record<string, Entry>;
