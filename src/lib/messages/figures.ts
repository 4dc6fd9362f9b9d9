import type { Entry } from './entry.ts';

/** Problems of areas, indicators and figures: exit code 1. */
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
  'number-signs-mixed': {
    kind: 'input',
    severity: 'error',
    en: [
      '“{found}” has a decimal {sign}, while line {otherLine} of this file has {other}.',
      'one decimal sign in a file, and no thousands separator',
      'Write all numbers the same way (1234,5).',
    ],
    nl: [
      '“{found}” heeft een decimale {sign}, terwijl regel {otherLine} van dit bestand {other} heeft.',
      'één decimaalteken per bestand, en geen punt bij duizendtallen',
      'Schrijf alle getallen op dezelfde manier (1234,5).',
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
  'area-duplicate': {
    kind: 'input',
    severity: 'error',
    en: [
      'The code {found} occurs more than once; first on line {firstLine}.',
      'each code once',
      'Remove one of the rows.',
    ],
    nl: [
      'De code {found} komt meer dan eens voor; eerst op regel {firstLine}.',
      'elke code één keer',
      'Haal een van de rijen weg.',
    ],
  },
  'area-parent': {
    kind: 'input',
    severity: 'error',
    en: [
      'The parent {found} is not a larger area of this file.{suggestion}',
      'the code of a gemeente, regio or land in this file',
      'Add that area, or correct the code.',
    ],
    nl: [
      'De ouder {found} is geen groter gebied uit dit bestand.{suggestion}',
      'de code van een gemeente, regio of land in dit bestand',
      'Voeg dat gebied toe, of verbeter de code.',
    ],
  },
  'no-wijken': {
    kind: 'input',
    severity: 'error',
    en: ['There are no wijken in this file.', 'at least one row with niveau “wijk”', 'Add the wijken.'],
    nl: ['Er staan geen wijken in dit bestand.', 'minstens één rij met niveau “wijk”', 'Voeg de wijken toe.'],
  },
  'area-unknown': {
    kind: 'input',
    severity: 'error',
    en: [
      'The area {found} is not in {areas}.{suggestion}',
      'a code of that file',
      'Correct the code, or add the area. Codes change with the year of the area division.',
    ],
    nl: [
      'Het gebied {found} staat niet in {areas}.{suggestion}',
      'een code uit dat bestand',
      'Verbeter de code, of voeg het gebied toe. Codes veranderen met het jaar van de gebiedsindeling.',
    ],
  },
  'area-code-shortened': {
    kind: 'input',
    severity: 'error',
    en: [
      'The code {found} looks shortened by a spreadsheet.',
      'a code such as WK054609 or GM0546',
      'Format the column as text and fill in the codes again.',
    ],
    nl: [
      'De code {found} lijkt ingekort door een spreadsheet.',
      'een code zoals WK054609 of GM0546',
      'Maak de kolom op als tekst en vul de codes opnieuw in.',
    ],
  },
  'indicator-unknown': {
    kind: 'input',
    severity: 'error',
    en: [
      'The indicator “{found}” is not in the catalogue.{suggestion}',
      'an id of the bundled catalogue or of {catalogue}',
      'Correct the id, or describe the indicator in {catalogue}.',
    ],
    nl: [
      'De indicator “{found}” staat niet in de catalogus.{suggestion}',
      'een id uit de meegeleverde catalogus of uit {catalogue}',
      'Verbeter het id, of beschrijf de indicator in {catalogue}.',
    ],
  },
  'indicator-duplicate': {
    kind: 'input',
    severity: 'error',
    en: [
      'The indicator {found} occurs more than once; first on line {firstLine}.',
      'each id once',
      'Remove one of the rows.',
    ],
    nl: [
      'De indicator {found} komt meer dan eens voor; eerst op regel {firstLine}.',
      'elk id één keer',
      'Haal een van de rijen weg.',
    ],
  },
  'polarity-missing': {
    kind: 'input',
    severity: 'warning',
    en: [
      'The indicator {found} has no polarity and is treated as neutral.',
      'hoog_gunstig, laag_gunstig or neutraal',
      'Fill in polariteit.',
    ],
    nl: [
      'De indicator {found} heeft geen polariteit en geldt als neutraal.',
      'hoog_gunstig, laag_gunstig of neutraal',
      'Vul polariteit in.',
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
  'benchmark-other-source': {
    kind: 'input',
    severity: 'error',
    en: [
      '{indicator} of {area} comes from “{found}”, that of {benchmark} from “{source}”.',
      'the same source for wijk and {benchmark}: model and survey differ by themselves',
      'Take the figure of {benchmark} from the same table.',
    ],
    nl: [
      '{indicator} van {area} komt uit “{found}”, die van {benchmark} uit “{source}”.',
      'dezelfde bron voor wijk en {benchmark}: schatting en enquête verschillen uit zichzelf',
      'Neem het cijfer van {benchmark} uit dezelfde tabel.',
    ],
  },
  'benchmark-missing': {
    kind: 'input',
    severity: 'warning',
    en: [
      '{benchmark} has no figure for: {found}.',
      'a figure for {benchmark} beside each figure of its wijken',
      'These figures are shown without a comparison. Add the figures of {benchmark}.',
    ],
    nl: [
      '{benchmark} heeft geen cijfer voor: {found}.',
      'een cijfer voor {benchmark} naast elk cijfer van de wijken',
      'Deze cijfers staan er zonder vergelijking. Voeg de cijfers van {benchmark} toe.',
    ],
  },
  'wijk-without-figures': {
    kind: 'input',
    severity: 'warning',
    en: ['There are no figures for {found}.', '', 'Its document says so. Add figures, or remove the wijk.'],
    nl: [
      'Er zijn geen cijfers voor {found}.',
      '',
      'Het document zegt dat. Voeg cijfers toe, of haal de wijk weg.',
    ],
  },
  'wijk-without-benchmark': {
    kind: 'input',
    severity: 'warning',
    en: [
      '{found} does not lie in a {level}, so it is compared with nothing.',
      '',
      'Fill in “ouder”, or choose another benchmark.level.',
    ],
    nl: [
      '{found} ligt niet in een {level} en wordt dus nergens mee vergeleken.',
      '',
      'Vul “ouder” in, of kies een ander benchmark.level.',
    ],
  },
} as const satisfies Record<string, Entry>;
