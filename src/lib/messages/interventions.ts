import type { Entry } from './entry.ts';

/** Problems of the catalogue of interventions. */
export const interventionMessages = {
  'intervention-level': {
    kind: 'input',
    severity: 'error',
    en: [
      '“{found}” is not a level of recognition.{suggestion}',
      '{expected}',
      'Copy the level from the source that was looked up.',
    ],
    nl: [
      '“{found}” is geen niveau van erkenning.{suggestion}',
      '{expected}',
      'Neem het niveau over uit de bron die is nagekeken.',
    ],
  },
  'intervention-year': {
    kind: 'input',
    severity: 'error',
    en: [
      '“{found}” is not the year of a recognition.',
      'a year from 2000 until {edition}',
      'Correct the year.',
    ],
    nl: [
      '“{found}” is niet het jaar van een erkenning.',
      'een jaar van 2000 tot en met {edition}',
      'Verbeter het jaar.',
    ],
  },
  'intervention-date': {
    kind: 'input',
    severity: 'error',
    en: ['“{found}” is not a day.', 'YYYY-MM-DD', 'Correct the day on which the level was looked up.'],
    nl: ['“{found}” is geen dag.', 'JJJJ-MM-DD', 'Verbeter de dag waarop het niveau is nagekeken.'],
  },
  'intervention-url': {
    kind: 'input',
    severity: 'error',
    en: ['“{found}” is not a link.', 'https://…', 'Correct the link, or leave the cell empty.'],
    nl: ['“{found}” is geen koppeling.', 'https://…', 'Verbeter de koppeling, of laat de cel leeg.'],
  },
  'intervention-duplicate': {
    kind: 'input',
    severity: 'error',
    en: [
      'The intervention “{found}” also stands on line {firstLine}.',
      'each intervention once',
      'Remove one of the rows.',
    ],
    nl: [
      'De interventie “{found}” staat ook op regel {firstLine}.',
      'elke interventie één keer',
      'Haal een van de rijen weg.',
    ],
  },
  'intervention-old': {
    kind: 'input',
    severity: 'warning',
    en: [
      'The level of “{found}” was looked up more than two years before this edition.',
      'a day from {oldest}',
      'Look the level up again and correct `peildatum`.',
    ],
    nl: [
      'Het niveau van “{found}” is meer dan twee jaar voor deze editie nagekeken.',
      'een dag vanaf {oldest}',
      'Kijk het niveau opnieuw na en verbeter `peildatum`.',
    ],
  },
} as const satisfies Record<string, Entry>;
