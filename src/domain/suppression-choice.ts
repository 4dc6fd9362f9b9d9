import type { Ledger } from './cell-amounts.ts';
import { seriesKey } from './dataset.ts';
import { over65Group } from './indicator.ts';
import type { Cell, Relation } from './relation.ts';
import { weighingOf } from './weight.ts';

/** Sums further away than this from a hidden figure are not looked at. */
const mostRelations = 60;

export type Choice = Readonly<{ key: string; relation: Relation }>;

/**
 * Every figure that could be hidden so that a hidden one no longer follows, the best first, with the relation that it
 * repairs; `alone` when a hidden figure near it is the only one in a sum, and then only what stands beside that.
 */
export function choicesNear(
  key: string,
  ledger: Ledger,
): Readonly<{ alone: boolean; choices: readonly Choice[] }> {
  const near = relationsNear(key, ledger);
  const choicesOf = (relation: Relation): Choice[] =>
    choicesIn(relation, ledger).map((choice) => ({ key: choice, relation }));
  for (const relation of near.filter((one) => isAlone(one, ledger))) {
    const choices = choicesOf(relation);
    if (choices.length > 0) return { alone: true, choices };
  }
  return { alone: false, choices: near.flatMap(choicesOf) };
}

/** Whether just one figure of a sum is hidden. */
export function isAlone(relation: Relation, { hidden }: Ledger): boolean {
  return membersOf(relation).filter((one) => hidden.has(one)).length === 1;
}

/** The relations of a hidden figure, then those of the hidden figures in them, and so on. */
export function relationsNear(key: string, ledger: Ledger): readonly Relation[] {
  const found = new Map<string, Relation>();
  const seen = new Set([key]);
  for (const one of seen) {
    const cell = ledger.cells.get(one);
    if (cell === undefined || found.size >= mostRelations) continue;
    const relations = ledger.relationsOf(cell);
    for (const relation of relations) found.set(relation.id, relation);
    const hidden = relations.flatMap(membersOf).filter((other) => ledger.hidden.has(other));
    for (const other of hidden) seen.add(other);
  }
  return [...found.values()];
}

function membersOf({ whole, parts }: Relation): readonly string[] {
  return whole === undefined ? parts : [whole, ...parts];
}

/** Between areas a wijk with the fewest people; within an area the figure that is needed least; never a given total. */
function choicesIn(relation: Relation, ledger: Ledger): string[] {
  const isBetweenAreas = relation.kind === 'areas';
  const choices = membersOf(relation).flatMap((key) => {
    const cell = ledger.hidden.has(key) ? undefined : ledger.cells.get(key);
    const isChoice = cell && (isBetweenAreas ? isWijk(cell, ledger) : !isTotal(cell, ledger));
    return isChoice ? [{ key, rank: rankOf(cell, relation.kind, ledger) }] : [];
  });
  return choices.toSorted((a, b) => compare(a.rank, b.rank)).map(({ key }) => key);
}

function isWijk({ area }: Cell, { dataset }: Ledger): boolean {
  return dataset.areas.get(area)?.level === 'wijk';
}

/** What the user gave as published: the figure of an area that others add up to. */
function isTotal(cell: Cell, { relationsOf }: Ledger): boolean {
  return relationsOf(cell).some(({ kind, of }) => kind === 'areas' && of === cell.area);
}

type Rank = readonly (number | string)[];

function rankOf(cell: Cell, kind: Relation['kind'], ledger: Ledger): Rank {
  if (kind === 'areas') return [-hiddenBeside(cell, ledger), ...peopleRank(cell, ledger), cell.area];
  const { dataset } = ledger;
  const indicator = dataset.indicators.get(cell.indicator);
  const isOwnGroup = cell.group === indicator?.targetGroup;
  const isLatest = dataset.latest.get(seriesKey(cell.indicator, cell.group)) === cell.period;
  const place = [...dataset.indicators.keys()].indexOf(cell.indicator);
  return [
    ...[isOwnGroup ? 1 : 0, cell.group === over65Group ? 0 : 1, isLatest ? 1 : 0, -cell.period.length],
    ...[cell.period, -place],
  ];
}

/** In how many sums of its own area a figure would stand beside one that is hidden anyway. */
function hiddenBeside(cell: Cell, { relationsOf, hidden }: Ledger): number {
  const within = relationsOf(cell).filter(({ kind }) => kind !== 'areas');
  return within.filter((relation) => membersOf(relation).some((one) => hidden.has(one))).length;
}

function peopleRank({ area, group, measurement }: Cell, { dataset }: Ledger): number[] {
  const own = dataset.areas.get(area);
  const people = own && weighingOf([own], group).peopleIn(own);
  const respondents = measurement.kind === 'value' ? measurement.respondents : undefined;
  return [respondents ?? Number.POSITIVE_INFINITY, people ?? Number.POSITIVE_INFINITY];
}

function compare(a: Rank, b: Rank): number {
  for (const [index, one] of a.entries()) {
    const other = b[index];
    if (other !== undefined && one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
