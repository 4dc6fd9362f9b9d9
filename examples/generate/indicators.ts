/** The indicators of the example: level and spread in the region, and what they go together with. */

export type Basis = 'model' | 'registratie' | 'steekproef';

export const PERIODS: Readonly<Record<Basis, readonly number[]>> = {
  model: [2016, 2020, 2022],
  registratie: [2023, 2024, 2025],
  steekproef: [2016, 2020, 2024],
};

export const SOURCES: Readonly<Record<Basis, string>> = {
  model: 'Wijkschatting (fictief)',
  registratie: 'Wijkregister (fictief)',
  steekproef: 'Wijkpeiling Duinstreek (fictief)',
};

export interface Indicator {
  readonly id: string;
  readonly basis: Basis;
  /** Level of the region in the newest period, and the standard deviation between wijken. */
  readonly level: number;
  readonly spread: number;
  /** How far the level of the first period lay above (or below) that. */
  readonly before: number;
  /** How it goes with deprivation, age and urbanity of the wijk. */
  readonly goesWith: readonly [deprivation: number, age: number, urban: number];
  readonly lowest: number;
  readonly highest: number;
  /** Delivered with bounds; `personalSpread` for means: the standard deviation between people. */
  readonly bounds: boolean;
  readonly personalSpread?: number;
  /** Level among people of 65 and over, when that group is delivered too. */
  readonly level65?: number;
  /** Whole events per 1.000 inhabitants. */
  readonly counted: boolean;
  /** Asked in this region only, so that there is no national figure. */
  readonly local: boolean;
}

type Numbers = readonly [level: number, spread: number, before: number];
type Special = Partial<Omit<Indicator, 'basis' | 'before' | 'goesWith' | 'id' | 'level' | 'spread'>>;

const maker =
  (basis: Basis) =>
  (id: string, numbers: Numbers, goesWith: Indicator['goesWith'], special: Special = {}): Indicator => ({
    id,
    basis,
    level: numbers[0],
    spread: numbers[1],
    before: numbers[2],
    goesWith,
    lowest: 0.1,
    highest: 99.5,
    bounds: basis === 'steekproef',
    counted: false,
    local: false,
    ...special,
  });
const survey = maker('steekproef');
const model = maker('model');
const register = maker('registratie');

const WITHOUT_BOUNDS: Special = { bounds: false };
const PER_THOUSAND: Special = { counted: true, highest: 999 };

/** File name (without .csv) and what it holds. */
export const THEME_FILES: ReadonlyMap<string, readonly Indicator[]> = new Map([
  [
    'leefstijl',
    [
      survey('rookt', [15, 4, 4.6], [0.85, -0.3, 0.2]),
      survey('beweegrichtlijn', [50, 5, -2.5], [-0.75, -0.3, 0.2]),
      survey('sport_wekelijks', [51, 6, -1], [-0.75, -0.5, 0], WITHOUT_BOUNDS),
      model('overgewicht', [49, 4, -1.8], [0.65, 0.6, -0.3], { level65: 59 }),
      model('ernstig_overgewicht', [14, 3, -1.6], [0.9, 0.25, -0.1], { level65: 17.5 }),
      model('overmatige_drinker', [7, 1.5, 1.4], [-0.1, -0.4, 0.6]),
      model('alcoholrichtlijn', [43, 4, -4.2], [0.6, 0.1, -0.3]),
      model('lopen_fietsen', [38, 6, -1.5], [-0.1, -0.5, 0.7]),
    ],
  ],
  [
    'sociale-omgeving',
    [
      survey('eenzaam', [45, 4, -4.4], [0.85, 0.15, 0.3], { level65: 47 }),
      survey('ernstig_eenzaam', [11, 2.5, -2.6], [0.9, 0.1, 0.2]),
      survey('moeite_rondkomen', [13, 4, 2.2], [0.9, -0.3, 0.1], { level65: 8 }),
      survey('sociale_cohesie', [6.4, 0.5, 0.1], [-0.6, 0.2, -0.6], { highest: 10, personalSpread: 1.8 }),
      survey('onveilig_gevoel', [15, 5, 1.6], [0.7, -0.1, 0.6], WITHOUT_BOUNDS),
      model('mist_steun', [6, 1.2, -0.7], [0.85, 0.2, 0.1]),
      model('emotioneel_eenzaam', [29, 3, -3.1], [0.75, -0.2, 0.2]),
      register('misdrijven', [32, 14, 2.4], [0.35, -0.1, 0.8], PER_THOUSAND),
    ],
  ],
  [
    'participatie',
    [
      survey('vrijwilligerswerk', [26, 4, 2.3], [-0.6, 0.3, -0.4], { ...WITHOUT_BOUNDS, level65: 31 }),
      survey('mantelzorger', [14, 2, -0.6], [0.1, 0.6, -0.3]),
      survey('mantelzorg_belast', [2, 0.6, -0.3], [0.5, 0.4, 0], WITHOUT_BOUNDS),
      register('arbeidsdeelname', [71, 5, -0.9], [-0.55, -0.75, 0]),
      register('bijstand', [28, 14, 1.9], [0.95, -0.1, 0.2], { ...PER_THOUSAND, lowest: 2.6 }),
      register('laag_opleidingsniveau', [24, 7, 0.8], [0.85, 0.4, -0.1]),
    ],
  ],
  [
    'fysieke-omgeving',
    [
      survey('geluidhinder_buren', [7, 2, -0.8], [0.6, -0.1, 0.6], { ...WITHOUT_BOUNDS, local: true }),
      survey('tevreden_groen', [72, 8, 1.2], [-0.6, 0.1, -0.5], { local: true }),
      survey('rapportcijfer_woonomgeving', [7.5, 0.3, -0.1], [-0.85, 0.1, -0.3], {
        lowest: 1,
        highest: 10,
        personalSpread: 1.2,
        local: true,
      }),
      register('afstand_huisarts', [0.9, 0.5, 0], [0, 0.1, -0.85], { lowest: 0.2 }),
      register('afstand_supermarkt', [0.8, 0.5, 0], [0, 0, -0.85], { lowest: 0.2 }),
      register('openbaar_groen', [18, 7, -0.2], [0.1, -0.2, -0.2], { lowest: 2.4 }),
      register('sociale_huur', [27, 13, 0.6], [0.95, 0, 0.2], { lowest: 1.8 }),
      register('hittestress', [22, 9, -0.5], [0.2, -0.1, 0.85], { lowest: 1.5, local: true }),
    ],
  ],
  [
    'gezondheidsbeleving',
    [
      survey('ervaren_gezondheid', [80, 4, 0.8], [-0.8, -0.5, 0], { level65: 66 }),
      model('langdurige_aandoening', [32, 3, -1.1], [0.45, 0.85, -0.1]),
      model('beperkt_gezondheid', [29, 3, -1.4], [0.7, 0.6, 0], { level65: 46 }),
      model('angst_depressie', [6.5, 1.5, -1.3], [0.85, -0.4, 0.1]),
      survey('veel_stress', [18, 4, -3.2], [0.65, -0.65, 0.1]),
      model('veerkracht_laag', [15, 2.5, -1.9], [0.9, 0.1, 0]),
      survey('regie_leven', [88, 3, 1.1], [-0.9, -0.1, 0]),
      model('psychische_klachten', [21, 3, -2.8], [0.75, -0.5, 0.2]),
      survey('slaapt_slecht', [23, 3, -1.6], [0.65, 0.3, 0.1], WITHOUT_BOUNDS),
    ],
  ],
]);
