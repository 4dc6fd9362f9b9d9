import type { Entry } from './entry.ts';

/** Problems of areas, the catalogue, and the figures as a whole: exit code 1. */
export const areaMessages = {
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
  'source-missing': {
    kind: 'input',
    severity: 'warning',
    en: [
      'Not every figure of this file says where it comes from.',
      'a column “bron”',
      'Documents print “bron niet vermeld”. Fill in the source.',
    ],
    nl: [
      'Niet elk cijfer in dit bestand zegt waar het vandaan komt.',
      'een kolom “bron”',
      'In documenten staat “bron niet vermeld”. Vul de bron in.',
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
