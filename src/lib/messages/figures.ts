import type { Entry } from './entry.ts';

/** Problems of cells and figures: exit code 1. */
export const figureMessages = {
  'cell-empty': {
    kind: 'input',
    severity: 'error',
    en: ['This cell is empty.', '{expected}', 'Fill in the cell.'],
    nl: ['Deze cel is leeg.', '{expected}', 'Vul de cel in.'],
  },
  'cell-choice': {
    kind: 'input',
    severity: 'error',
    en: ['“{found}” is not possible here.{suggestion}', '{expected}', 'Correct the cell.'],
    nl: ['“{found}” kan hier niet.{suggestion}', '{expected}', 'Verbeter de cel.'],
  },
  'cell-number': {
    kind: 'input',
    severity: 'error',
    en: [
      '“{found}” is not a number.',
      'a number such as 12,3 or 12.3, or a known mark such as x or .',
      'Correct the cell; for a missing figure leave it empty.',
    ],
    nl: [
      '“{found}” is geen getal.',
      'een getal zoals 12,3 of 12.3, of een bekend teken zoals x of .',
      'Verbeter de cel; laat haar leeg als het cijfer ontbreekt.',
    ],
  },
  'cell-whole-number': {
    kind: 'input',
    severity: 'error',
    en: [
      '“{found}” is not a whole number.',
      'a number such as 13640, without a point or comma',
      'Write the number in full, without a thousands separator.',
    ],
    nl: [
      '“{found}” is geen heel getal.',
      'een getal zoals 13640, zonder punt of komma',
      'Schrijf het getal voluit, zonder punt bij duizendtallen.',
    ],
  },
  'number-signs-mixed': {
    kind: 'input',
    severity: 'error',
    en: [
      '“{found}” has a “{sign}”, while line {otherLine} of this file has a “{other}” as decimal sign.',
      'one decimal sign in a file, and no thousands separator',
      'Write all numbers the same way (1234,5).',
    ],
    nl: [
      '“{found}” heeft een “{sign}”, terwijl regel {otherLine} van dit bestand een “{other}” als decimaalteken heeft.',
      'één decimaalteken per bestand, en geen punt bij duizendtallen',
      'Schrijf alle getallen op dezelfde manier (1234,5).',
    ],
  },
  'number-sign-other': {
    kind: 'input',
    severity: 'error',
    en: [
      '“{found}” has a “{sign}”, while wijkprofiel.yaml has a “{other}” as decimal sign.',
      'the decimal sign of `csv: {decimal: "{other}"}`, and no thousands separator',
      'Correct the cell, or the setting.',
    ],
    nl: [
      '“{found}” heeft een “{sign}”, terwijl wijkprofiel.yaml een “{other}” als decimaalteken heeft.',
      'het decimaalteken van `csv: {decimal: "{other}"}`, en geen punt bij duizendtallen',
      'Verbeter de cel, of de instelling.',
    ],
  },
  'mark-ambiguous': {
    kind: 'input',
    severity: 'warning',
    en: [
      '“{found}” can mean several things; it was read as “no figure”.',
      'empty (no figure), x (hidden), . (hidden by the source), n.v.t., niet_gemeten',
      'Replace the mark by what is meant.',
    ],
    nl: [
      '“{found}” kan van alles betekenen; het is gelezen als “geen cijfer”.',
      'leeg (geen cijfer), x (niet getoond), . (niet getoond door de bron), n.v.t., niet_gemeten',
      'Vervang het teken door wat bedoeld is.',
    ],
  },
  'period-invalid': {
    kind: 'input',
    severity: 'error',
    en: [
      '“{found}” is not a period.',
      'a year (2024), a school year (2023/2024) or years (2021-2024)',
      'Correct the period.',
    ],
    nl: [
      '“{found}” is geen periode.',
      'een jaar (2024), een schooljaar (2023/2024) of jaren (2021-2024)',
      'Verbeter de periode.',
    ],
  },
  'value-out-of-range': {
    kind: 'input',
    severity: 'error',
    en: [
      '{found} is not possible for {indicator} ({unit}).',
      'a number from {lowest} to {highest}',
      'Correct the figure; look at the decimal sign.',
    ],
    nl: [
      '{found} kan niet voor {indicator} ({unit}).',
      'een getal van {lowest} tot en met {highest}',
      'Verbeter het cijfer; kijk naar het decimaalteken.',
    ],
  },
  'bounds-order': {
    kind: 'input',
    severity: 'error',
    en: [
      'The figure lies outside its bounds: {lower} – {value} – {upper}.',
      'lower bound ≤ figure ≤ upper bound',
      'Correct the figure or the bounds.',
    ],
    nl: [
      'Het cijfer ligt buiten zijn grenzen: {lower} – {value} – {upper}.',
      'ondergrens ≤ cijfer ≤ bovengrens',
      'Verbeter het cijfer of de grenzen.',
    ],
  },
  'bounds-incomplete': {
    kind: 'input',
    severity: 'error',
    en: [
      'Only one of the two bounds is given.',
      'both bounds, or none',
      'Add the other bound, or remove this one.',
    ],
    nl: [
      'Er is maar één van de twee grenzen gegeven.',
      'beide grenzen, of geen',
      'Voeg de andere grens toe, of haal deze weg.',
    ],
  },
  'cases-exceed-respondents': {
    kind: 'input',
    severity: 'error',
    en: ['More cases ({found}) than respondents ({n}).', 'teller ≤ noemer', 'Correct the counts.'],
    nl: ['Meer gevallen ({found}) dan deelnemers ({n}).', 'teller ≤ noemer', 'Verbeter de aantallen.'],
  },
  'figure-repeated': {
    kind: 'input',
    severity: 'warning',
    en: [
      'The same figure also stands on line {firstLine} of {firstFile}; it was read once.',
      'each figure once',
      'Remove one of the rows.',
    ],
    nl: [
      'Hetzelfde cijfer staat ook op regel {firstLine} van {firstFile}; het is één keer gelezen.',
      'elk cijfer één keer',
      'Haal een van de rijen weg.',
    ],
  },
  'figure-conflict': {
    kind: 'input',
    severity: 'error',
    en: [
      'This figure also stands on line {firstLine} of {firstFile}, with something else.',
      'one figure for an area, indicator, period and target group',
      'Find out which is right and remove the other.',
    ],
    nl: [
      'Dit cijfer staat ook op regel {firstLine} van {firstFile}, met iets anders erbij.',
      'één cijfer per gebied, indicator, periode en doelgroep',
      'Zoek uit welk klopt en haal het andere weg.',
    ],
  },
  'other-theme': {
    kind: 'input',
    severity: 'notice',
    en: [
      '{found} belongs to {theme}, not to this file; it was read all the same.',
      '',
      'Move the rows if you keep a file for each theme.',
    ],
    nl: [
      '{found} hoort bij {theme}, niet bij dit bestand; het is wel gelezen.',
      '',
      'Verplaats de rijen als u per thema een bestand bijhoudt.',
    ],
  },
} as const satisfies Record<string, Entry>;
