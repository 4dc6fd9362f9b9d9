import { verdictWords as dutchVerdicts, unweightedWords } from '../document/evidence-words.ts';
import type { Comparison } from '../domain/comparison.ts';
import { isMarginUnweighted, shown } from '../domain/measurement.ts';
import { differenceOf } from '../domain/parity.ts';
import { isNotable } from '../domain/size.ts';
import { isDemonstrable, type Verdict } from '../domain/verdict.ts';
import type { Language } from '../lib/messages.ts';

/** A number in the language of the terminal, with at most so many decimals. */
export function numberText(value: number, decimals: number, language: Language): string {
  const digits = { maximumFractionDigits: decimals, minimumFractionDigits: 0 };
  return new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', digits).format(value);
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
const remarkWords: Readonly<
  Record<Language, Readonly<Record<'small' | 'robust' | 'borderline' | 'indicative' | 'unweighted', string>>>
> = {
  nl: {
    small: 'klein verschil',
    robust: 'robuust',
    borderline: 'grensgeval',
    indicative: 'indicatief',
    unweighted: unweightedWords,
  },
  en: {
    small: 'small difference',
    robust: 'robust',
    borderline: 'borderline',
    indicative: 'indicative',
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

/** The difference that may be told: of an estimate only its class is. */
export function toldDifference(comparison: Comparison): number | undefined {
  const { basis, verdict } = comparison;
  return basis === 'model' && !isDemonstrable(verdict) ? undefined : differenceOf(comparison);
}

export function remarksOf(
  { verdict, size, robust, evidence, measurement }: Comparison,
  language: Language,
): string[] {
  const words = remarkWords[language];
  const value = shown(measurement);
  const small = isDemonstrable(verdict) && size !== undefined && !isNotable(size);
  return [
    ...(small ? [words.small] : []),
    ...(robust ? [words.robust] : []),
    ...(evidence.borderline ? [words.borderline] : []),
    ...(value?.indicative ? [words.indicative] : []),
    ...(value && isMarginUnweighted(value) ? [words.unweighted] : []),
  ];
}
