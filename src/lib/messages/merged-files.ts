import type { Entry } from './entry.ts';

/** Problems of what the parts of a run hold, found when they are brought together. */
export const mergedFileMessages = {
  'merge-wijk-twice': {
    kind: 'input',
    severity: 'error',
    en: [
      'The wijk {found} is here and in {other}.',
      'every wijk in one part',
      'Build these parts again, with the same options.',
    ],
    nl: [
      'De wijk {found} staat hier en in {other}.',
      'elke wijk in één deel',
      'Bouw deze delen opnieuw, met dezelfde opties.',
    ],
  },
  'merge-file-twice': {
    kind: 'input',
    severity: 'error',
    en: [
      'The file {found} is here and in {other}.',
      'every file in one part; capitals make no other name',
      'Build these parts again, with the same options.',
    ],
    nl: [
      'Het bestand {found} staat hier en in {other}.',
      'elk bestand in één deel; hoofdletters maken geen andere naam',
      'Bouw deze delen opnieuw, met dezelfde opties.',
    ],
  },
  'merge-wijken-missing': {
    kind: 'input',
    severity: 'error',
    en: [
      'The parts hold {found} wijken together.',
      '{expected} wijken, as every part says',
      'Build all parts again, with the same options.',
    ],
    nl: [
      'De delen bevatten samen {found} wijken.',
      '{expected} wijken, zoals elk deel zegt',
      'Bouw alle delen opnieuw, met dezelfde opties.',
    ],
  },
  'merge-other-documents': {
    kind: 'input',
    severity: 'error',
    en: [
      'The wijk {found} has other documents than {other}: {documents}.',
      'the same products and formats for every wijk',
      'Build every part with the same --product, --format and --charts.',
    ],
    nl: [
      'De wijk {found} heeft andere documenten dan {other}: {documents}.',
      'voor elke wijk dezelfde producten en formaten',
      'Bouw elk deel met dezelfde --product, --format en --charts.',
    ],
  },
  'merge-file-missing': {
    kind: 'input',
    severity: 'error',
    en: [
      'This file is in the manifest of its part, and cannot be read ({reason}).',
      '',
      'Copy the part again, or build it again.',
    ],
    nl: [
      'Dit bestand staat in het manifest van zijn deel en is niet te lezen ({reason}).',
      '',
      'Kopieer het deel opnieuw, of bouw het opnieuw.',
    ],
  },
  'merge-file-changed': {
    kind: 'input',
    severity: 'error',
    en: [
      'This file is not what the manifest of its part says: {found}.',
      '{expected}',
      'Copy the part again, or build it again.',
    ],
    nl: [
      'Dit bestand is niet wat het manifest van zijn deel zegt: {found}.',
      '{expected}',
      'Kopieer het deel opnieuw, of bouw het opnieuw.',
    ],
  },
  'part-wijk-failed': {
    kind: 'input',
    severity: 'error',
    en: [
      'The wijk {found} was not made in part {part} of {count}: {reasons}.',
      '',
      'Build that part again with --shard {part}/{count} in the same folder, and merge again.',
    ],
    nl: [
      'De wijk {found} is niet gemaakt in deel {part} van {count}: {reasons}.',
      '',
      'Bouw dat deel opnieuw met --shard {part}/{count} in dezelfde map, en voeg opnieuw samen.',
    ],
  },
} as const satisfies Record<string, Entry>;
