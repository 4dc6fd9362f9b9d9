import type { Entry } from './entry.ts';

/** What would give away a hidden figure: exit code 4. They never hold a hidden number. */
export const disclosureMessages = {
  'total-discloses': {
    kind: 'disclosure',
    severity: 'error',
    en: [
      'From the figure of {found} ({indicator}, {period}, {group}) a hidden figure follows: that of {secret}.',
      'a figure from which no hidden one can be worked out',
      'Mark the figure of {found} with x, or take {secret} out of the project.',
    ],
    nl: [
      'Uit het cijfer van {found} ({indicator}, {period}, {group}) volgt een verborgen cijfer: dat van {secret}.',
      'een cijfer waaruit geen verborgen cijfer te berekenen is',
      'Zet een x bij het cijfer van {found}, of haal {secret} uit het project.',
    ],
  },
} as const satisfies Record<string, Entry>;
