import type { Entry } from './entry.ts';

/** Problems of `--publish`: exit code 2, or 3 when files are not what was built. */
export const publishingMessages = {
  'publish-partial': {
    kind: 'setup',
    severity: 'error',
    en: [
      'With --publish a complete edition appears, and {found} makes only part of it.',
      'a build of all wijken, products and formats of the project',
      'Leave out {found}, or leave out --publish.',
    ],
    nl: [
      'Met --publish verschijnt een volledige editie, en {found} maakt er maar een deel van.',
      'een build van alle wijken, producten en formaten van het project',
      'Laat {found} weg, of laat --publish weg.',
    ],
  },
  'publish-incomplete': {
    kind: 'input',
    severity: 'error',
    en: [
      'Nothing was published, because not all wijken were made. Readers still see the edition before.',
      '',
      'Repair what failed and run the command again.',
    ],
    nl: [
      'Er is niets gepubliceerd, omdat niet alle wijken gemaakt zijn. Lezers zien nog de vorige editie.',
      '',
      'Herstel wat mislukte en voer de opdracht nog eens uit.',
    ],
  },
  'publish-not-empty': {
    kind: 'setup',
    severity: 'error',
    en: [
      'This is a folder with files in it, which --publish does not replace.',
      'a path that is not there yet, an empty folder, or a place that --publish made before',
      'Move the folder away (`mv`), or choose another path for --publish.',
    ],
    nl: [
      'Dit is een map met bestanden, en die vervangt --publish niet.',
      'een pad dat er nog niet is, een lege map, of een plek die --publish eerder maakte',
      'Verplaats de map (`mv`), of kies een ander pad voor --publish.',
    ],
  },
  'publish-not-a-folder': {
    kind: 'setup',
    severity: 'error',
    en: [
      'This is a file, which --publish does not replace.',
      'a path that is not there yet, an empty folder, or a place that --publish made before',
      'Choose another path for --publish.',
    ],
    nl: [
      'Dit is een bestand, en dat vervangt --publish niet.',
      'een pad dat er nog niet is, een lege map, of een plek die --publish eerder maakte',
      'Kies een ander pad voor --publish.',
    ],
  },
  'publish-foreign-link': {
    kind: 'setup',
    severity: 'error',
    en: [
      'This is a link to {found}, which --publish did not make.',
      'a path that is not there yet, an empty folder, or a place that --publish made before',
      'Remove the link, or choose another path for --publish.',
    ],
    nl: [
      'Dit is een koppeling naar {found}, en die is niet door --publish gemaakt.',
      'een pad dat er nog niet is, een lege map, of een plek die --publish eerder maakte',
      'Verwijder de koppeling, of kies een ander pad voor --publish.',
    ],
  },
  'publish-inside-output': {
    kind: 'setup',
    severity: 'error',
    en: [
      'The place of --publish and the folder of the documents lie within each other.',
      'two folders beside each other',
      'Choose another path for --publish or for --out.',
    ],
    nl: [
      'De plek van --publish en de map van de documenten liggen in elkaar.',
      'twee mappen naast elkaar',
      'Kies een ander pad voor --publish of voor --out.',
    ],
  },
  'publish-file-differs': {
    kind: 'environment',
    severity: 'error',
    en: [
      'This file is missing or was changed since it was made, so nothing was published.',
      'the files as the build wrote them',
      'Leave the files of the build as they are, and build again.',
    ],
    nl: [
      'Dit bestand ontbreekt of is veranderd sinds het gemaakt is; daarom is er niets gepubliceerd.',
      'de bestanden zoals de build ze schreef',
      'Laat de bestanden van de build zoals ze zijn, en bouw opnieuw.',
    ],
  },
} as const satisfies Record<string, Entry>;
