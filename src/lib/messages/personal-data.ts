import type { Entry } from './entry.ts';

/** Texts that may identify someone; no message repeats what it found. */
export const personalDataMessages = {
  'personal-email': {
    kind: 'input',
    severity: 'error',
    en: [
      'This text holds an e-mail address.',
      'a text without the details of a person',
      'Remove the address. That of an organisation may stand in `vervolg`, in `eerste_stap` or in a link [Mail ons](mailto:…).',
    ],
    nl: [
      'In deze tekst staat een e-mailadres.',
      'een tekst zonder gegevens van een persoon',
      'Haal het adres weg. Dat van een organisatie mag in `vervolg`, in `eerste_stap` of in een koppeling [Mail ons](mailto:…).',
    ],
  },
  'personal-phone': {
    kind: 'input',
    severity: 'error',
    en: [
      'This text holds a phone number.',
      'a text without the details of a person',
      'Remove the number. That of an organisation may stand in `vervolg` or `eerste_stap`.',
    ],
    nl: [
      'In deze tekst staat een telefoonnummer.',
      'een tekst zonder gegevens van een persoon',
      'Haal het nummer weg. Dat van een organisatie mag in `vervolg` of `eerste_stap`.',
    ],
  },
  'personal-bsn': {
    kind: 'input',
    severity: 'error',
    en: [
      'This text holds a number that may be a BSN (nine digits that pass its check).',
      'a text without the number of a person',
      'Remove the number. A BSN may stand nowhere in a story.',
    ],
    nl: [
      'In deze tekst staat een getal dat een BSN kan zijn (negen cijfers die aan de proef voldoen).',
      'een tekst zonder nummer van een persoon',
      'Haal het getal weg. Een BSN mag nergens in een verhaal staan.',
    ],
  },
  'personal-address': {
    kind: 'input',
    severity: 'error',
    en: [
      'This text holds a postcode with a house number.',
      'a text without the home address of a person',
      'Remove the address, or name the street or the neighbourhood only.',
    ],
    nl: [
      'In deze tekst staat een postcode met een huisnummer.',
      'een tekst zonder woonadres van een persoon',
      'Haal het adres weg, of noem alleen de straat of de buurt.',
    ],
  },
  'personal-age': {
    kind: 'input',
    severity: 'error',
    en: [
      'This text gives the exact age of the speaker.',
      'an age in tens: “tussen 50 en 60 jaar”',
      'Write the age in tens, or leave it out.',
    ],
    nl: [
      'Hier staat de precieze leeftijd van de spreker.',
      'een leeftijd in tientallen: “tussen 50 en 60 jaar”',
      'Schrijf de leeftijd in tientallen, of laat haar weg.',
    ],
  },
} as const satisfies Record<string, Entry>;
