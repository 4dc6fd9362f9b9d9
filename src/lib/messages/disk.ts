import type { Entry } from './entry.ts';

/** Problems of writing files: exit code 3, unless it is one file that others can do without. */
export const diskMessages = {
  'disk-full': {
    kind: 'environment',
    severity: 'error',
    en: [
      'The disk is full; this file was not written ({needed} MB needed, {free} MB free). An earlier version of it is intact.',
      '',
      'Free some space and run the command again.',
    ],
    nl: [
      'De schijf is vol; dit bestand is niet geschreven ({needed} MB nodig, {free} MB vrij). Een eerdere versie is nog heel.',
      '',
      'Maak ruimte vrij en voer de opdracht nog eens uit.',
    ],
  },
  'disk-full-of-names': {
    kind: 'environment',
    severity: 'error',
    en: [
      'The disk has no room for the name of one more file, although {free} MB are free. An earlier version is intact.',
      'a disk that can hold more files',
      'Remove files that are not needed, or choose another disk with --out, and run the command again.',
    ],
    nl: [
      'De schijf heeft geen plaats voor de naam van nog een bestand, al is er {free} MB vrij. Een eerdere versie is nog heel.',
      'een schijf waarop meer bestanden passen',
      'Verwijder bestanden die niet nodig zijn, of kies een andere schijf met --out, en voer de opdracht nog eens uit.',
    ],
  },
  'quota-full': {
    kind: 'environment',
    severity: 'error',
    en: [
      'Your share of the disk is full; this file was not written ({needed} MB needed). An earlier version of it is intact.',
      '',
      'Free some space, or ask for a larger share, and run the command again.',
    ],
    nl: [
      'Uw deel van de schijf is vol; dit bestand is niet geschreven ({needed} MB nodig). Een eerdere versie is nog heel.',
      '',
      'Maak ruimte vrij of vraag een groter deel, en voer de opdracht nog eens uit.',
    ],
  },
  'disk-fault': {
    kind: 'environment',
    severity: 'error',
    en: [
      'The disk or the connection to it failed while this file was being written ({found}). An earlier version of it is intact.',
      '',
      'Have the disk checked, or choose another place with --out.',
    ],
    nl: [
      'De schijf, of de verbinding ermee, faalde bij het schrijven van dit bestand ({found}). Een eerdere versie is nog heel.',
      '',
      'Laat de schijf nakijken, of kies een andere plek met --out.',
    ],
  },
  // Of kind input, because the other wijken go on without it.
  'file-held': {
    kind: 'input',
    severity: 'error',
    en: [
      'This file cannot be replaced ({found}): another program has it open, or it is protected. It is unchanged.',
      '',
      'Close the program that shows it, and run the command again.',
    ],
    nl: [
      'Dit bestand kan niet worden vervangen ({found}): een ander programma heeft het open, of het is beveiligd. Het is niet veranderd.',
      '',
      'Sluit het programma dat het toont, en voer de opdracht nog eens uit.',
    ],
  },
  'cannot-write': {
    kind: 'environment',
    severity: 'error',
    en: [
      'This cannot be written ({found}).',
      'a folder in which you may write',
      'Choose another place with --out, or change the rights.',
    ],
    nl: [
      'Hier kan niet geschreven worden ({found}).',
      'een map waarin u mag schrijven',
      'Kies een andere plek met --out, of pas de rechten aan.',
    ],
  },
} as const satisfies Record<string, Entry>;
