import {
  type Amounts,
  amountsFinder,
  type Ledger,
  limitOf,
  type Quantity,
  quantities,
} from './cell-amounts.ts';
import { type Amount, type Equation, type EquationFinder, leastPeople, type Sign } from './feasible-range.ts';
import type { Relation } from './relation.ts';

/** An amount that must stay uncertain, and the most that it could be if nothing added up. */
export type Secret = Readonly<{ amount: Amount; most: number }>;

/** The hidden figures as amounts and the sums that everybody knows of them. */
export type HiddenCounts = Readonly<{
  secretsOf: (key: string) => readonly Secret[];
  equationsOf: EquationFinder;
  /** Must be told which sums have changed when a figure was hidden or shown again. */
  forget: (relations: readonly Relation[]) => void;
  forgetCell: (key: string) => void;
}>;

export function hiddenCounts(ledger: Ledger): HiddenCounts {
  const amountsOf = amountsFinder(ledger);
  const owners = new Map<Amount, string>();
  const ownAmounts = (key: string): Amounts => {
    const own = amountsOf(key);
    for (const amount of Object.values(own.parts)) owners.set(amount, key);
    return own;
  };
  const inRelations = new Map<string, readonly Equation[]>();
  const ofAmounts = new Map<Amount, readonly Equation[]>();
  const inRelation = (relation: Relation): readonly Equation[] => {
    const found = inRelations.get(relation.id) ?? equationsIn(relation, ledger, ownAmounts);
    inRelations.set(relation.id, found);
    return found;
  };
  const relationsAt = (key: string): readonly Relation[] => {
    const cell = ledger.cells.get(key);
    return cell === undefined ? [] : ledger.relationsOf(cell);
  };
  const around = (amount: Amount): readonly Equation[] => {
    const key = owners.get(amount) ?? '';
    const all = [...relationsAt(key).flatMap(inRelation), ...ownEquations(key, ledger, ownAmounts(key))];
    return all.filter((equation) => equation.has(amount));
  };
  return {
    secretsOf: (key) => secretsIn(key, { ledger, relations: relationsAt(key), amountsOf: ownAmounts }),
    equationsOf: (amount) => {
      const found = ofAmounts.get(amount) ?? around(amount);
      ofAmounts.set(amount, found);
      return found;
    },
    forgetCell: (key) => {
      for (const amount of Object.values(ownAmounts(key).parts)) ofAmounts.delete(amount);
    },
    forget: (relations) => {
      for (const relation of relations) {
        for (const equation of inRelations.get(relation.id) ?? [])
          for (const amount of equation.keys()) ofAmounts.delete(amount);
        inRelations.delete(relation.id);
      }
    },
  };
}

type AmountsOf = (key: string) => Amounts;

function secretsIn(
  key: string,
  given: Readonly<{ ledger: Ledger; relations: readonly Relation[]; amountsOf: AmountsOf }>,
): Secret[] {
  const { ledger, relations, amountsOf } = given;
  const { parts, isSizeKnown } = amountsOf(key);
  const everybody = (parts.cases?.people ?? 0) + (parts.others?.people ?? 0);
  const limit = limitOf(key, ledger) ?? (isSizeKnown ? everybody : Number.POSITIVE_INFINITY);
  return quantities.flatMap((quantity) => {
    const amount = parts[quantity];
    const totals = relations.map((one) => knownTotal(one, quantity, given));
    return amount === undefined ? [] : [{ amount, most: Math.min(limit, ...totals) }];
  });
}

/** A part is at most the whole that is published; when all parts are hidden, that is all that the whole tells. */
function knownTotal(
  { whole, parts }: Relation,
  quantity: Quantity,
  { ledger: { hidden }, amountsOf }: Readonly<{ ledger: Ledger; amountsOf: AmountsOf }>,
): number {
  const peopleIn = (key: string): number =>
    amountsOf(key).parts[quantity]?.people ?? Number.POSITIVE_INFINITY;
  if (whole === undefined || hidden.has(whole)) return Number.POSITIVE_INFINITY;
  if (!parts.every((part) => hidden.has(part))) return peopleIn(whole);
  const together = parts.map(peopleIn).filter((people) => people >= leastPeople);
  return Math.min(
    peopleIn(whole),
    together.reduce((sum, people) => sum + people, 0),
  );
}

/** What is known of one figure: all people of a group that is counted, and the limit below which it is hidden. */
function ownEquations(key: string, ledger: Ledger, { parts, isSizeKnown }: Amounts): Equation[] {
  const { cases, others, size, left } = parts;
  const people = present([cases, others, size]);
  const sums = [...(isSizeKnown ? [people] : []), ...(left === undefined ? [] : [[...people, left]])];
  return ledger.hidden.has(key) ? sums.map((sum) => equation(sum)) : [];
}

function equationsIn(relation: Relation, ledger: Ledger, amountsOf: AmountsOf): Equation[] {
  const { kind, whole, parts } = relation;
  const hidden = parts.filter((part) => ledger.hidden.has(part));
  if (kind === 'categories') return categoryEquations(hidden, hidden.length < parts.length, amountsOf);
  const isWholeHidden = whole !== undefined && ledger.hidden.has(whole);
  return (['cases', 'others', 'total', 'size'] as const).flatMap((quantity) => {
    const of = (key: string): Amount[] => present([amountsOf(key).parts[quantity]]);
    const sum = equation(hidden.flatMap(of), isWholeHidden ? of(whole) : []);
    return sum.size === 0 ? [] : [sum];
  });
}

/** Categories are about the same people: each has its own cases, and those of all the others without it. */
function categoryEquations(hidden: readonly string[], anyShown: boolean, amountsOf: AmountsOf): Equation[] {
  const own = hidden.map((key) => amountsOf(key).parts);
  const cases = present(own.map((parts) => parts.cases));
  if (own.length === 0) return [];
  // One that is shown tells how many people all of them are about.
  if (anyShown)
    return [equation(cases), ...own.map((parts) => equation(present([parts.cases, parts.others])))];
  return own.map((parts) =>
    equation(
      cases.filter((one) => one !== parts.cases),
      present([parts.others]),
    ),
  );
}

function present(amounts: readonly (Amount | undefined)[]): Amount[] {
  return amounts.filter((one) => one !== undefined);
}

function equation(added: readonly Amount[], taken: readonly Amount[] = []): Equation {
  const plus = added.map((amount): [Amount, Sign] => [amount, 1]);
  return new Map([...plus, ...taken.map((amount): [Amount, Sign] => [amount, -1])]);
}
