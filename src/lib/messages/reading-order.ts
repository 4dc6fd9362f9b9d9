import type { Entry } from './entry.ts';

/** What a screen reader would say otherwise than the document does; {found} is the wijk. */
export const readingOrderMessages = {
  'layout-bookmark': {
    kind: 'input',
    severity: 'error',
    en: [
      '{found}: a bookmark is not called as its heading: “{what}”.',
      'a bookmark for each heading, with its text',
      'Correct the template that the heading comes from; report it when it is not your own.',
    ],
    nl: [
      '{found}: een bladwijzer heet anders dan zijn kop: “{what}”.',
      'een bladwijzer bij elke kop, met zijn tekst',
      'Verbeter het sjabloon waar de kop uit komt; meld het als dat niet van uzelf is.',
    ],
  },
  'layout-reading-order': {
    kind: 'input',
    severity: 'error',
    en: [
      '{found}: a screen reader would not say what the document says: “{what}”.',
      'each text once, in the order of the document',
      'Correct the template or style sheet that moves or hides this text; report it when they are not your own.',
    ],
    nl: [
      '{found}: een schermlezer zou niet zeggen wat er in het document staat: “{what}”.',
      'elke tekst één keer, in de volgorde van het document',
      'Verbeter het sjabloon of de opmaak die deze tekst verplaatst of verbergt; meld het als die niet van uzelf zijn.',
    ],
  },
} as const satisfies Record<string, Entry>;
