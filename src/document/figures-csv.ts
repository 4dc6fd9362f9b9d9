import type { BenchmarkOrigin } from '../domain/benchmark.ts';
import type { Comparison } from '../domain/comparison.ts';
import { shown } from '../domain/measurement.ts';
import type { Profile } from '../domain/profile.ts';
import { qualifiersOf, toldDifference } from '../domain/qualifiers.ts';
import { methodWords, notTestedWords, qualifierWords, verdictWords } from './evidence-words.ts';
import { trendText } from './words/nl/trend.ts';
import { absentWords, basisWords, hiddenWords } from './words-nl.ts';

type Column = readonly [name: string, cell: (comparison: Comparison, profile: Profile) => string];

/** What each column holds; the first nineteen keep their place, later ones are added behind them. */
const columns: readonly Column[] = [
  ['gebied', (_, { area }) => area.code],
  ['naam', (_, { area }) => area.name],
  ['thema', ({ indicator }) => indicator.theme],
  ['indicator', ({ indicator }) => indicator.id],
  ['omschrijving', ({ indicator }) => indicator.name],
  ['eenheid', ({ indicator }) => indicator.unit],
  ['doelgroep', ({ group }) => group],
  ['periode', ({ period }) => period ?? ''],
  ['waarde', ({ measurement }) => number(shown(measurement)?.value)],
  ['ondergrens', ({ measurement }) => number(shown(measurement)?.interval?.lower)],
  ['bovengrens', ({ measurement }) => number(shown(measurement)?.interval?.upper)],
  ['n', ({ measurement }) => number(shown(measurement)?.respondents)],
  ['vergeleken_met', (_, { benchmark }) => benchmark?.name ?? ''],
  ['vergelijkingswaarde', ({ benchmark }) => number(shown(benchmark)?.value)],
  ['herkomst_vergelijking', ({ benchmarkOrigin }) => originText(benchmarkOrigin)],
  ['oordeel', ({ verdict }) => verdictWords[verdict.kind]],
  ['waarom_geen_waarde', reasonOf],
  ['soort_cijfer', kindOf],
  ['bron', ({ source }) => source],
  ['toets', testOf],
  ['verschil', (comparison) => number(toldDifference(comparison))],
  ['verschil_ondergrens', ({ evidence }) => number(evidence.difference?.lower)],
  ['verschil_bovengrens', ({ evidence }) => number(evidence.difference?.upper)],
  ['p', ({ evidence }) => probability(evidence.p)],
  ['p_gecorrigeerd', ({ adjusted }) => probability(adjusted)],
  ['opmerking', remarks],
  [
    'deel_van_geheel',
    ({ evidence }) => (evidence.share === undefined ? '' : `${number(evidence.share * 100)}%`),
  ],
  ['vijfde_deel', ({ position }) => (position === undefined ? '' : String(position.fifth))],
  ['verandering', ({ measurement, trend }) => (shown(measurement) ? trendText(trend) : '')],
  [
    'verandering_vergelijking',
    ({ benchmark, benchmarkTrend }) => (shown(benchmark) ? trendText(benchmarkTrend) : ''),
  ],
  ['andere_vergelijkingen', otherText],
];

/** All figures of these wijken that may be shown, as CSV (`;`, decimal comma, UTF-8 with a mark so that Excel reads it). */
export function figuresCsv(profiles: readonly Profile[]): string {
  const rows = profiles.flatMap((profile) =>
    [...profile.comparisons, ...profile.over65].map((comparison) =>
      columns.map(([, cell]) => cell(comparison, profile)),
    ),
  );
  const lines = [columns.map(([name]) => name), ...rows].map((cells) => cells.map(escapeCell).join(';'));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function reasonOf({ measurement }: Comparison): string {
  if (measurement.kind === 'hidden') return hiddenWords[measurement.reason];
  return measurement.kind === 'absent' ? absentWords[measurement.reason] : '';
}

/** How the figure is known; one that follows from the parts of the wijk says so. */
function kindOf({ basis, measurement }: Comparison): string {
  return shown(measurement)?.combined ? `${basisWords[basis]}, samengesteld` : basisWords[basis];
}

/** Given by the source, or computed and from how many people. */
function originText(origin: BenchmarkOrigin): string {
  if (origin.kind === 'given') return 'gegeven';
  if (origin.kind !== 'computed') return '';
  const weights = origin.approximate ? ', weging bij benadering' : '';
  return `berekend uit ${Math.round(origin.coverage * 100)}% van de mensen${weights}`;
}

/** How the difference was tested, or why it was not. */
function testOf({ verdict, evidence }: Comparison): string {
  if (verdict.kind === 'not-tested') return notTestedWords[verdict.reason];
  return evidence.method === undefined ? '' : methodWords[evidence.method];
}

function remarks(comparison: Comparison): string {
  const words = { ...qualifierWords, small: 'significant, maar klein verschil' };
  return qualifiersOf(comparison)
    .map((one) => words[one])
    .join(', ');
}

/** "Helmerdam 22,4: geen aantoonbaar verschil | Nederland 21: …", for the levels that stand beside. */
function otherText({ others }: Comparison): string {
  return others
    .flatMap(({ area, measurement, evidence }) => {
      const value = shown(measurement);
      return value ? [`${area.name} ${number(value.value)}: ${verdictWords[evidence.verdict.kind]}`] : [];
    })
    .join(' | ');
}

function number(value: number | undefined): string {
  return value === undefined ? '' : String(Math.round(value * 100) / 100).replace('.', ',');
}

/** Two significant digits are enough, and a very small one is not zero. */
function probability(p: number | undefined): string {
  if (p === undefined) return '';
  return p < 0.0001 ? '<0,0001' : String(Number(p.toPrecision(2))).replace('.', ',');
}

/** Quotes where needed; a text that a spreadsheet would run as a formula gets an apostrophe before it. */
function escapeCell(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) && !/^-?\d+(,\d+)?$/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
