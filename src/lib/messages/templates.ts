import type { Entry } from './entry.ts';

/** Problems of templates that replace a part of ours; exit code 2. */
export const templateMessages = {
  'template-unknown': {
    kind: 'setup',
    severity: 'error',
    en: [
      'There is no part “{found}” to lay out otherwise.{suggestion}',
      '{allowed}',
      'Correct the name under `style.templates`.',
    ],
    nl: [
      'Er is geen onderdeel “{found}” om anders op te maken.{suggestion}',
      '{allowed}',
      'Verbeter de naam onder `style.templates`.',
    ],
  },
  'template-broken': {
    kind: 'setup',
    severity: 'error',
    en: [
      'This template cannot be read: {reason}',
      'Handlebars, as in the original of {part}',
      'Correct this line.',
    ],
    nl: [
      'Dit sjabloon is niet te lezen: {reason}',
      'Handlebars, zoals in het origineel van {part}',
      'Verbeter deze regel.',
    ],
  },
  'template-unknown-name': {
    kind: 'setup',
    severity: 'error',
    en: [
      'This template asks for “{found}”, which the part does not have.{suggestion}',
      '{allowed}',
      'Correct the name or remove it.',
    ],
    nl: [
      'Dit sjabloon vraagt om “{found}”, en dat heeft dit onderdeel niet.{suggestion}',
      '{allowed}',
      'Verbeter de naam of haal haar weg.',
    ],
  },
  'template-missing-name': {
    kind: 'setup',
    severity: 'error',
    en: [
      'This template leaves out “{found}”.',
      'everything that the original of {part} shows: readers must be able to trust the figures',
      'Put it back, where you like.',
    ],
    nl: [
      'Dit sjabloon laat “{found}” weg.',
      'alles wat het origineel van {part} toont: lezers moeten de cijfers kunnen vertrouwen',
      'Zet het terug, waar u wilt.',
    ],
  },
  'template-unsafe': {
    kind: 'setup',
    severity: 'error',
    en: [
      'This template holds what does not belong there: {found}.',
      'HTML and {{…}}; no script, no address outside the document, no {{{…}}}',
      'Remove it; looks go in `style.css`.',
    ],
    nl: [
      'Dit sjabloon bevat wat er niet in hoort: {found}.',
      'HTML en {{…}}; geen script, geen adres buiten het document, geen {{{…}}}',
      'Haal het weg; uiterlijk hoort in `style.css`.',
    ],
  },
} as const satisfies Record<string, Entry>;
