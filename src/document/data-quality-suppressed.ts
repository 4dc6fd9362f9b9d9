import type { Areas } from '../domain/area.ts';
import type { Indicator } from '../domain/indicator.ts';
import { type HiddenReason, hiddenReasons } from '../domain/measurement.ts';
import type { SuppressionRecord } from '../domain/suppression.ts';
import { formatNumber } from './format-nl.ts';
import { hiddenWords } from './words-nl.ts';

/** What is not shown and why, without any number about people. */
export type SuppressedSection = Readonly<{
  lead: string;
  reasons: readonly Readonly<{ head: string; total: string; words: string }>[];
  summary: string;
  rows: readonly Readonly<{ name: string; about: string; counts: readonly string[] }>[];
  areas: readonly SuppressedArea[];
}>;
type SuppressedArea = Readonly<{ id: string; name: string; summary: string; rows: readonly SuppressedRow[] }>;
type SuppressedRow = Readonly<{ name: string; about: string; reason: string; because: string }>;

/** What the records are about. */
export type SuppressedInput = Readonly<{
  suppressed: readonly SuppressionRecord[];
  areas: Areas;
  indicators: ReadonlyMap<string, Indicator>;
}>;

/** Narrow heads; the words that readers see stand in the list. */
const heads: Readonly<Record<HiddenReason, string>> = {
  'few-respondents': 'Weinig antwoorden',
  'few-people': 'Weinig mensen',
  'few-cases': 'Weinig met of zonder kenmerk',
  'group-disclosure': 'Bijna iedereen of niemand',
  unreliable: 'Te onzeker',
  secondary: 'Om een ander cijfer',
  source: 'Door de bron',
};

export function suppressedSection(input: SuppressedInput): SuppressedSection {
  const { suppressed } = input;
  const reasons = hiddenReasons.filter((reason) => suppressed.some((one) => one.reason === reason));
  const byUs = suppressed.filter(({ reason }) => reason !== 'source');
  const series = Map.groupBy(suppressed, ({ indicator, period, group }) =>
    [indicator, period, group].join('\u0000'),
  );
  return {
    lead: leadOf(suppressed.length, byUs.length),
    reasons: reasons.map((reason) => ({
      head: heads[reason],
      total: countOf(suppressed, reason),
      words: hiddenWords[reason],
    })),
    summary: series.size === 1 ? '1 reeks' : `${formatNumber(series.size, 0)} reeksen`,
    rows: [...series.values()].flatMap((own) => {
      const [first] = own;
      if (first === undefined) return [];
      return [{ ...namesOf(first, input), counts: reasons.map((reason) => countOf(own, reason)) }];
    }),
    areas: [...Map.groupBy(byUs, ({ area }) => area)]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([code, own]) => areaOf(code, own, input)),
  };
}

function leadOf(all: number, byUs: number): string {
  if (all === 0) return 'Alle cijfers worden getoond.';
  const ours = byUs === 0 ? 'Geen daarvan verbergen wij.' : `${formatNumber(byUs, 0)} daarvan verbergen wij.`;
  return `${formatNumber(all, 0)} cijfers worden niet getoond, van alle gebieden, groepen en periodes samen. ${ours} Hier staat waarom, nooit welk getal.`;
}

function countOf(records: readonly SuppressionRecord[], reason: HiddenReason): string {
  const count = records.filter((one) => one.reason === reason).length;
  return count === 0 ? '–' : formatNumber(count, 0);
}

function namesOf(
  { indicator, period, group }: SuppressionRecord,
  { indicators }: SuppressedInput,
): Pick<SuppressedRow, 'name' | 'about'> {
  return { name: indicators.get(indicator)?.name ?? indicator, about: `${group}, ${period}` };
}

function areaOf(code: string, own: readonly SuppressionRecord[], input: SuppressedInput): SuppressedArea {
  const name = input.areas.get(code)?.name ?? code;
  const count = own.length === 1 ? '1 cijfer' : `${formatNumber(own.length, 0)} cijfers`;
  return {
    id: `verborgen-${code.replace(/[^\w-]/g, '-')}`,
    name,
    summary: `${code}, ${count}`,
    rows: own.map((record) => ({
      ...namesOf(record, input),
      reason: hiddenWords[record.reason],
      because: becauseOf(record, input.areas),
    })),
  };
}

/** From which sum a hidden figure would follow. */
function becauseOf({ because }: SuppressionRecord, areas: Areas): string {
  if (because === undefined) return '';
  const { kind, of } = because;
  if (kind === 'areas') return `telt op tot het cijfer van ${areas.get(of)?.name ?? of}`;
  if (kind === 'categories') return `antwoorden die optellen tot 100% (${of})`;
  return kind === 'groups' ? `groepen die samen ${of} zijn` : `periodes die samen ${of} zijn`;
}
