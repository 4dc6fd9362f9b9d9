import type { Entry } from './entry.ts';

/** Problems of the figures that wijken are compared with (exit code 1 when they are errors), and of the choice of similar wijken. */
export const benchmarkMessages = {
  'similar-unknown': {
    kind: 'setup',
    severity: 'error',
    en: [
      'The indicator {found} of `similar.indicators` is not in the catalogue.{suggestion}',
      'the id of an indicator',
      'Correct the id, or leave it out.',
    ],
    nl: [
      'De indicator {found} uit `similar.indicators` staat niet in de catalogus.{suggestion}',
      'het id van een indicator',
      'Verbeter het id, of haal het weg.',
    ],
  },
  'benchmark-differs': {
    kind: 'input',
    severity: 'warning',
    en: [
      'The figure given for {benchmark} ({indicator}, {group}, {period}) is {found}, but the areas in it have {computed} on average.',
      'at most {most} percentage point apart',
      'Check region, age group, period and numbers of inhabitants. The given figure is used.',
    ],
    nl: [
      'Het gegeven cijfer van {benchmark} ({indicator}, {group}, {period}) is {found}, maar de gebieden erin zijn gemiddeld {computed}.',
      'hoogstens {most} procentpunt verschil',
      'Controleer regio, leeftijdsgroep, periode en inwonertallen. Het gegeven cijfer wordt gebruikt.',
    ],
  },
  'benchmark-coverage': {
    kind: 'input',
    severity: 'warning',
    en: [
      'Too few people of {benchmark} live in areas with a figure for: {found}.',
      'at least {least}% of the people',
      'There is no comparison for these figures. Add the missing areas, or the figure of {benchmark} itself.',
    ],
    nl: [
      'Te weinig mensen van {benchmark} wonen in gebieden met een cijfer voor: {found}.',
      'minstens {least}% van de mensen',
      'Voor deze cijfers is er geen vergelijking. Voeg de ontbrekende gebieden toe, of het cijfer van {benchmark} zelf.',
    ],
  },
  'benchmark-other-period': {
    kind: 'input',
    severity: 'warning',
    en: [
      '{benchmark} has {indicator} for {other}, its wijken for {found}.',
      'the same period and target group for wijk and {benchmark}',
      'These figures are shown without a comparison. Take both from the same year and age group.',
    ],
    nl: [
      '{benchmark} heeft {indicator} voor {other}, de wijken voor {found}.',
      'dezelfde periode en doelgroep voor wijk en {benchmark}',
      'Deze cijfers staan er zonder vergelijking. Neem beide uit hetzelfde jaar en dezelfde leeftijdsgroep.',
    ],
  },
  'population-missing': {
    kind: 'input',
    severity: 'warning',
    en: [
      '{count} wijken have no number of inhabitants: {found}.',
      'a number for each wijk',
      'Fill in inwoners, or import Kerncijfers. Until then they do not count in computed averages, unless their gemeente has a figure, and have no wijken with about the same ages.',
    ],
    nl: [
      '{count} wijken hebben geen inwonertal: {found}.',
      'een getal voor elke wijk',
      'Vul inwoners in, of importeer Kerncijfers. Tot dan tellen zij niet mee in berekende gemiddelden, tenzij hun gemeente een cijfer heeft, en hebben zij geen wijken met ongeveer dezelfde leeftijden.',
    ],
  },
  'values-look-like-shares': {
    kind: 'input',
    severity: 'error',
    en: [
      'All {count} figures of {found} lie between 0 and 1.',
      'percentages from 0 to 100',
      'Multiply by 100. If they really are below 1 percent, give them in another unit in your own catalogue.',
    ],
    nl: [
      'Alle {count} cijfers van {found} liggen tussen 0 en 1.',
      'percentages van 0 tot 100',
      'Vermenigvuldig met 100. Zijn ze echt lager dan 1 procent, geef ze dan in een andere eenheid in een eigen catalogus.',
    ],
  },
  'area-other-gemeente': {
    kind: 'input',
    severity: 'error',
    en: [
      'The wijk {found} is put in {parent}, but its code belongs to {expected}.',
      '{expected}',
      'Correct ouder, or give the wijk a code of your own.',
    ],
    nl: [
      'De wijk {found} staat onder {parent}, maar haar code hoort bij {expected}.',
      '{expected}',
      'Verbeter “ouder”, of geef de wijk een eigen code.',
    ],
  },
} as const satisfies Record<string, Entry>;
