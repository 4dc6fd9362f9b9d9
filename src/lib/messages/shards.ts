import type { Entry } from './entry.ts';

/** Problems of a run that is spread over machines, and of parts that do not belong together. */
export const shardMessages = {
  'shard-environment': {
    kind: 'setup',
    severity: 'error',
    en: [
      'The variable {variable} says “{found}”, which tells no part of the run.',
      '{expected}',
      'Set JOB_COMPLETION_INDEX and WIJKPROFIEL_SHARDS together, or say --shard i/n.',
    ],
    nl: [
      'De variabele {variable} zegt “{found}”; dat is geen deel van de run.',
      '{expected}',
      'Zet JOB_COMPLETION_INDEX en WIJKPROFIEL_SHARDS samen, of gebruik --shard i/n.',
    ],
  },
  'merge-no-manifest': {
    kind: 'input',
    severity: 'error',
    en: [
      'There is no manifest in this folder, so its part was not finished.',
      'a folder that `build --shard` wrote, with manifest.json',
      'Build this part, or name the right folder.',
    ],
    nl: [
      'In deze map staat geen manifest; het deel is dus niet afgemaakt.',
      'een map die `build --shard` schreef, met manifest.json',
      'Bouw dit deel, of noem de goede map.',
    ],
  },
  'merge-manifest-damaged': {
    kind: 'input',
    severity: 'error',
    en: ['The manifest is damaged: {reason}.', '', 'Build this part again.'],
    nl: ['Het manifest is beschadigd: {reason}.', '', 'Bouw dit deel opnieuw.'],
  },
  'merge-not-a-part': {
    kind: 'input',
    severity: 'error',
    en: [
      'This folder holds a whole run, not a part of one.',
      'a folder that `build --shard i/n` wrote',
      'Leave it out; a whole run needs no merging.',
    ],
    nl: [
      'Deze map bevat een hele run, geen deel daarvan.',
      'een map die `build --shard i/n` schreef',
      'Laat de map weg; een hele run hoeft niet samengevoegd te worden.',
    ],
  },
  'merge-parts-differ': {
    kind: 'input',
    severity: 'error',
    en: [
      'This part was made from something else than {other}: {found} is not the same.',
      'the same project, version, browser and options for every part',
      'Build the part that is out of date again.',
    ],
    nl: [
      'Dit deel is van iets anders gemaakt dan {other}: {found} is niet hetzelfde.',
      'voor elk deel hetzelfde project, dezelfde versie, browser en opties',
      'Bouw het deel dat achterloopt opnieuw.',
    ],
  },
  'merge-part-twice': {
    kind: 'input',
    severity: 'error',
    en: [
      'Part {found} is here and in {other}.',
      'every part once',
      'Leave one of the two folders out, or build one of them as another part.',
    ],
    nl: [
      'Deel {found} staat hier en in {other}.',
      'elk deel één keer',
      'Laat een van de twee mappen weg, of bouw er een als ander deel.',
    ],
  },
  'merge-part-missing': {
    kind: 'input',
    severity: 'error',
    en: [
      'Of the {count} parts these are missing: {found}.',
      'every part from 1 to {count}',
      'Build them with --shard i/{count} and name their folders too.',
    ],
    nl: [
      'Van de {count} delen ontbreken deze: {found}.',
      'elk deel van 1 tot en met {count}',
      'Bouw ze met --shard i/{count} en noem ook hun mappen.',
    ],
  },
  'merge-into-part': {
    kind: 'setup',
    severity: 'error',
    en: [
      'The result would overwrite the part {found}.',
      'a folder that is no part and lies in none',
      'Name another folder with --out.',
    ],
    nl: [
      'Het resultaat zou het deel {found} overschrijven.',
      'een map die geen deel is en niet in een deel ligt',
      'Noem een andere map met --out.',
    ],
  },
} as const satisfies Record<string, Entry>;
