import type { Entry } from './entry.ts';

/** Problems of the machine: exit code 3. */
export const environmentMessages = {
  'no-browser': {
    kind: 'environment',
    severity: 'error',
    en: [
      'No usable browser was found to make PDFs with. Searched on {reason}.',
      'the Chromium that npm installs (Linux x64), or Chrome, Chromium or Edge on this machine',
      'Install Chrome, Chromium or Edge, or name one with --browser PATH. `--format html` needs no browser.',
    ],
    nl: [
      'Er is geen bruikbare browser gevonden om pdf’s mee te maken. Gezocht op {reason}.',
      'de Chromium die npm meelevert (Linux x64), of Chrome, Chromium of Edge op deze computer',
      'Installeer Chrome, Chromium of Edge, of noem er een met --browser PAD. `--format html` heeft geen browser nodig.',
    ],
  },
  'browser-not-found': {
    kind: 'environment',
    severity: 'error',
    en: [
      'There is no browser at {found}.',
      'the path of a Chrome, Chromium or Edge program',
      'Correct --browser or PUPPETEER_EXECUTABLE_PATH.',
    ],
    nl: [
      'Er is geen browser op {found}.',
      'het pad van Chrome, Chromium of Edge',
      'Verbeter --browser of PUPPETEER_EXECUTABLE_PATH.',
    ],
  },
  'browser-does-not-start': {
    kind: 'environment',
    severity: 'error',
    en: [
      'The browser {found}{version} does not start: {reason}',
      '',
      'Install what it asks for, or try another browser with --browser PATH. `--format html` needs no browser.',
    ],
    nl: [
      'De browser {found}{version} start niet: {reason}',
      '',
      'Installeer wat hij mist, of probeer een andere browser met --browser PAD. `--format html` heeft geen browser nodig.',
    ],
  },
  'browser-keeps-ending': {
    kind: 'environment',
    severity: 'error',
    en: [
      'The browser {found}{version} ended {count} times in a row before it had printed anything: {reason}',
      '',
      'See that there is memory left, make fewer documents at the same time with --jobs 1, or try another browser with --browser PATH.',
    ],
    nl: [
      'De browser {found}{version} viel {count} keer achter elkaar uit voordat er iets was afgedrukt: {reason}',
      '',
      'Kijk of er genoeg geheugen is, maak minder documenten tegelijk met --jobs 1, of probeer een andere browser met --browser PAD.',
    ],
  },
  'browser-without-tags': {
    kind: 'environment',
    severity: 'error',
    en: [
      'The browser printed {found} without tags, so no screen reader could read it out.',
      'a Chromium, Chrome or Edge that writes tagged PDFs',
      'Use the Chromium that npm installs, or a current Chrome or Edge with --browser PATH.',
    ],
    nl: [
      'De browser drukte {found} af zonder labels: geen schermlezer zou het kunnen voorlezen.',
      'een Chromium, Chrome of Edge die pdf’s met labels maakt',
      'Gebruik de Chromium die npm meelevert, of een actuele Chrome of Edge met --browser PAD.',
    ],
  },
  'browser-unpack-failed': {
    kind: 'environment',
    severity: 'error',
    en: [
      'The bundled Chromium could not be unpacked: {reason}',
      'a folder that can be written and about 200 MB free',
      'Free some space, or set XDG_CACHE_HOME to a folder that can be written.',
    ],
    nl: [
      'De meegeleverde Chromium kon niet worden uitgepakt: {reason}',
      'een map waarin geschreven mag worden en ongeveer 200 MB vrij',
      'Maak ruimte vrij, of zet XDG_CACHE_HOME op een map waarin geschreven mag worden.',
    ],
  },
} as const satisfies Record<string, Entry>;
