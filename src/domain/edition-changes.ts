import type { Comparison } from './comparison.ts';
import { shown } from './measurement.ts';

/** A figure as an earlier edition showed it; without a value it was hidden or absent then. */
export type EarlierFigure = Readonly<{ period: string; value: number | undefined; source: string }>;

/** What an earlier edition showed: by code of the wijk, and then by `figureKey`. */
export type PreviousEdition = Readonly<{
  name: string;
  figures: ReadonlyMap<string, ReadonlyMap<string, EarlierFigure>>;
}>;

/** What is different from an earlier edition; a figure is in one list at most. */
export type EditionChanges = Readonly<{
  edition: string;
  /** Of a later period than then. */
  newer: readonly Comparison[];
  /** Of the same period and source, with another number as it is printed; `was` is that of then, printed. */
  revised: readonly Readonly<{ comparison: Comparison; was: string }>[];
  /** Of the same or an earlier period, from another source. */
  replaced: readonly Comparison[];
  /** Without a number then. */
  added: readonly Comparison[];
  /** With a number then and without one now: the name may be told, the number not. */
  gone: readonly Comparison[];
}>;

export function figureKey(indicator: string, group: string): string {
  return `${indicator}|${group}`;
}

/** Compares what is printed now with what was printed then; undefined when the earlier edition had no such wijk. */
export function changesSince(
  { name, figures }: PreviousEdition,
  { area, comparisons }: Readonly<{ area: Readonly<{ code: string }>; comparisons: readonly Comparison[] }>,
  print: (value: number, indicator: Comparison['indicator']) => string,
): EditionChanges | undefined {
  const then = figures.get(area.code);
  if (then === undefined) return undefined;
  const pairs = comparisons.map((comparison) => ({
    comparison,
    was: then.get(figureKey(comparison.indicator.id, comparison.group)),
    now: shown(comparison.measurement),
  }));
  const both = pairs.flatMap(({ comparison, was, now }) =>
    was?.value === undefined || now === undefined
      ? []
      : [{ comparison, was, old: was.value, value: now.value }],
  );
  const later = both.filter(({ comparison, was }) => (comparison.period ?? '') > was.period);
  const others = both.filter((one) => !later.includes(one));
  const same = others.filter(
    ({ comparison, was }) => comparison.source === was.source && comparison.period === was.period,
  );
  return {
    edition: name,
    newer: later.map(({ comparison }) => comparison),
    revised: same.flatMap(({ comparison, old, value }) => {
      const { indicator } = comparison;
      const was = print(old, indicator);
      return was === print(value, indicator) ? [] : [{ comparison, was }];
    }),
    replaced: others.filter((one) => !same.includes(one)).map(({ comparison }) => comparison),
    added: pairs.flatMap(({ comparison, was, now }) =>
      now !== undefined && was?.value === undefined ? [comparison] : [],
    ),
    gone: pairs.flatMap(({ comparison, was, now }) =>
      now === undefined && was?.value !== undefined ? [comparison] : [],
    ),
  };
}
