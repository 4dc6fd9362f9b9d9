import type { Entry } from './entry.ts';

/** Messages about what earlier builds left in the output folder. */
export const buildMessages = {
  'manifest-damaged': {
    kind: 'environment',
    severity: 'warning',
    en: [
      'The list of what an earlier build made cannot be read ({reason}), so everything is made anew; files of wijken that are gone are not removed.',
      '',
      'Nothing; it is written anew at the end of this build.',
    ],
    nl: [
      'De lijst van wat eerder is gemaakt, is niet te lezen ({reason}). Daarom wordt alles opnieuw gemaakt; bestanden van wijken die er niet meer zijn, blijven staan.',
      '',
      'Niets; zij wordt aan het eind van deze bouw opnieuw geschreven.',
    ],
  },
} as const satisfies Record<string, Entry>;
