/** Files of a project, by path. */
export type ProjectFiles = Readonly<Record<string, string>>;

/** A wijk alone in its gemeente. */
export const aloneWijk = 'WK990300';
/** One whose ages are not known, beside one of students. */
export const agelessWijk = 'WK990401';
export const studentWijk = 'WK990400';
/** One of 60 inhabitants. */
export const tinyWijk = 'WK990102';
/** One of which the source gives no estimates. */
export const hiddenBySource = 'WK990104';
/** One made of two others, of which the figures are about too few people. */
export const combinedWijk = 'PRS-OOST';

const wijkenPerGemeente = [
  ['GM9901', 20],
  ['GM9902', 24],
] as const;
const usual = wijkenPerGemeente.flatMap(([gemeente, count]) =>
  Array.from({ length: count }, (_, index) => ({
    gemeente,
    code: `${gemeente.replace('GM', 'WK')}${String(index).padStart(2, '0')}`,
  })),
);
const special = [
  { gemeente: 'GM9903', code: aloneWijk },
  { gemeente: 'GM9904', code: studentWijk },
  { gemeente: 'GM9904', code: agelessWijk },
];
/** Codes of the wijken that the CBS knows, in the order of the file. */
const wijken = [...usual, ...special];
const parts = ['BU99012001', 'BU99012002'];

const config = `title: Gezondheid in de wijk
organisation: GGD Proefland
edition: Proef 1
date: 2026-01-15
fictional: true
benchmark: {level: regio, method: computed, extra: [gemeente, land]}
`;

function areasCsv(): string {
  const rows = [
    'NL00;Nederland;land;;18000000;14000000;',
    'GG9900;Proefland;regio;NL00;;;',
    ...['GM9901;Proefstad', 'GM9902;Dorpen', 'GM9903;Eiland', 'GM9904;Nieuwstad'].map(
      (gemeente) => `${gemeente};gemeente;GG9900;;;`,
    ),
    ...wijken.map(({ code, gemeente }, index) => {
      const people = code === tinyWijk ? 60 : 2000 + 100 * (index % 7);
      return `${code};${nameOf(code)};wijk;${gemeente};${people};${Math.round(people * 0.8)};`;
    }),
    ...parts.map((code) => `${code};Deel ${code.slice(-1)};buurt;GM9901;900;720;`),
    `${combinedWijk};Proefstad Oost;wijk;GM9901;1800;1440;${parts.join(' ')}`,
  ];
  return `code;naam;niveau;ouder;inwoners;inwoners_18+;bestaat_uit\n${rows.join('\n')}\n`;
}

const names: Readonly<Record<string, string>> = {
  [aloneWijk]: 'Eiland',
  [agelessWijk]: 'Overkant',
  [studentWijk]: 'Campus',
  [tinyWijk]: 'Lage Polder',
};

function nameOf(code: string): string {
  return names[code] ?? `${code.startsWith('WK9901') ? 'Buurt' : 'Dorp'} ${Number(code.slice(-2)) + 1}`;
}

/** Shares of 0-14, 15-24, 25-44, 45-64 and 65+. */
function agesOf(code: string, index: number): readonly number[] {
  if (code === studentWijk) return [5, 60, 20, 9, 6];
  const old = 16 + (index % 5);
  return [15, 12, 25, 48 - old, old];
}

function agesCsv(): string {
  const columns = ['0_14', '15_24', '25_44', '45_64', '65_plus'].map((ages) => `leeftijd_${ages}`);
  const known = [...wijken, { code: combinedWijk }].filter(({ code }) => code !== agelessWijk);
  const rows = known.map(({ code }, index) => `${code};2024;${agesOf(code, index).join(';')};Tellingen`);
  const gemeente = `GM9904;2024;8;50;21;12;9;Tellingen`;
  return `gebied;periode;${columns.join(';')};bron\n${[...rows, gemeente].join('\n')}\n`;
}

/** Base and step between wijken, in points. */
const estimates = {
  overgewicht: [48, 1],
  ernstig_overgewicht: [14, 0.5],
  langdurige_aandoening: [33, 1],
  psychische_klachten: [21, 1],
  lopen_fietsen: [38, 1],
  mist_steun: [6, 0.3],
} as const;

/** Some wijken differ much, so that there is something to name. */
function shareOf(index: number, [base, step]: readonly [number, number]): number {
  const extra = index % 11 === 4 ? 7 * step : 0;
  return base + (((index * 7) % 9) - 4) * step + extra;
}

/** Each indicator (with its number) of each period and target group. */
function series<Name extends string>(names: readonly Name[], periods: readonly string[]) {
  return names.flatMap((indicator, number) =>
    periods.flatMap((period) => ['18+', '65+'].map((group) => ({ indicator, number, period, group }))),
  );
}

function estimatesCsv(): string {
  const rows = series(Object.keys(estimates) as (keyof typeof estimates)[], ['2016', '2020']).flatMap(
    (one) => {
      const { indicator, number, period, group } = one;
      // The figure of a year back, and of people of 65 and over, lies a little off.
      const off = (period === '2016' ? -1 : 0) + (group === '65+' ? 4 : 0);
      return wijken.map(({ code }, index) => {
        const value = comma(shareOf(index + number, estimates[indicator]) + off);
        const shown = code === hiddenBySource && period === '2020' ? '.' : value;
        return `${code};${indicator};${period};${group};${shown};;model;Schatting`;
      });
    },
  );
  return `${figureColumns}\n${rows.join('\n')}\n`;
}

const figureColumns = 'gebied;indicator;periode;doelgroep;waarde;n;basis;bron';

function comma(value: number): string {
  return String(Math.round(value * 10) / 10).replace('.', ',');
}

/** Numbers that are about too few people to be shown; printed they would all be 62. */
export const secretValues = ['61,7193', '61,8417', '61,9281'] as const;
/** Others in their place; whoever may see none of them sees no difference. */
export const otherSecrets = ['17,4', '31,5', '8,9'] as const;

const survey = { rookt: 22, eenzaam: 44, ervaren_gezondheid: 76 } as const;
/** Wijken where too few people answered. */
export const tooFew: readonly string[] = usual
  .map(({ code }) => code)
  .filter((code, index) => index % 11 === 1 || code === tinyWijk);

/** The survey: a question asked twice, with cells that must stay hidden in each kind of place. */
function surveyCsv(secrets: readonly [string, string, string]): string {
  const [latest, earlier, old] = secrets;
  const rows = series(Object.keys(survey) as (keyof typeof survey)[], ['2020', '2024']).flatMap((one) => {
    const { indicator, period, group } = one;
    const secret = group === '65+' ? old : period === '2024' ? latest : earlier;
    return usual.map(({ code }, index) => {
      const value = comma(shareOf(index, [survey[indicator], 1]));
      const cells = tooFew.includes(code) ? `${secret};24` : `${value};400`;
      return `${code};${indicator};${period};${group};${cells};steekproef;Peiling`;
    });
  });
  const ofParts = parts.map((code) => `${code};rookt;2024;18+;${latest};12;steekproef;Peiling`);
  // Alone in its gemeente, so its figure is that of the gemeente too.
  const alone = `${aloneWijk};rookt;2024;18+;${latest};24;steekproef;Peiling`;
  return `${figureColumns}\n${[...rows, ...ofParts, alone].join('\n')}\n`;
}

/**
 * A region of 48 wijken: estimates and ages for all but a few, a survey in two gemeenten. It holds what the example
 * does not: wijken with age peers, one alone in its gemeente, one without ages, one with few inhabitants.
 */
export function madeRegion(
  secrets: readonly [string, string, string] = secretValues,
  settings = '',
): ProjectFiles {
  return {
    'wijkprofiel.yaml': config + settings,
    'gebieden.csv': areasCsv(),
    'cijfers/leeftijden.csv': agesCsv(),
    'cijfers/schattingen.csv': estimatesCsv(),
    'cijfers/peiling.csv': surveyCsv(secrets),
  };
}
