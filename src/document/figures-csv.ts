import type { Comparison } from '../domain/comparison.ts';
import { shown } from '../domain/measurement.ts';
import type { Profile } from '../domain/profile.ts';
import { qualifiersOf, toldDifference } from '../domain/qualifiers.ts';
import type { Words } from './words/words.ts';

type Row = Readonly<{ comparison: Comparison; profile: Profile; words: Words }>;
type Column = readonly [name: string, cell: (row: Row) => string];

/** What each column holds; the first nineteen keep their place, later ones are added behind them. The names are a format. */
const columns: readonly Column[] = [
  ['gebied', ({ profile }) => profile.area.code],
  ['naam', ({ profile }) => profile.area.name],
  ['thema', ({ comparison }) => comparison.indicator.theme],
  ['indicator', ({ comparison }) => comparison.indicator.id],
  ['omschrijving', ({ comparison }) => comparison.indicator.name],
  ['eenheid', ({ comparison }) => comparison.indicator.unit],
  ['doelgroep', ({ comparison }) => comparison.group],
  ['periode', ({ comparison }) => comparison.period ?? ''],
  ['waarde', (row) => number(shown(row.comparison.measurement)?.value, row)],
  ['ondergrens', (row) => number(shown(row.comparison.measurement)?.interval?.lower, row)],
  ['bovengrens', (row) => number(shown(row.comparison.measurement)?.interval?.upper, row)],
  ['n', (row) => number(shown(row.comparison.measurement)?.respondents, row)],
  ['vergeleken_met', ({ profile }) => profile.benchmark?.name ?? ''],
  ['vergelijkingswaarde', (row) => number(shown(row.comparison.benchmark)?.value, row)],
  ['herkomst_vergelijking', ({ comparison, words }) => words.csv.origin(comparison.benchmarkOrigin)],
  ['oordeel', ({ comparison, words }) => words.evidence.verdicts[comparison.verdict.kind]],
  ['waarom_geen_waarde', ({ comparison, words }) => words.missing.of(comparison.measurement)],
  ['soort_cijfer', kindOf],
  ['bron', ({ comparison }) => comparison.source],
  ['toets', testOf],
  ['verschil', (row) => number(toldDifference(row.comparison), row)],
  ['verschil_ondergrens', (row) => number(row.comparison.evidence.difference?.lower, row)],
  ['verschil_bovengrens', (row) => number(row.comparison.evidence.difference?.upper, row)],
  ['p', (row) => probability(row.comparison.evidence.p, row)],
  ['p_gecorrigeerd', (row) => probability(row.comparison.adjusted, row)],
  ['opmerking', remarks],
  ['deel_van_geheel', shareOf],
  ['vijfde_deel', ({ comparison }) => String(comparison.position?.fifth ?? '')],
  [
    'verandering',
    ({ comparison, words }) => (shown(comparison.measurement) ? words.trend.text(comparison.trend) : ''),
  ],
  [
    'verandering_vergelijking',
    ({ comparison, words }) =>
      shown(comparison.benchmark) ? words.trend.text(comparison.benchmarkTrend) : '',
  ],
  ['andere_vergelijkingen', otherText],
];

/** All figures of these wijken that may be shown, as CSV (`;`, decimal comma, UTF-8 with a mark so that Excel reads it). */
export function figuresCsv(profiles: readonly Profile[], words: Words): string {
  const rows = profiles.flatMap((profile) =>
    [...profile.comparisons, ...profile.over65].map((comparison) =>
      columns.map(([, cell]) => cell({ comparison, profile, words })),
    ),
  );
  const lines = [columns.map(([name]) => name), ...rows].map((cells) => cells.map(escapeCell).join(';'));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** How the figure is known; one that follows from the parts of the wijk says so. */
function kindOf({ comparison: { basis, measurement }, words }: Row): string {
  const known = words.evidence.bases[basis];
  return shown(measurement)?.combined ? words.csv.combined(known) : known;
}

/** How the difference was tested, or why it was not. */
function testOf({ comparison: { verdict, evidence }, words }: Row): string {
  if (verdict.kind === 'not-tested') return words.evidence.notTested[verdict.reason];
  return evidence.method === undefined ? '' : words.evidence.methods[evidence.method];
}

function remarks({ comparison, words }: Row): string {
  const told = { ...words.evidence.qualifiers, small: words.csv.small };
  return qualifiersOf(comparison)
    .map((one) => told[one])
    .join(', ');
}

function shareOf(row: Row): string {
  const { share } = row.comparison.evidence;
  return share === undefined ? '' : `${number(share * 100, row)}%`;
}

/** "Helmerdam 22,4: geen aantoonbaar verschil | Nederland 21: …", for the levels that stand beside. */
function otherText(row: Row): string {
  return row.comparison.others
    .flatMap(({ area, measurement, evidence }) => {
      const found = shown(measurement);
      const verdict = row.words.evidence.verdicts[evidence.verdict.kind];
      return found ? [`${area.name} ${number(found.value, row)}: ${verdict}`] : [];
    })
    .join(' | ');
}

function number(value: number | undefined, { words }: Row): string {
  return value === undefined ? '' : String(Math.round(value * 100) / 100).replace('.', words.csv.decimal);
}

/** Two significant digits are enough, and a very small one is not zero. */
function probability(p: number | undefined, { words }: Row): string {
  if (p === undefined) return '';
  const least = 0.0001;
  return (p < least ? `<${least}` : String(Number(p.toPrecision(2)))).replace('.', words.csv.decimal);
}

/** Quotes where needed; a text that a spreadsheet would run as a formula gets an apostrophe before it. */
function escapeCell(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) && !/^-?\d+(,\d+)?$/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
