import { accessibilityParts as parts } from './accessibility-parts.ts';
import type { Entry } from './entry.ts';

/** The same in a template of a project: exit code 2, and nothing is made. */
const setup = <Wrong extends Entry>(entry: Wrong): Wrong & Readonly<{ kind: 'setup' }> => ({
  ...entry,
  kind: 'setup',
});

export const accessibilityMessages = {
  'html-no-alt': parts['no-alt'],
  'html-unnamed-drawing': parts['unnamed-drawing'],
  'html-unnamed-figure': parts['unnamed-figure'],
  'html-unnamed-table': parts['unnamed-table'],
  'html-no-scope': parts['no-scope'],
  'html-empty-cell': parts['empty-cell'],
  'html-empty-link': parts['empty-link'],
  'html-vague-link': parts['vague-link'],
  'html-empty-heading': parts['empty-heading'],
  'html-skipped-heading': parts['skipped-heading'],
  'html-loose-text': parts['loose-text'],
  'html-hidden-text': parts['hidden-text'],
  'html-no-heading': parts['no-heading'],
  'html-no-language': {
    kind: 'input',
    severity: 'error',
    en: ['The page does not say its language: {found}.', '`<html lang="nl">`', 'Add `lang`.'],
    nl: ['De bladzijde zegt niet in welke taal zij is: {found}.', '`<html lang="nl">`', 'Voeg `lang` toe.'],
  },
  'html-no-title': {
    kind: 'input',
    severity: 'error',
    en: ['The page has no title: {found}.', 'a `<title>` that tells pages apart', 'Write the title.'],
    nl: [
      'De bladzijde heeft geen titel: {found}.',
      'een `<title>` die bladzijden van elkaar onderscheidt',
      'Schrijf de titel.',
    ],
  },
  'html-no-main': {
    kind: 'input',
    severity: 'error',
    en: [
      'The page does not have one main part: {found}.',
      'one `<main>` around the content',
      'Put one `<main>` around everything after the first heading.',
    ],
    nl: [
      'De bladzijde heeft niet één hoofddeel: {found}.',
      'één `<main>` om de inhoud',
      'Zet één `<main>` om alles na de eerste kop.',
    ],
  },
  'html-lost-name': {
    kind: 'input',
    severity: 'error',
    en: [
      'An element gets its name from one that is not there: {found}.',
      'the id of a heading on the page in `aria-labelledby`',
      'Correct `aria-labelledby`, or give the heading that id.',
    ],
    nl: [
      'Een element krijgt zijn naam van iets dat er niet is: {found}.',
      'de id van een kop op de bladzijde in `aria-labelledby`',
      'Verbeter `aria-labelledby`, of geef de kop die id.',
    ],
  },
  'template-no-alt': setup(parts['no-alt']),
  'template-unnamed-drawing': setup(parts['unnamed-drawing']),
  'template-unnamed-figure': setup(parts['unnamed-figure']),
  'template-unnamed-table': setup(parts['unnamed-table']),
  'template-no-scope': setup(parts['no-scope']),
  'template-empty-cell': setup(parts['empty-cell']),
  'template-empty-link': setup(parts['empty-link']),
  'template-vague-link': setup(parts['vague-link']),
  'template-empty-heading': setup(parts['empty-heading']),
  'template-skipped-heading': setup(parts['skipped-heading']),
  'template-loose-text': setup(parts['loose-text']),
  'template-hidden-text': setup(parts['hidden-text']),
  'template-no-heading': setup(parts['no-heading']),
} as const satisfies Record<string, Entry>;
