import { type Dataset, figureKey } from './dataset.ts';
import type { HiddenReason, RawMeasurement, RawValue } from './measurement.ts';
import { groupPartitions, isPartOf } from './partition.ts';
import { hideReason, knownSize, type SuppressionRules } from './primary-suppression.ts';
import type { Cell, Cells, Relation } from './relation.ts';

/** A figure that nobody delivered, but that follows from a whole and a part: 18-64 from 18+ and 65+. */
export type ImpliedRest = Readonly<{ key: string; cell: Cell; reason: HiddenReason; relation: Relation }>;

/** The rests that would have to be hidden if they had been delivered; they count as hidden figures. */
export function impliedRests(
  { indicators }: Dataset<RawMeasurement>,
  cells: Cells,
  given: Readonly<{ rules: SuppressionRules; isShown: (key: string) => boolean }>,
): ImpliedRest[] {
  const shown = [...cells].filter(([key]) => given.isShown(key)).map(([, cell]) => cell);
  const series = Map.groupBy(shown, ({ area, indicator, period, basis, source }) =>
    [area, indicator, period, basis, source].join('\u0000'),
  );
  return [...series.values()].flatMap((own) => {
    const indicator = indicators.get(own[0]?.indicator ?? '');
    if (own.length < 2 || indicator?.kind !== 'percentage') return [];
    const groups = own.map(({ group }) => group);
    const delivered = groupPartitions(groups, indicator.targetGroup);
    return own.flatMap((whole) =>
      own
        .filter(({ group }) => isPartOf(group, whole.group, indicator.targetGroup))
        .filter(
          (part) => !delivered.some((one) => one.whole === whole.group && one.parts.includes(part.group)),
        )
        .flatMap((part) => {
          const measurement = restOf(whole, part);
          const judged = { indicator, basis: whole.basis, interval: undefined, people: undefined };
          if (measurement === undefined) return [];
          const reason = hideReason(measurement, judged, given.rules);
          return reason === undefined ? [] : [impliedRest(whole, part, { measurement, reason })];
        }),
    );
  });
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
