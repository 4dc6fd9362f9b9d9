import type { Dataset } from './dataset.ts';
import { type FigureSeries, figureKey } from './figures.ts';
import type { Indicator } from './indicator.ts';
import type { HiddenReason, RawMeasurement, RawValue } from './measurement.ts';
import { groupPartitions, isPartOf } from './partition.ts';
import { hideReason, knownSize, type SuppressionRules } from './primary-suppression.ts';
import { alike, type Cell, type Cells, type Relation } from './relation.ts';

/** A figure that nobody delivered, but that follows from a whole and a part: 18-64 from 18+ and 65+. */
export type ImpliedRest = Readonly<{ key: string; cell: Cell; reason: HiddenReason; relation: Relation }>;

/** The rests that would have to be hidden if they had been delivered; they count as hidden figures. */
export function impliedRests(
  { indicators, figures }: Dataset<RawMeasurement>,
  cells: Cells,
  given: Readonly<{ rules: SuppressionRules; isShown: (key: string) => boolean }>,
): ImpliedRest[] {
  const byPeriod = Map.groupBy(figures.series(), ({ indicator, period }) => `${indicator} ${period}`);
  return [...byPeriod.values()].flatMap((series) => {
    const indicator = indicators.get(series[0]?.indicator ?? '');
    if (series.length < 2 || indicator?.kind !== 'percentage') return [];
    const pairs = partsAmong(series, indicator.targetGroup);
    return pairs.flatMap((pair) => restsOf(pair, series, { indicator, cells, ...given }));
  });
}

type Series = FigureSeries<RawMeasurement>;
type Pair = Readonly<{ whole: Series; part: Series }>;

/** Each two target groups of which one is a part of the other. */
function partsAmong(series: readonly Series[], own: string): Pair[] {
  return series.flatMap((whole) =>
    series.filter((part) => isPartOf(part.group, whole.group, own)).map((part) => ({ whole, part })),
  );
}

type Search = Readonly<{
  indicator: Indicator;
  cells: Cells;
  rules: SuppressionRules;
  isShown: (key: string) => boolean;
}>;

/** The rests of one group beside another, area by area. */
function restsOf({ whole, part }: Pair, series: readonly Series[], search: Search): ImpliedRest[] {
  const { indicator, cells, rules, isShown } = search;
  const isDelivered = deliveredAmong(series, { whole, part }, search);
  return [...whole.byArea.values()].flatMap((figure) => {
    const own = part.byArea.get(figure.area);
    const judged = { indicator, basis: figure.basis, interval: undefined, people: undefined };
    const measurement = own && restOf(figure, own);
    const reason = measurement && hideReason(measurement, judged, rules);
    // Nearly no rest has to be hidden, so that whether it may count is looked up last.
    if (own === undefined || measurement === undefined || reason === undefined) return [];
    const isPair = alike(cells, figure, {}) === figure && alike(cells, figure, { group: own.group }) === own;
    if (!isPair || ![figure, own].every((one) => isShown(figureKey(one))) || isDelivered(figure)) return [];
    return [impliedRest(figure, own, { measurement, reason })];
  });
}

/** Whether all other parts of the whole were delivered too, for an area. */
function deliveredAmong(
  series: readonly Series[],
  { whole, part }: Pair,
  { indicator, cells, isShown }: Search,
): (cell: Cell) => boolean {
  return (cell) => {
    const shown = series.filter(({ group }) => {
      const own = alike(cells, cell, { group });
      return own !== undefined && isShown(figureKey(own));
    });
    return groupPartitions(
      shown.map(({ group }) => group),
      indicator.targetGroup,
    ).some((one) => one.whole === whole.group && one.parts.includes(part.group));
  };
}

/** What is left of the whole; undefined when that is nobody, or when the two are not about the same respondents. */
function restOf({ measurement: whole }: Cell, { measurement: part }: Cell): RawValue | undefined {
  if (whole.kind !== 'value' || part.kind !== 'value') return undefined;
  const [all, some] = [whole, part].map((one) => knownSize(one, 'percentage'));
  if (all === undefined || some === undefined) return undefined;
  const respondents = Math.round(all) - Math.round(some);
  const cases = casesOf(whole, Math.round(all)) - casesOf(part, Math.round(some));
  if (!(respondents > 0) || cases <= 0 || cases >= respondents) return undefined;
  const value = (100 * cases) / respondents;
  const untold = { bounds: undefined, effectiveRespondents: undefined, significance: undefined };
  return { ...whole, ...untold, value, respondents, cases };
}

function casesOf({ cases, value }: RawValue, respondents: number): number {
  return cases ?? (value / 100) * respondents;
}

function impliedRest(
  whole: Cell,
  part: Cell,
  { measurement, reason }: Readonly<{ measurement: RawValue; reason: HiddenReason }>,
): ImpliedRest {
  const cell = { ...whole, group: `${whole.group} zonder ${part.group}`, measurement };
  const key = figureKey(cell);
  const [wholeKey, partKey] = [figureKey(whole), figureKey(part)];
  const relation: Relation = {
    ...{ id: ['rest', key].join('\u0000'), kind: 'groups', of: whole.group },
    ...{ whole: wholeKey, parts: [partKey, key] },
  };
  return { key, cell, reason, relation };
}
