import { isStock } from './figure-interval.ts';
import type { Basis, IndicatorKind, Polarity } from './indicator.ts';
import type { DeliveredSignificance, Measurement, ShownValue } from './measurement.ts';
import { type Years, yearsOf } from './period.ts';
import { type ChangeTest, testChange } from './trend-evidence.ts';
import { judge, type Verdict } from './verdict.ts';

/** `trend` of the configuration. */
export type TrendRules = Readonly<{
  /** Years whose figures stand in no trend, such as that of the first lockdowns. */
  exceptionalYears: readonly number[];
}>;

/** Why nothing is said about the development of a figure. */
export type TrendRefusal =
  | 'no-earlier'
  | 'model'
  | 'full-count'
  | 'break'
  | 'boundary'
  | 'overlap'
  | 'exceptional-year'
  | 'no-margin';

/** How a figure developed: two points are a change, five yearly ones a trend, what lies between an indication. */
export type Trend = Readonly<
  | { kind: 'undetermined'; reason: TrendRefusal }
  | {
      kind: 'change' | 'indication' | 'trend';
      /** The periods that were compared, from early to late. */
      periods: readonly string[];
      direction: DeliveredSignificance;
      verdict: Verdict;
      p: number;
    }
>;

export type TrendPoint = Readonly<{ period: string; measurement: Measurement }>;

/** What may break a series: the years from which definition or age base, and the borders of the area, are other ones. */
export type SeriesFacts = Readonly<{
  basis: Basis;
  kind: IndicatorKind;
  polarity: Polarity;
  breaks: readonly number[];
  borderChange: number | undefined;
}>;

/**
 * The development of a figure of one source up to its latest period; `points` go from early to late. Refused for estimates
 * (each year is a new model), full counts (the difference is a fact), across a break of definition or borders, for periods
 * that overlap, and from or to an exceptional year. Source: statistics.md section 5.
 */
export function trendOf(points: readonly TrendPoint[], facts: SeriesFacts, rules: TrendRules): Trend {
  const known = points.flatMap(({ period, measurement }) =>
    measurement.kind === 'value' ? [{ period, years: yearsOf(period), value: measurement }] : [],
  );
  const series = usable(known, points.at(-1)?.period, facts, rules);
  if (typeof series === 'string') return { kind: 'undetermined', reason: series };
  const test = testChange(
    series.map(({ period, years, value }) => ({ period, year: middle(years), value })),
    facts.kind,
  );
  if (test === undefined) return { kind: 'undetermined', reason: 'no-margin' };
  return outcome(test, facts.polarity);
}

type Known = Readonly<{ period: string; years: Years; value: ShownValue }>;

/** The points that may be compared, or why there are fewer than two. */
function usable(
  known: readonly Known[],
  latest: string | undefined,
  facts: SeriesFacts,
  { exceptionalYears }: TrendRules,
): readonly Known[] | TrendRefusal {
  const last = known.at(-1);
  if (known.length < 2 || last?.period !== latest) return 'no-earlier';
  const nature = refusedByNature(known, facts);
  if (nature !== undefined) return nature;
  const comparable = since(known, facts.breaks);
  if (comparable.length < 2) return 'break';
  const sameBorders = since(comparable, facts.borderChange === undefined ? [] : [facts.borderChange]);
  if (sameBorders.length < 2) return 'boundary';
  const usual = sameBorders.filter(({ period }) => !exceptionalYears.some((year) => touches(period, year)));
  if (usual.length < 2 || usual.at(-1) !== last) return 'exceptional-year';
  return overlap(usual) ? 'overlap' : usual;
}

/** Each estimate is a new model; what is fully counted has no chance in it. */
function refusedByNature(known: readonly Known[], { basis, kind }: SeriesFacts): TrendRefusal | undefined {
  if (basis === 'model') return 'model';
  return known.some(({ value }) => isStock(basis, kind, value)) ? 'full-count' : undefined;
}

/** What came after the last of these years up to now. */
function since(points: readonly Known[], limits: readonly number[]): readonly Known[] {
  const now = points.at(-1)?.years.until ?? 0;
  const from = Math.max(...limits.filter((limit) => limit < now), 0);
  return points.filter(({ years }) => years.from >= from);
}

/** A school year touches both of its years. */
function touches(period: string, year: number): boolean {
  const named = (period.match(/\d{4}/g) ?? []).map(Number);
  return Math.min(...named) <= year && year <= Math.max(...named);
}

function overlap(points: readonly Known[]): boolean {
  // A hair of tolerance, because twelfths have no exact binary form.
  return points.some(({ years }, index) => years.from < (points[index - 1]?.years.until ?? 0) - 1e-9);
}

function middle({ from, until }: Years): number {
  return (from + until) / 2;
}

function outcome({ direction, p, periods, isTrend }: ChangeTest, polarity: Polarity): Trend {
  const kind = isTrend ? 'trend' : periods.length === 2 ? 'change' : 'indication';
  return { kind, periods, direction, verdict: judge(direction, polarity), p };
}
