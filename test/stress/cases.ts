/** The made-up wijken of the stress set, each with one thing that is as far out as it can be. */

/** How the figures of a wijk lie beside those of its region. */
export type Course =
  | 'counted'
  | 'demonstrable'
  | 'equal'
  | 'estimated'
  | 'favourable'
  | 'highest'
  | 'lowest'
  | 'missing'
  | 'near'
  | 'one'
  | 'too-few'
  | 'twins'
  | 'unfavourable'
  | 'usual'
  | 'wide';

/** Shares of 0-14, 15-24, 25-44, 45-64 and 65+. */
export type Ages = readonly [number, number, number, number, number];

export type StressWijk = Readonly<{
  code: string;
  name: string;
  gemeente: string;
  /** What is out of the ordinary, in a few words for whoever looks at its pages. */
  what: string;
  course: Course;
  inhabitants: number;
  /** Undefined: about those of the region. */
  ages?: Ages;
  /** Codes of the areas that it is made of. */
  parts?: readonly string[];
}>;

type Special = Partial<Omit<StressWijk, 'code' | 'gemeente' | 'name' | 'what'>>;

function wijk(code: string, name: string, what: string, special: Special = {}): StressWijk {
  const gemeente = `GM${code.slice(2, 6)}`;
  return { code, name, gemeente, what, course: 'usual', inhabitants: 4200, ...special };
}

const names: readonly StressWijk[] = [
  wijk(
    'WK991100',
    'Buitengebied Lage Ruigepolder, Kromme Made, Achterlanden en Sint-Annaduin-Noord',
    'longest name',
  ),
  wijk('WK991101', 'Ee', 'shortest name'),
  wijk('WK991102', 'WK991102', 'a code for a name', { course: 'twins' }),
  wijk('WK991103', 'Wijk 03', 'a number for a name', { course: 'twins' }),
  wijk('WK991104', 'Zuiderlindewerkersdorpsuitbreidingsgebied', 'a name that is one long word'),
  wijk('WK991105', 'Łódźhof, Kőrös, Ŵynveen en ĳsbaan Café-Zoë', 'letters with signs'),
  wijk('WK991106', "'t Zand, 's-Heerenhof en d'O'Brannickstraat", 'apostrophes', { course: 'twins' }),
  wijk('WK991107', 'De „Oude” Haven & "Nieuwe" Kade <oost>', 'quotation marks and signs of HTML'),
];

const figures: readonly StressWijk[] = [
  wijk('WK991200', 'Eencijfer', 'one indicator', { course: 'one' }),
  wijk('WK991201', 'Verborgen Hoek', 'everything hidden', { course: 'too-few', inhabitants: 340 }),
  wijk('WK991202', 'Leegte', 'no figures at all', { course: 'missing' }),
  wijk('WK991203', 'Nulpunt', 'figures of 0 and 0,04', { course: 'lowest' }),
  wijk('WK991204', 'Honderd', 'figures of 100, rates above 1.000', { course: 'highest' }),
  wijk('WK991205', 'Evenhuis', 'every figure that of the region', { course: 'equal' }),
  wijk('WK991206', 'Schattersveld', 'estimates only', { course: 'estimated' }),
  wijk('WK991207', 'Tellersrust', 'counts only', { course: 'counted' }),
  wijk('WK991208', 'Zonkant', 'everything favourable', { course: 'favourable' }),
  wijk('WK991209', 'Schaduwzij', 'everything unfavourable', { course: 'unfavourable' }),
  wijk('WK991210', 'Kwikstaart', 'everything demonstrable, both ways', { course: 'demonstrable' }),
  wijk('WK991211', 'Middelmade', 'nothing demonstrable', { course: 'near' }),
  wijk('WK991212', 'Brede Marge', 'few respondents', { course: 'wide', inhabitants: 900 }),
];

const people: readonly StressWijk[] = [
  wijk('WK991300', 'Metropool', 'inhabitants of six digits', {
    course: 'near',
    inhabitants: 412_345,
  }),
  wijk('WK991301', 'Drie Huizen', 'fewer than 100 inhabitants', { course: 'too-few', inhabitants: 45 }),
  wijk('WK991302', 'Campus', 'no wijken of the same ages', {
    course: 'estimated',
    ages: [3, 71, 20, 4, 2],
  }),
  wijk('WK991303', 'Avondrood', 'hardly anyone below 65', { ages: [1, 1, 2, 8, 88] }),
];

const told: readonly StressWijk[] = [
  wijk('WK991400', 'Praathuis', 'twelve quotes'),
  wijk('WK991401', 'Romanbuurt', 'the longest story', { course: 'unfavourable' }),
  wijk('WK991402', 'Themahof', 'three wijkthema’s'),
  wijk('WK991403', 'Alleswillen', 'six wijkthema’s, each as long as may be'),
];

const codes: readonly StressWijk[] = [
  wijk('WK991500', 'Enige Wijk', 'alone in its gemeente'),
  {
    ...wijk('WK991190', 'Samenstel Oost', 'made of two wijken', { parts: ['WK991190', 'WK991191'] }),
    code: 'SAMEN-OOST',
  },
  { ...wijk('WK991192', 'Eigen code', 'a code of its own'), code: 'eigen_7' },
  wijk('WK992100', 'Alleenstad', 'the only wijk of its region'),
];

/** The wijken to look at. */
export const cases: readonly StressWijk[] = [...names, ...figures, ...people, ...told, ...codes];

/** Ordinary wijken, so that there are enough to find those of about the same ages. */
export const fillers: readonly StressWijk[] = Array.from({ length: 14 }, (_, index) =>
  wijk(`WK9916${String(index).padStart(2, '0')}`, `Gewoon ${index + 1}`, 'ordinary'),
);

export type NamedArea = Readonly<{ code: string; name: string }>;

export const country: NamedArea = { code: 'NL00', name: 'Nederland' };
export const regions: readonly (NamedArea & Readonly<{ gemeenten: readonly string[] }>)[] = [
  {
    code: 'GG9910',
    name: 'Uiterwaarden',
    gemeenten: ['GM9911', 'GM9912', 'GM9913', 'GM9914', 'GM9915', 'GM9916'],
  },
  { code: 'GG9920', name: 'Eenling', gemeenten: ['GM9921'] },
];
export const gemeenten: readonly NamedArea[] = [
  { code: 'GM9911', name: 'Langnaam aan de Kromme Ruigevaart' },
  { code: 'GM9912', name: 'Cijfervoorde' },
  { code: 'GM9913', name: 'Ee' },
  { code: 'GM9914', name: 'Vertelhoven' },
  { code: 'GM9915', name: 'Eilandsrust' },
  { code: 'GM9916', name: 'Gewoonlo' },
  { code: 'GM9921', name: 'Alleenstad' },
];
/** Without boundaries: its wijken have no map. */
export const unmappedGemeente = 'GM9914';
