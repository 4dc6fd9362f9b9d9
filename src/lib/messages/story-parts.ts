import type { Entry } from './entry.ts';

/** Problems of quotes, wijkthema's and references in a story. */
export const storyPartMessages = {
  'quote-without-consent': {
    kind: 'input',
    severity: 'error',
    en: [
      'This quote has no consent.',
      '`toestemming: YYYY-MM-DD`, the day on which the speaker agreed to print it',
      'Ask the speaker and add the day, or remove the quote.',
    ],
    nl: [
      'Bij dit citaat staat geen toestemming.',
      '`toestemming: JJJJ-MM-DD`, de dag waarop de spreker het afdrukken goed vond',
      'Vraag het de spreker en zet de dag erbij, of haal het citaat weg.',
    ],
  },
  'quote-consent-early': {
    kind: 'input',
    severity: 'error',
    en: [
      'The speaker agreed before the day of the quote.',
      'a day of consent on or after that of the quote',
      'Correct the days, or ask the speaker about these words.',
    ],
    nl: [
      'De spreker gaf toestemming voor de dag van het citaat.',
      'een dag van toestemming op of na die van het citaat',
      'Verbeter de dagen, of leg de spreker deze woorden voor.',
    ],
  },
  'theme-without-reason': {
    kind: 'input',
    severity: 'error',
    en: ['This wijkthema has no reason.', '`waarom: ["…"]`, one to four reasons', 'Say why people chose it.'],
    nl: [
      'Bij dit wijkthema staat geen reden.',
      '`waarom: ["…"]`, een tot vier redenen',
      'Zeg waarom mensen het kozen.',
    ],
  },
  'date-after-edition': {
    kind: 'input',
    severity: 'error',
    en: [
      'This day ({found}) is after the date of the edition.',
      'a day until {edition}',
      'Correct the day, or the `date` in wijkprofiel.yaml.',
    ],
    nl: [
      'Deze dag ({found}) ligt na de datum van de editie.',
      'een dag tot en met {edition}',
      'Verbeter de dag, of de `date` in wijkprofiel.yaml.',
    ],
  },
  'reference-indicator': {
    kind: 'input',
    severity: 'error',
    en: [
      'There is no indicator “{found}”.{suggestion}',
      'an id from the catalogue of indicators',
      'Correct the id; see data/indicatoren.csv and the one of the project.',
    ],
    nl: [
      'Er is geen indicator “{found}”.{suggestion}',
      'een id uit de catalogus van indicatoren',
      'Verbeter de id; zie data/indicatoren.csv en die van het project.',
    ],
  },
  'reference-intervention': {
    kind: 'input',
    severity: 'error',
    en: [
      'There is no intervention “{found}” in {file}.{suggestion}',
      'a name from that file',
      'Correct the name, or add the intervention with its level and date to the file.',
    ],
    nl: [
      'In {file} staat geen interventie “{found}”.{suggestion}',
      'een naam uit dat bestand',
      'Verbeter de naam, of voeg de interventie met niveau en peildatum toe aan het bestand.',
    ],
  },
} as const satisfies Record<string, Entry>;
