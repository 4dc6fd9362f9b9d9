import type { Entry } from './entry.ts';

/** Problems of sentences that an editor put in the place of automatic ones. */
export const overrideMessages = {
  'override-place': {
    kind: 'input',
    severity: 'error',
    en: [
      'There is no sentence “{found}”.{suggestion}',
      'boodschap, a theme or the id of an indicator',
      'Correct `bij`.',
    ],
    nl: [
      'Er is geen zin “{found}”.{suggestion}',
      'boodschap, een thema of de id van een indicator',
      'Verbeter `bij`.',
    ],
  },
  'override-duplicate': {
    kind: 'input',
    severity: 'error',
    en: ['A second sentence is for “{found}”.', 'one sentence for each place', 'Remove one of them.'],
    nl: ['Er staat nog een zin bij “{found}”.', 'één zin per plaats', 'Haal er een weg.'],
  },
  'override-without-figures': {
    kind: 'input',
    severity: 'error',
    en: [
      'This sentence rests on no figure, so it would never expire.',
      '`cijfers: { eenzaam: "50" }`: the figures under it, as they are printed',
      'Add the figures, or put the sentence in the story.',
    ],
    nl: [
      'Deze zin rust op geen enkel cijfer en zou dus nooit vervallen.',
      '`cijfers: { eenzaam: "50" }`: de cijfers eronder, zoals zij gedrukt staan',
      'Voeg de cijfers toe, of zet de zin in het verhaal.',
    ],
  },
  'override-own-figure': {
    kind: 'input',
    severity: 'error',
    en: [
      'This sentence is about “{found}”, but that is not among its figures.',
      'its own figure in `cijfers`',
      'Add “{found}” with its printed value.',
    ],
    nl: [
      'Deze zin gaat over “{found}”, maar dat staat niet bij de cijfers.',
      'het eigen cijfer in `cijfers`',
      'Voeg “{found}” toe met de gedrukte waarde.',
    ],
  },
  'override-value': {
    kind: 'input',
    severity: 'error',
    en: [
      '“{found}” is not a figure as it is printed.',
      '"50", "7,2" or "1.250"',
      'Write the figure as it stands in the document, without unit.',
    ],
    nl: [
      '“{found}” is geen cijfer zoals het gedrukt wordt.',
      '"50", "7,2" of "1.250"',
      'Schrijf het cijfer zoals het in het document staat, zonder eenheid.',
    ],
  },
  'override-number': {
    kind: 'input',
    severity: 'error',
    en: [
      'The sentence for “{place}” of {wijk} holds {found}, which is none of its figures.',
      'figures from `cijfers`, those of the comparison area, their year or their group',
      'Correct the number, or add the figure to `cijfers`.',
    ],
    nl: [
      'In de zin bij “{place}” van {wijk} staat {found}, en dat is geen van haar cijfers.',
      'cijfers uit `cijfers`, die van het vergelijkingsgebied, hun jaar of hun groep',
      'Verbeter het getal, of zet het cijfer bij `cijfers`.',
    ],
  },
  'override-expired': {
    kind: 'input',
    severity: 'warning',
    en: [
      'The sentence for “{place}” of {wijk} has expired: another figure or none is shown for {found}.',
      '',
      'Look whether the sentence still holds; correct it with its figures, or remove it.',
    ],
    nl: [
      'De zin bij “{place}” van {wijk} is vervallen: bij {found} staat een ander cijfer, of geen.',
      '',
      'Kijk of de zin nog klopt; verbeter haar met haar cijfers, of haal haar weg.',
    ],
  },
} as const satisfies Record<string, Entry>;
