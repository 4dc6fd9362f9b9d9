import type { Comparison } from './comparison.ts';
import type { Indicator } from './indicator.ts';
import { type Measurement, shown } from './measurement.ts';
import type { SentenceOverride } from './story.ts';

/** How a figure is printed, without its unit: "50" or "7,2". */
export type PrintFigure = (value: number, indicator: Indicator) => string;

/** Whether a sentence of an editor may still stand in the place of the automatic one. */
export type OverrideState =
  | Readonly<{ kind: 'applied' }>
  /** Of these indicators another figure, or none, is printed now. */
  | Readonly<{ kind: 'expired'; changed: readonly Indicator['id'][] }>
  /** These numbers in the sentence are none of its figures. */
  | Readonly<{ kind: 'refused'; numbers: readonly string[] }>;

/**
 * Compares a sentence with the figures of its wijk as they are printed now (for the target group of each indicator). A
 * figure that is hidden or gone is another figure. Only digits are looked at: "de helft" is the editor's own.
 */
export function overrideState(
  { text, basedOn }: SentenceOverride,
  comparisons: readonly Comparison[],
  print: PrintFigure,
): OverrideState {
  const byId = new Map(comparisons.map((one) => [one.indicator.id, one]));
  const changed = [...basedOn].flatMap(([id, then]) => {
    const now = byId.get(id);
    return now !== undefined && printed(now, now.measurement, print) === then ? [] : [id];
  });
  if (changed.length > 0) return { kind: 'expired', changed };
  const known = new Set([...basedOn.keys()].flatMap((id) => numbersBeside(byId.get(id), print)));
  const numbers = numbersIn(text).filter((number) => !known.has(number));
  return numbers.length > 0 ? { kind: 'refused', numbers: [...new Set(numbers)] } : { kind: 'applied' };
}

function printed(
  { indicator }: Comparison,
  measurement: Measurement,
  print: PrintFigure,
): string | undefined {
  const value = shown(measurement)?.value;
  return value === undefined ? undefined : print(value, indicator);
}

/** What a sentence about a figure may say: the figure, its benchmark, and the numbers of its period and target group. */
function numbersBeside(comparison: Comparison | undefined, print: PrintFigure): string[] {
  if (comparison === undefined) return [];
  const { measurement, benchmark, period = '', group } = comparison;
  const figures = [measurement, benchmark].flatMap((one) => printed(comparison, one, print) ?? []);
  return [...figures, ...numbersIn(period), ...numbersIn(group)];
}

/** Numbers as they are printed in Dutch; the hundred of "van de 100" is no figure. */
function numbersIn(text: string): string[] {
  const figures = text.replace(/\b(?:van|op) (?:de|elke) 100\b/giu, '');
  return figures.match(/\d+(?:\.\d{3}(?!\d))*(?:,\d+)?/g) ?? [];
}
