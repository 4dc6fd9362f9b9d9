import type { Entry } from './entry.ts';
import { setupMessages } from './setup.ts';

/** Problems of the stories of wijken (`verhalen/*.md`). */
export const storyMessages = {
  'story-indentation': { ...setupMessages['config-indentation'], kind: 'input' },
  'story-colon': { ...setupMessages['config-colon'], kind: 'input' },
  'story-tab': { ...setupMessages['config-tab'], kind: 'input' },
  'story-unknown-key': { ...setupMessages['config-unknown-key'], kind: 'input' },
  'story-invalid-value': { ...setupMessages['config-invalid-value'], kind: 'input' },
  'story-not-yaml': {
    kind: 'input',
    severity: 'error',
    en: [
      'The lines between the two `---` cannot be read: {reason}',
      'YAML: `key: value`, with two spaces for each level',
      'Correct this line; put a text with a colon between quotation marks.',
    ],
    nl: [
      'De regels tussen de twee `---` zijn niet te lezen: {reason}',
      'YAML: `sleutel: waarde`, met twee spaties per niveau',
      'Verbeter deze regel; zet een tekst met een dubbele punt tussen aanhalingstekens.',
    ],
  },
  'story-missing-key': {
    kind: 'input',
    severity: 'error',
    en: ['The key “{key}” is missing.', '{expected}', 'Add the key to the story.'],
    nl: ['De sleutel “{key}” ontbreekt.', '{expected}', 'Voeg de sleutel toe aan het verhaal.'],
  },
  'story-encoding': {
    kind: 'input',
    severity: 'error',
    en: ['This story is not UTF-8.', 'a text file in UTF-8', 'Save the file as UTF-8.'],
    nl: ['Dit verhaal is geen UTF-8.', 'een tekstbestand in UTF-8', 'Bewaar het bestand als UTF-8.'],
  },
  'story-control-character': {
    kind: 'input',
    severity: 'error',
    en: [
      'This line holds a character that is no text ({found}).',
      'plain text',
      'Remove the character, or type the word again.',
    ],
    nl: [
      'Deze regel bevat een teken dat geen tekst is ({found}).',
      'gewone tekst',
      'Haal het teken weg, of typ het woord opnieuw.',
    ],
  },
  'story-open': {
    kind: 'input',
    severity: 'error',
    en: [
      'The lines at the top are not closed.',
      'a second line with only `---` above the story',
      'Add a line with `---` below the keys.',
    ],
    nl: [
      'De regels bovenaan zijn niet afgesloten.',
      'een tweede regel met alleen `---` boven het verhaal',
      'Zet onder de sleutels een regel met `---`.',
    ],
  },
  'story-empty': {
    kind: 'input',
    severity: 'error',
    en: [
      'This story says nothing.',
      'a text, or keys between two lines `---`',
      'Write something, or remove the file.',
    ],
    nl: [
      'Dit verhaal zegt niets.',
      'een tekst, of sleutels tussen twee regels `---`',
      'Schrijf iets, of haal het bestand weg.',
    ],
  },
  'story-too-long': {
    kind: 'input',
    severity: 'error',
    en: [
      'This story has {found} characters.',
      'at most {most}, about a page and a half',
      'Shorten it; say what residents should remember.',
    ],
    nl: [
      'Dit verhaal heeft {found} tekens.',
      'hoogstens {most}, ongeveer anderhalve bladzijde',
      'Maak het korter; zeg wat bewoners moeten onthouden.',
    ],
  },
  'story-markdown': {
    kind: 'input',
    severity: 'error',
    en: [
      'A story cannot hold {found}.',
      'paragraphs, ### headings, lists with -, *emphasis*, **strong** and [links](https://…)',
      'Write it as plain text, or remove it.',
    ],
    nl: [
      'In een verhaal kan geen {found} staan.',
      'alinea’s, ### kopjes, lijsten met -, *nadruk*, **vet** en [koppelingen](https://…)',
      'Schrijf het als gewone tekst, of haal het weg.',
    ],
  },
  'story-link': {
    kind: 'input',
    severity: 'error',
    en: ['A link goes to “{found}”.', 'https://… or mailto:…', 'Correct the address of the link.'],
    nl: [
      'Een koppeling gaat naar “{found}”.',
      'https://… of mailto:…',
      'Verbeter het adres van de koppeling.',
    ],
  },
  'story-link-text': {
    kind: 'input',
    severity: 'error',
    en: [
      'The text of a link does not say where it leads: “{found}”.',
      'words that make sense without the sentence around them, such as [the plan for the park](https://…)',
      'Make the name of the page the link, instead of “here” or “read more”.',
    ],
    nl: [
      'De tekst van een koppeling zegt niet waar zij heen gaat: “{found}”.',
      'woorden die ook zonder de zin eromheen duidelijk zijn, zoals [het plan voor het park](https://…)',
      'Maak de naam van de pagina tot koppeling, in plaats van “hier” of “lees meer”.',
    ],
  },
  'story-area-unknown': {
    kind: 'input',
    severity: 'error',
    en: [
      'The name of this file is not the code of a wijk in {areas}.{suggestion}',
      'a file named after a wijk, such as {example}',
      'Rename the file, or begin its name with `_` to leave it out.',
    ],
    nl: [
      'De naam van dit bestand is niet de code van een wijk uit {areas}.{suggestion}',
      'een bestand met de code van een wijk als naam, zoals {example}',
      'Geef het bestand een andere naam, of begin de naam met `_` om het over te slaan.',
    ],
  },
  'story-area-level': {
    kind: 'input',
    severity: 'error',
    en: [
      '{found} gets no document of its own, so its story would not be read.',
      'the code of a wijk that is not part of another one',
      'Rename the file to the code of a wijk.',
    ],
    nl: [
      '{found} krijgt geen eigen document, dus dit verhaal zou nergens staan.',
      'de code van een wijk die geen deel van een andere is',
      'Geef het bestand de code van een wijk als naam.',
    ],
  },
  'story-duplicate': {
    kind: 'input',
    severity: 'error',
    en: ['{found} has a second story: {other}.', 'one file for each wijk', 'Put them together in one file.'],
    nl: ['{found} heeft nog een verhaal: {other}.', 'één bestand per wijk', 'Zet ze samen in één bestand.'],
  },
} as const satisfies Record<string, Entry>;
