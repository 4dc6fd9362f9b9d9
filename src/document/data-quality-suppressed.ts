import type { Areas } from '../domain/area.ts';
import type { Indicator } from '../domain/indicator.ts';
import { type HiddenReason, hiddenReasons } from '../domain/measurement.ts';
import type { SuppressionRecord } from '../domain/suppression.ts';
import type { Words } from './words/words.ts';

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
  words: Words;
}>;

export function suppressedSection(input: SuppressedInput): SuppressedSection {
  const { suppressed, words } = input;
  const said = words.quality.suppressed;
  const reasons = hiddenReasons.filter((reason) => suppressed.some((one) => one.reason === reason));
  const byUs = suppressed.filter(({ reason }) => reason !== 'source');
  const series = Map.groupBy(suppressed, ({ indicator, period, group }) =>
    [indicator, period, group].join('\u0000'),
  );
  return {
    lead: suppressed.length === 0 ? said.none : said.lead(suppressed.length, byUs.length),
    reasons: reasons.map((reason) => ({
      head: said.heads[reason],
      total: countOf(suppressed, reason, words),
      words: words.missing.hidden[reason],
    })),
    summary: said.series(series.size),
    rows: [...series.values()].flatMap((own) => {
      const [first] = own;
      if (first === undefined) return [];
      return [{ ...namesOf(first, input), counts: reasons.map((reason) => countOf(own, reason, words)) }];
    }),
    areas: [...Map.groupBy(byUs, ({ area }) => area)]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([code, own]) => areaOf(code, own, input)),
  };
}

function countOf(records: readonly SuppressionRecord[], reason: HiddenReason, { format }: Words): string {
  const count = records.filter((one) => one.reason === reason).length;
  return count === 0 ? '–' : format.number(count, 0);
}

function namesOf(
  { indicator, period, group }: SuppressionRecord,
  { indicators }: SuppressedInput,
): Pick<SuppressedRow, 'name' | 'about'> {
  return { name: indicators.get(indicator)?.name ?? indicator, about: `${group}, ${period}` };
}

function areaOf(code: string, own: readonly SuppressionRecord[], input: SuppressedInput): SuppressedArea {
  const name = input.areas.get(code)?.name ?? code;
  const { words } = input;
  return {
    id: `verborgen-${code.replace(/[^\w-]/g, '-')}`,
    name,
    summary: words.quality.suppressed.area(code, own.length),
    rows: own.map((record) => ({
      ...namesOf(record, input),
      reason: words.missing.hidden[record.reason],
      because: becauseOf(record, input),
    })),
  };
}

/** From which sum a hidden figure would follow. */
function becauseOf({ because }: SuppressionRecord, { areas, words }: SuppressedInput): string {
  if (because === undefined) return '';
  const { kind, of } = because;
  return words.quality.suppressed.because(kind, kind === 'areas' ? (areas.get(of)?.name ?? of) : of);
}
