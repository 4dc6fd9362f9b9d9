import type { Entry } from './entry.ts';

/** Problems of figures that contradict themselves or the area they are about: exit code 1. They may quote the cell. */
export const contradictionMessages = {
  'bounds-out-of-range': {
    kind: 'input',
    severity: 'error',
    en: [
      'A bound of {found} is not possible for {indicator} ({unit}).',
      'bounds from {lowest} to {highest}',
      'Compute the bounds with a method that stays inside that range (Wilson), or leave both empty.',
    ],
    nl: [
      'Een grens van {found} kan niet voor {indicator} ({unit}).',
      'grenzen van {lowest} tot en met {highest}',
      'Bereken de grenzen met een methode die daarbinnen blijft (Wilson), of laat beide leeg.',
    ],
  },
  'bounds-other-scale': {
    kind: 'input',
    severity: 'error',
    en: [
      'The figure and its bounds are on another scale: {lower} – {value} – {upper}.',
      'all three as percentages from 0 to 100',
      'Multiply by 100 what is written as a part of one.',
    ],
    nl: [
      'Het cijfer en zijn grenzen staan op een andere schaal: {lower} – {value} – {upper}.',
      'alle drie als percentage van 0 tot 100',
      'Vermenigvuldig met 100 wat als deel van één geschreven is.',
    ],
  },
  'number-negative': {
    kind: 'input',
    severity: 'error',
    en: ['“{found}” is negative.', 'a number of 0 or more', 'Correct the cell.'],
    nl: ['“{found}” is negatief.', 'een getal van 0 of meer', 'Verbeter de cel.'],
  },
  'number-not-positive': {
    kind: 'input',
    severity: 'error',
    en: [
      'There is a figure, but this is {found}.',
      'a number above 0',
      'Correct the cell; if nobody answered there is no figure: leave waarde empty.',
    ],
    nl: [
      'Er staat een cijfer, maar dit is {found}.',
      'een getal groter dan 0',
      'Verbeter de cel; deed niemand mee, dan is er geen cijfer: laat waarde leeg.',
    ],
  },
  'count-fraction': {
    kind: 'input',
    severity: 'error',
    en: [
      '{found} is not a whole number, while gewogen says that the figures are not weighted.',
      'a whole number, or gewogen: ja',
      'Correct the number, or gewogen.',
    ],
    nl: [
      '{found} is geen heel getal, terwijl gewogen zegt dat de cijfers niet gewogen zijn.',
      'een heel getal, of gewogen: ja',
      'Verbeter het getal, of gewogen.',
    ],
  },
  'counts-contradict-value': {
    kind: 'input',
    severity: 'error',
    en: [
      'The figure is {found}, but its counts ({counts}) give {computed}, and it is not weighted.',
      'the same figure, apart from rounding',
      'Correct the figure or the counts; if it is weighted or standardised, write gewogen: ja.',
    ],
    nl: [
      'Het cijfer is {found}, maar de aantallen ({counts}) geven {computed}, en het is niet gewogen.',
      'hetzelfde cijfer, op afronding na',
      'Verbeter het cijfer of de aantallen; is het gewogen of gestandaardiseerd, vul dan gewogen: ja in.',
    ],
  },
  'respondents-exceed-people': {
    kind: 'input',
    severity: 'error',
    en: [
      'More respondents ({found}) than people in {area} ({group}: {people}).',
      'the number of people who answered',
      'Correct n, or the number of inhabitants in {areas}.',
    ],
    nl: [
      'Meer deelnemers ({found}) dan mensen in {area} ({group}: {people}).',
      'het aantal mensen dat antwoord gaf',
      'Verbeter n, of het inwonertal in {areas}.',
    ],
  },
  'value-other-scale': {
    kind: 'input',
    severity: 'error',
    en: [
      '{found} of {indicator} for {area} looks like a part of one: the other figures are about a hundred times as high.',
      'percentages from 0 to 100',
      'Multiply by 100, or correct the figure.',
    ],
    nl: [
      '{found} bij {indicator} van {area} lijkt een deel van één: de andere cijfers zijn ongeveer honderd keer zo hoog.',
      'percentages van 0 tot 100',
      'Vermenigvuldig met 100, of verbeter het cijfer.',
    ],
  },
} as const satisfies Record<string, Entry>;
