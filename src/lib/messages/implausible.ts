import type { Entry } from './entry.ts';

/**
 * Warnings about figures that can hardly be right. They stand in public reports, and some of the figures are hidden later:
 * they never quote a figure, a bound or a number of respondents, only places, indicators and how many rows.
 */
export const implausibleMessages = {
  'margin-zero': {
    kind: 'input',
    severity: 'warning',
    en: [
      '{found} has a margin of width 0 (rows: {count}), as if chance played no part in a survey.',
      'a lower bound below the upper bound',
      'Check the bounds, sd and standaardfout. Without bounds they are computed from n.',
    ],
    nl: [
      '{found} heeft een marge van breedte 0 (aantal rijen: {count}), alsof toeval in een enquête geen rol speelt.',
      'een ondergrens die lager is dan de bovengrens',
      'Controleer de grenzen, sd en standaardfout. Zonder grenzen worden zij uit n berekend.',
    ],
  },
  'bounds-identical': {
    kind: 'input',
    severity: 'warning',
    en: [
      'The bounds of {found} are the same in all wijken, or equally far from the figure (rows: {count}).',
      'a margin of its own for each wijk: it depends on n and on the figure',
      'Check whether the bounds of one area were copied down. They are used as they are.',
    ],
    nl: [
      'De grenzen van {found} zijn in alle wijken gelijk, of liggen even ver van het cijfer (aantal rijen: {count}).',
      'voor elke wijk een eigen marge: zij hangt af van n en van het cijfer',
      'Kijk of de grenzen van één gebied zijn doorgekopieerd. Zij worden gebruikt zoals zij zijn.',
    ],
  },
  'design-effect-unlikely': {
    kind: 'input',
    severity: 'warning',
    en: [
      'The bounds of {found} do not fit n (rows too narrow: {narrow}, too wide: {wide}).',
      'a margin that so many respondents can give: a design effect from 0.5 to 5',
      'Check that n counts respondents and not inhabitants, that both are about the same group, and that the bounds are of 95%.',
    ],
    nl: [
      'De grenzen van {found} passen niet bij n (rijen met een te smalle marge: {narrow}, met een te brede: {wide}).',
      'een marge die bij zoveel deelnemers kan: een designeffect van 0,5 tot 5',
      'Controleer of n deelnemers telt en geen inwoners, of beide over dezelfde groep gaan, en of de grenzen van 95% zijn.',
    ],
  },
  'respondents-look-like-people': {
    kind: 'input',
    severity: 'warning',
    en: [
      'For {found} n looks like the number of inhabitants, not of respondents (rows: {count}).',
      'the number of people who answered the question',
      'Fill in the respondents. With inhabitants a figure seems far more certain than it is, and too few people are hidden.',
    ],
    nl: [
      'Bij {found} lijkt n het aantal inwoners, niet het aantal deelnemers (aantal rijen: {count}).',
      'het aantal mensen dat de vraag beantwoordde',
      'Vul het aantal deelnemers in. Met inwoners lijkt een cijfer veel zekerder dan het is, en wordt te weinig verborgen.',
    ],
  },
  'respondents-differ': {
    kind: 'input',
    severity: 'warning',
    en: [
      'For {found} n and noemer are different numbers (rows: {count}).',
      'the same number, or gewogen: ja',
      'Give the people who answered this question in both. Margins and hiding use n.',
    ],
    nl: [
      'Bij {found} zijn n en noemer verschillende getallen (aantal rijen: {count}).',
      'hetzelfde getal, of gewogen: ja',
      'Geef in beide het aantal mensen dat deze vraag beantwoordde. Marges en verbergen gaan uit van n.',
    ],
  },
  'effective-exceeds-respondents': {
    kind: 'input',
    severity: 'warning',
    en: [
      'For {found} n_effectief is higher than n (rows: {count}); n was used.',
      'n_effectief ≤ n',
      'Check whether the columns were swapped.',
    ],
    nl: [
      'Bij {found} is n_effectief hoger dan n (aantal rijen: {count}); er is met n gerekend.',
      'n_effectief ≤ n',
      'Kijk of de kolommen verwisseld zijn.',
    ],
  },
  'counts-and-value-differ': {
    kind: 'input',
    severity: 'warning',
    en: [
      'For {found} the counts give another figure than waarde (rows: {count}), and gewogen is not filled in.',
      'the same figure, apart from rounding, or gewogen: ja',
      'Write ja in gewogen for weighted or standardised figures; otherwise correct the figure or the counts.',
    ],
    nl: [
      'Bij {found} geven de aantallen een ander cijfer dan waarde (aantal rijen: {count}), en gewogen is niet ingevuld.',
      'hetzelfde cijfer, op afronding na, of gewogen: ja',
      'Vul bij gewogen of gestandaardiseerde cijfers ja in bij gewogen; verbeter anders het cijfer of de aantallen.',
    ],
  },
  'values-other-scale': {
    kind: 'input',
    severity: 'warning',
    en: [
      'Some figures of {found} look like parts of one: the others are about a hundred times as high (rows: {count}).',
      'percentages from 0 to 100',
      'Multiply these by 100, unless they really are that low.',
    ],
    nl: [
      'Bij {found} lijken cijfers een deel van één: de andere zijn ongeveer honderd keer zo hoog (aantal rijen: {count}).',
      'percentages van 0 tot 100',
      'Vermenigvuldig deze met 100, tenzij zij echt zo laag zijn.',
    ],
  },
  'division-year-differs': {
    kind: 'input',
    severity: 'warning',
    en: [
      '{count} wijken are of the area division of {found}, {benchmark} of that of {year}.',
      'the same jaar for a wijk and what it is compared with',
      'Check that {benchmark} covers the same gemeenten in both years, and correct jaar.',
    ],
    nl: [
      '{count} wijken zijn van de gebiedsindeling van {found}, {benchmark} van die van {year}.',
      'hetzelfde jaar voor een wijk en waarmee zij vergeleken wordt',
      'Controleer of {benchmark} in beide jaren dezelfde gemeenten omvat, en verbeter “jaar”.',
    ],
  },
} as const satisfies Record<string, Entry>;
