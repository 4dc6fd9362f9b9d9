import type { Entry } from './entry.ts';

/** Two builds at one folder: exit code 75, unless ours lost its hold. */
export const lockMessages = {
  'output-locked': {
    kind: 'locked',
    severity: 'error',
    en: [
      'Another build is at work here: process {pid} on {host}, since {since}. Nothing was changed.',
      '',
      'Wait until it is ready, or choose another folder with --out.',
    ],
    nl: [
      'Hier is een andere build bezig: proces {pid} op {host}, sinds {since}. Er is niets veranderd.',
      '',
      'Wacht tot die klaar is, of kies een andere map met --out.',
    ],
  },
  'output-locked-elsewhere': {
    kind: 'locked',
    severity: 'error',
    en: [
      'A build on another computer is at work here: process {pid} on {host}, since {since}. Nothing was changed.',
      '',
      'Wait until it is ready. Only when it certainly runs no more: remove the folder {lock} and run the command again.',
    ],
    nl: [
      'Hier is een build op een andere computer bezig: proces {pid} op {host}, sinds {since}. Er is niets veranderd.',
      '',
      'Wacht tot die klaar is. Alleen als die zeker niet meer loopt: verwijder de map {lock} en voer de opdracht nog eens uit.',
    ],
  },
  'output-locked-unknown': {
    kind: 'locked',
    severity: 'error',
    en: [
      'Another program holds this folder, and does not say who it is. Nothing was changed.',
      '',
      'When no build of another version runs here: remove {lock} and run the command again.',
    ],
    nl: [
      'Een ander programma houdt deze map vast, en zegt niet wie het is. Er is niets veranderd.',
      '',
      'Als hier geen build van een andere versie loopt: verwijder {lock} en voer de opdracht nog eens uit.',
    ],
  },
  'lock-lost': {
    kind: 'environment',
    severity: 'error',
    en: [
      'The output folder was removed or replaced during the build, so the build stopped.',
      'a folder that stays while documents are made',
      'See who removed the folder or disconnected the disk, and run the command again.',
    ],
    nl: [
      'De uitvoermap is tijdens de build verwijderd of vervangen; daarom is de build gestopt.',
      'een map die blijft staan terwijl er documenten worden gemaakt',
      'Ga na wie de map verwijderde of de schijf loskoppelde, en voer de opdracht nog eens uit.',
    ],
  },
} as const satisfies Record<string, Entry>;
