import type { Comparison } from '../domain/comparison.ts';
import type { Profile } from '../domain/profile.ts';
import { absentWords, basisWords, hiddenWords } from './words-nl.ts';

const columns = [
  ...['gebied', 'naam', 'thema', 'indicator', 'omschrijving', 'eenheid', 'doelgroep', 'periode', 'waarde'],
  ...[
    'ondergrens',
    'bovengrens',
    'n',
    'vergeleken_met',
    'vergelijkingswaarde',
    'herkomst_vergelijking',
    'oordeel',
    'waarom_geen_waarde',
  ],
  ...['soort_cijfer', 'bron'],
];

/** All figures of a wijk that may be shown, as CSV (`;`, decimal comma, UTF-8 with a mark so that Excel reads it). */
export function figuresCsv(profile: Profile): string {
  const rows = [...profile.comparisons, ...profile.over65].map((comparison) => rowOf(profile, comparison));
  return `\ufeff${[columns, ...rows].map((cells) => cells.map(escapeCell).join(';')).join('\r\n')}\r\n`;
}

function rowOf({ area, benchmark }: Profile, comparison: Comparison): string[] {
  const { indicator, group, period, measurement, benchmark: versus, verdict, source } = comparison;
  const value = measurement.kind === 'value' ? measurement : undefined;
  return [
    ...[
      area.code,
      area.name,
      indicator.theme,
      indicator.id,
      indicator.name,
      indicator.unit,
      group,
      period ?? '',
    ],
    ...[number(value?.value), number(value?.interval?.lower), number(value?.interval?.upper)],
    ...[
      number(value?.respondents),
      benchmark?.name ?? '',
      number(versus.kind === 'value' ? versus.value : undefined),
      originOf(comparison),
    ],
    ...[verdictWords[verdict.kind], reasonOf(comparison), kindOf(comparison), source],
  ];
}

const verdictWords: Readonly<Record<Comparison['verdict']['kind'], string>> = {
  favourable: 'aantoonbaar gunstiger',
  unfavourable: 'aantoonbaar ongunstiger',
  higher: 'aantoonbaar hoger, geen oordeel',
  lower: 'aantoonbaar lager, geen oordeel',
  'not-demonstrable': 'geen aantoonbaar verschil',
  'not-tested': 'niet getoetst',
  'not-shown': 'niet getoond',
  'no-data': 'geen gegevens',
};

function reasonOf({ measurement }: Comparison): string {
  if (measurement.kind === 'hidden') return hiddenWords[measurement.reason];
  return measurement.kind === 'absent' ? absentWords[measurement.reason] : '';
}

/** How the figure is known; one that follows from the parts of the wijk says so, and one with a wide margin. */
function kindOf({ basis, measurement }: Comparison): string {
  if (measurement.kind !== 'value') return basisWords[basis];
  const { combined, wideMargin } = measurement;
  const remarks = [...(combined ? ['samengesteld'] : []), ...(wideMargin ? ['brede marge'] : [])];
  return [basisWords[basis], ...remarks].join(', ');
}

/** Given by the source, or computed and from how many people. */
function originOf({ benchmarkOrigin }: Comparison): string {
  if (benchmarkOrigin.kind === 'given') return 'gegeven';
  if (benchmarkOrigin.kind !== 'computed') return '';
  const weights = benchmarkOrigin.approximate ? ', weging bij benadering' : '';
  return `berekend uit ${Math.round(benchmarkOrigin.coverage * 100)}% van de mensen${weights}`;
}

function number(value: number | undefined): string {
  return value === undefined ? '' : String(Math.round(value * 100) / 100).replace('.', ',');
}

/** Quotes where needed; a text that a spreadsheet would run as a formula gets an apostrophe before it. */
function escapeCell(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) && !/^-?\d+(,\d+)?$/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
