/** The fictional region Duinstreek: no name or code here belongs to a real gemeente or wijk. */

export type Kind =
  | 'business'
  | 'centre'
  | 'coast'
  | 'family'
  | 'flats'
  | 'garden'
  | 'mixed'
  | 'rural'
  | 'student'
  | 'village';

export interface Wijk {
  readonly code: string;
  readonly name: string;
  readonly gemeente: string;
  readonly kind: Kind;
  /** On 1 January 2025. */
  readonly inhabitants: number;
  /** The CBS codes that the wijk covers: its own, or those it is put together from. */
  readonly pieces: readonly string[];
}

export interface Area {
  readonly code: string;
  readonly name: string;
}

export const COUNTRY: Area = { code: 'NL00', name: 'Nederland' };
export const REGION: Area = { code: 'GG9900', name: 'Duinstreek' };
export const GEMEENTEN: readonly Area[] = [
  { code: 'GM9801', name: 'Helmerdam' },
  { code: 'GM9802', name: 'Zandegeest' },
  { code: 'GM9803', name: 'Oosterlinde' },
  { code: 'GM9804', name: 'Veenmade' },
];

/** The wijken with a part in the story of the example. */
export const RICHEST = 'WK980102';
export const EMPTIEST = 'WK980105';
export const SMALL_VILLAGE = 'WK980401';
export const OUTLYING = 'WK980402';
export const NOT_SURVEYED_IN_2024 = 'WK980304';
export const GREENEST = 'WK980202';
export const WITHOUT_HEAT_FIGURES = 'GM9804';

function wijk(code: string, name: string, kind: Kind, inhabitants: number): Wijk {
  return { code, name, gemeente: `GM${code.slice(2, 6)}`, kind, inhabitants, pieces: [code] };
}

export const WIJKEN: readonly Wijk[] = [
  wijk('WK980100', 'Centrum', 'centre', 8240),
  wijk('WK980101', 'Havenkwartier', 'mixed', 6115),
  wijk('WK980102', 'Vogelbuurt', 'flats', 13640),
  wijk('WK980103', 'Academiebuurt', 'student', 7385),
  wijk('WK980104', 'Kolkenwijk', 'flats', 9870),
  wijk('WK980105', 'Bedrijvenpark De Lus', 'business', 140),
  wijk('WK980106', 'Lindenhout', 'garden', 5230),
  wijk('WK980107', 'Oosterwaard', 'family', 13985),
  wijk('WK980108', "'t Hofveld", 'mixed', 4310),
  {
    code: 'HEL-NOORD',
    name: 'Helmerdam Noord',
    gemeente: 'GM9801',
    kind: 'mixed',
    inhabitants: 11905,
    pieces: ['WK980109', 'WK980110'],
  },
  wijk('WK980200', 'Centrum', 'village', 5610),
  wijk('WK980201', 'Zandegeest aan Zee', 'coast', 4480),
  wijk('WK980202', 'Duinzoom', 'garden', 3905),
  wijk('WK980203', 'Zeevaardersbuurt', 'flats', 6720),
  wijk('WK980204', 'Sint-Daniëlsduin', 'coast', 2240),
  wijk('WK980205', 'Rak', 'village', 1180),
  wijk('WK980300', 'Oosterlinde Dorp', 'village', 6350),
  wijk('WK980301', 'Lindepark', 'garden', 4960),
  wijk('WK980302', 'Nieuwe Lindepolder', 'family', 7830),
  wijk('WK980303', 'Bloembuurt', 'mixed', 5540),
  wijk('WK980304', 'Achterweide', 'rural', 2015),
  wijk('WK980400', 'Veenmade Dorp', 'village', 5125),
  wijk('WK980401', 'Ruigeveen', 'rural', 610),
  wijk('WK980402', 'Buitengebied Lage Ruigepolder, Kromme Made en Achterlanden', 'rural', 870),
  wijk('WK980403', 'Kwakelmade', 'village', 2690),
  wijk('WK980404', 'Noordermade', 'rural', 1730),
];

/** Names of the pieces that are no wijk of their own. */
export const PIECE_NAMES: ReadonlyMap<string, string> = new Map([
  ['WK980109', 'Noordwal'],
  ['WK980110', 'Molenkamp'],
]);

export function wijkenOf(areaCode: string): readonly Wijk[] {
  if (areaCode === REGION.code) return WIJKEN;
  return WIJKEN.filter((one) => one.gemeente === areaCode || one.code === areaCode);
}
