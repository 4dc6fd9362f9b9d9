import type { Ledger } from './cell-amounts.ts';
import type { Dataset } from './dataset.ts';
import { disclosureRelations, protectedCells } from './disclosure-relations.ts';
import { rangeWidth } from './feasible-range.ts';
import { hiddenCounts } from './hidden-counts.ts';
import { impliedRests } from './implied-rest.ts';
import type { HiddenReason, RawMeasurement } from './measurement.ts';
import type { SuppressionRules } from './primary-suppression.ts';
import type { Cell, Cells, Relation } from './relation.ts';
import { type Choice, choicesNear, isAlone, relationsNear } from './suppression-choice.ts';

/** A given total from which a hidden figure follows, whatever else is hidden. */
export type DisclosingTotal = Readonly<{ total: Cell; secret: Cell }>;

/** What must be hidden besides, with the relation that made it necessary, and what cannot be protected so. */
export type SecondarySuppression = Readonly<{
  hidden: ReadonlyMap<string, Relation>;
  disclosing: readonly DisclosingTotal[];
}>;

/** A hidden count whose range is narrower than this is known: plus or minus 5 people. */
const narrowest = 10;
/** A hair, because amounts are computed from rounded percentages. */
const hair = 1e-6;
/** So many choices are tried before the first is taken. */
const mostTrials = 12;

/**
 * Hides more figures until no hidden count follows from what is shown: each of them can be at least ten people more or
 * less, or as many as anybody could think without the sums. Figures hidden by their source are protected too.
 */
export function secondarySuppression(
  dataset: Dataset<RawMeasurement>,
  primary: ReadonlyMap<string, HiddenReason>,
  rules: SuppressionRules,
): SecondarySuppression {
  const ledger = ledgerOf(dataset, primary, rules);
  const work = workOn(ledger);
  const found = new Map<string, Relation>();
  const disclosing: DisclosingTotal[] = [];
  const queue = [...ledger.hidden.keys()];
  for (const key of queue) {
    while (!work.isSafe(key)) {
      const choice = work.choose(key);
      if (choice === undefined) {
        // What was hidden for the sake of others may be known again once those are safe.
        if (!found.has(key)) disclosing.push(...disclosingTotals(key, ledger));
        break;
      }
      work.hide(choice.key);
      found.set(choice.key, choice.relation);
      queue.push(choice.key);
    }
  }
  return { hidden: found, disclosing };
}

type OpenLedger = Ledger & Readonly<{ hidden: Map<string, HiddenReason> }>;

/** The published figures and what is hidden so far, with the rests that follow from what is shown. */
function ledgerOf(
  dataset: Dataset<RawMeasurement>,
  primary: ReadonlyMap<string, HiddenReason>,
  rules: SuppressionRules,
): OpenLedger {
  const delivered = protectedCells(dataset);
  const rests = impliedRests(dataset, delivered, { rules, isShown: (key) => !primary.has(key) });
  const ofRests = new Map(rests.map(({ key, cell }) => [key, cell]));
  const cells: Cells = { ...delivered, get: (key) => ofRests.get(key) ?? delivered.get(key) };
  const reasons = [...primary].filter(([key]) => delivered.get(key) !== undefined);
  const hidden = new Map([...reasons, ...rests.map(({ key, reason }) => [key, reason] as const)]);
  const find = disclosureRelations(dataset, delivered);
  const withRests = new Map<Cell | undefined, Relation[]>();
  for (const { relation } of rests)
    for (const key of [relation.whole ?? '', ...relation.parts]) {
      const cell = cells.get(key);
      withRests.set(cell, [...(withRests.get(cell) ?? []), relation]);
    }
  const known = new Map<Cell, readonly Relation[]>();
  const isRest = new Set(rests.map(({ cell }) => cell));
  const relationsOf = (cell: Cell): readonly Relation[] => {
    const found = known.get(cell) ?? [
      ...(withRests.get(cell) ?? []),
      ...(isRest.has(cell) ? [] : find(cell)),
    ];
    known.set(cell, found);
    return found;
  };
  return { dataset, cells, relationsOf, hidden, rules };
}

type Work = Readonly<{
  isSafe: (key: string) => boolean;
  hide: (key: string) => void;
  choose: (key: string) => Choice | undefined;
}>;

function workOn(ledger: OpenLedger): Work {
  const { hidden, cells, relationsOf } = ledger;
  const counts = hiddenCounts(ledger);
  const changed = (key: string): void => {
    const cell = cells.get(key);
    if (cell !== undefined) counts.forget(relationsOf(cell));
    counts.forgetCell(key);
  };
  const hide = (key: string): void => {
    hidden.set(key, 'secondary');
    changed(key);
  };
  const isSafe = (key: string): boolean =>
    counts.secretsOf(key).every(({ amount, most }) => {
      const enough = Math.min(narrowest, most) - hair;
      return enough <= 0 || rangeWidth(amount, counts.equationsOf, enough) >= enough;
    });
  const helps = ({ key }: Choice, secret: string): boolean => {
    hide(key);
    const isEnough = isSafe(secret);
    hidden.delete(key);
    changed(key);
    return isEnough;
  };
  return {
    hide,
    isSafe,
    choose: (key) => {
      const { alone, choices } = choicesNear(key, ledger);
      // A figure that stands alone in a sum needs another beside it, whatever else it needs.
      if (alone) return choices[0];
      return choices.slice(0, mostTrials).find((one) => helps(one, key)) ?? choices[0];
    },
  };
}

/** The total of the nearest sum in which a hidden figure stands alone, else that of the nearest of its sums. */
function disclosingTotals(key: string, ledger: Ledger): DisclosingTotal[] {
  const { cells, hidden } = ledger;
  const secret = cells.get(key);
  const near = relationsNear(key, ledger).flatMap((relation) => {
    const shown = [relation.whole, ...relation.parts].find((one) => one !== undefined && !hidden.has(one));
    const total = cells.get(shown ?? '');
    return total === undefined ? [] : [{ relation, total }];
  });
  const [nearest] = [...near.filter(({ relation }) => isAlone(relation, ledger)), ...near];
  return secret === undefined || nearest === undefined ? [] : [{ total: nearest.total, secret }];
}
