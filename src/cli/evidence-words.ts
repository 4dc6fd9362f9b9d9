import { verdictWords as dutchVerdicts, qualifierWords } from '../document/words/nl/evidence.ts';
import type { Comparison } from '../domain/comparison.ts';
import { shown } from '../domain/measurement.ts';
import { type Qualifier, qualifiersOf, toldDifference } from '../domain/qualifiers.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { Language } from '../lib/messages.ts';

/** A number in the language of the terminal, with at most so many decimals. */
export function numberText(value: number, decimals: number, language: Language): string {
  return formatOf(decimals, language).format(value);
}

/** Making a number format takes longer than using it a thousand times. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(decimals: number, language: Language): Intl.NumberFormat {
  const key = `${language} ${decimals}`;
  const digits = { maximumFractionDigits: decimals, minimumFractionDigits: 0 };
  const made = formats.get(key) ?? new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', digits);
  formats.set(key, made);
  return made;
}

const englishVerdicts: Readonly<Record<Verdict['kind'], string>> = {
  favourable: 'demonstrably more favourable',
  unfavourable: 'demonstrably less favourable',
  higher: 'demonstrably higher, no judgement',
  lower: 'demonstrably lower, no judgement',
  'not-demonstrable': 'no demonstrable difference',
  'not-tested': 'not tested',
  'not-shown': 'not shown',
  'no-data': 'no figures',
};

/** A verdict in the words of the terminal. */
export const verdictText: Readonly<Record<Language, Readonly<Record<Verdict['kind'], string>>>> = {
  nl: dutchVerdicts,
  en: englishVerdicts,
};

const heads: Readonly<Record<Language, readonly string[]>> = {
  nl: ['gebied', 'naam', 'indicator', 'periode', 'wijk', 'vergeleken', 'verschil', 'oordeel', 'opmerking'],
  en: ['area', 'name', 'indicator', 'period', 'wijk', 'benchmark', 'difference', 'verdict', 'remark'],
};
const remarkWords: Readonly<Record<Language, Readonly<Record<Qualifier, string>>>> = {
  nl: qualifierWords,
  en: {
    small: 'small difference',
    robust: 'robust',
    borderline: 'borderline',
    indicative: 'indicative',
    'wide-margin': 'wide margin',
    provisional: 'provisional',
    unweighted: 'not corrected for weighting',
  },
};

/** Head and cells of the table of `compare`; an estimate has no difference, only a place. */
export const tableHead = heads;

export function tableRow(comparison: Comparison, language: Language): string[] {
  const { indicator, group, period, measurement, benchmark, verdict } = comparison;
  const number = (value: number | undefined): string =>
    value === undefined ? '–' : numberText(value, indicator.decimals + 1, language);
  const name = group === indicator.targetGroup ? indicator.id : `${indicator.id}@${group}`;
  return [
    ...[name, period ?? '', number(shown(measurement)?.value), number(shown(benchmark)?.value)],
    number(toldDifference(comparison)),
    ...[verdictText[language][verdict.kind], remarksOf(comparison, language).join(', ')],
  ];
}

export function remarksOf(comparison: Comparison, language: Language): string[] {
  return qualifiersOf(comparison).map((one) => remarkWords[language][one]);
}
