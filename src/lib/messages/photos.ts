import type { Entry } from './entry.ts';

/** Problems of the picture of a story. */
export const photoMessages = {
  'photo-missing': {
    kind: 'input',
    severity: 'error',
    en: [
      'The picture “{found}” is not beside the story.',
      'a file in the same folder',
      'Add the picture, or correct its name.',
    ],
    nl: [
      'De foto “{found}” staat niet naast het verhaal.',
      'een bestand in dezelfde map',
      'Voeg de foto toe, of verbeter de naam.',
    ],
  },
  'photo-outside': {
    kind: 'input',
    severity: 'error',
    en: [
      'The picture “{found}” is in another folder.',
      'only the name of a file beside the story',
      'Put the picture beside the story.',
    ],
    nl: [
      'De foto “{found}” staat in een andere map.',
      'alleen de naam van een bestand naast het verhaal',
      'Zet de foto naast het verhaal.',
    ],
  },
  'photo-kind': {
    kind: 'input',
    severity: 'error',
    en: [
      'The file “{found}” is not a picture that can be used.',
      'JPEG or PNG; another ending of the name does not change what a file is',
      'Open the picture and export it as JPEG.',
    ],
    nl: [
      'Het bestand “{found}” is geen bruikbare foto.',
      'JPEG of PNG; een ander achtervoegsel verandert niet wat een bestand is',
      'Open de foto en exporteer haar als JPEG.',
    ],
  },
  'photo-webp': {
    kind: 'input',
    severity: 'error',
    en: [
      'The picture “{found}” is WebP.',
      'JPEG or PNG; a PDF cannot hold WebP and would become much too large',
      'Open the picture and export it as JPEG.',
    ],
    nl: [
      'De foto “{found}” is WebP.',
      'JPEG of PNG; een pdf kent geen WebP en zou veel te groot worden',
      'Open de foto en exporteer haar als JPEG.',
    ],
  },
  'photo-size': {
    kind: 'input',
    severity: 'error',
    en: [
      'The picture is {found} kB.',
      'at most {most} kB, so that a document can be mailed',
      'Export it as JPEG of 900 pixels wide, quality 70.',
    ],
    nl: [
      'De foto is {found} kB.',
      'hoogstens {most} kB, zodat een document te mailen blijft',
      'Exporteer haar als JPEG van 900 pixels breed, kwaliteit 70.',
    ],
  },
  'photo-pixels': {
    kind: 'input',
    severity: 'error',
    en: ['The picture is {found} pixels.', '{expected}', 'Export the picture again with another width.'],
    nl: ['De foto is {found} pixels.', '{expected}', 'Exporteer de foto opnieuw met een andere breedte.'],
  },
  'photo-turned': {
    kind: 'input',
    severity: 'error',
    en: [
      'The camera was turned: the picture lies on its side in the file.',
      'a picture that is upright without the note of a camera',
      'Open the picture, turn it and export it again.',
    ],
    nl: [
      'De camera was gedraaid: de foto ligt in het bestand op haar kant.',
      'een foto die rechtop staat zonder aantekening van een camera',
      'Open de foto, draai haar en exporteer haar opnieuw.',
    ],
  },
  'photo-alt': {
    kind: 'input',
    severity: 'error',
    en: [
      'The description of the picture is the name of a file.',
      'what can be seen, for those who do not see it: “Buurttuin met een lange tafel”',
      'Describe the picture in `alt`.',
    ],
    nl: [
      'De beschrijving van de foto is de naam van een bestand.',
      'wat er te zien is, voor wie de foto niet ziet: “Buurttuin met een lange tafel”',
      'Beschrijf de foto in `alt`.',
    ],
  },
} as const satisfies Record<string, Entry>;
