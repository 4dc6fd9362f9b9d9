import { nullSpace } from '../statistics/null-space.ts';
import { reachOf } from '../statistics/reach.ts';

/** A hidden number of people in one place. */
export type Amount = Readonly<{ people: number; place: string }>;
/** Amounts that add up to something published: with which sign each takes part. */
export type Equation = ReadonlyMap<Amount, Sign>;
export type Sign = 1 | -1;

/** The published sums that an amount takes part in. */
export type EquationFinder = (amount: Amount) => readonly Equation[];

/** Less than this cannot be handed on: people come whole. */
export const leastPeople = 0.5;
/** So many amounts around one are looked at, more when it does not move yet; all others are taken to be as they are. */
const sizes = [12, 40, 120] as const;
/** So many of each sum, and those in places that were met before. */
const mostInSum = 8;

/**
 * How wide the range of a hidden amount is at least, as far as it is asked for (`enough`): how far it can move without any
 * published sum changing or an amount becoming negative. Everything in it could be the truth. Amounts far away are not
 * moved, so that the exact range may be wider, never narrower.
 */
export function rangeWidth(amount: Amount, equationsOf: EquationFinder, enough: number): number {
  let width = widthInOneSum(amount, equationsOf, enough);
  for (const most of sizes) {
    if (width >= enough) break;
    const amounts = neighbourhood(amount, equationsOf, most);
    width = widthAmong(amounts, equationsOf, enough);
    // All that could move has moved.
    if (amounts.length < most) break;
  }
  return width;
}

/** The width of the first of some amounts, by linear programming over these. */
function widthAmong(amounts: readonly Amount[], equationsOf: EquationFinder, enough: number): number {
  const index = new Map(amounts.map((one, place) => [one, place]));
  const equations = [...new Set(amounts.flatMap(equationsOf))].map((equation) => {
    const row = new Array<number>(amounts.length).fill(0);
    const few = equation.size < amounts.length ? equation.keys() : amounts;
    for (const one of few) {
      const [place, sign] = [index.get(one), equation.get(one)];
      if (place !== undefined && sign !== undefined) row[place] = sign;
    }
    return row;
  });
  const moves = nullSpace(equations, amounts.length);
  const room = amounts.map(({ people }) => people);
  const up = reachOf({ moves, room, index: 0, enough, sign: 1 });
  return up >= enough ? up : up + reachOf({ moves, room, index: 0, enough: enough - up, sign: -1 });
}

/** The usual case: nothing but one sum binds an amount and some of the others in it. */
function widthInOneSum(amount: Amount, equationsOf: EquationFinder, enough: number): number {
  const [equation, ...others] = equationsOf(amount);
  if (equation === undefined) return enough;
  if (others.length > 0) return 0;
  const known = soleSums.get(equation);
  if (known !== undefined && known >= enough) return known;
  const isOnlyAdded = [...equation.values()].every((sign) => sign === equation.get(amount));
  if (!isOnlyAdded) return 0;
  const free = [...equation.keys()].filter((one) => equationsOf(one).length === 1);
  const width = free.length > 1 ? free.reduce((sum, { people }) => sum + people, 0) : 0;
  soleSums.set(equation, width);
  return width;
}

/** What was found for a sum holds for all that stand in it alone; it only grows when more is hidden. */
const soleSums = new WeakMap<Equation, number>();

/** The amounts that share a sum with this one, or with one that does: in the same places first, then the largest. */
function neighbourhood(amount: Amount, equationsOf: EquationFinder, most: number): Amount[] {
  const found = new Set([amount]);
  const places = new Set([amount.place]);
  for (const one of found)
    for (const equation of equationsOf(one)) {
      const { largest, byPlace } = membersOf(equation);
      for (const other of [...[...places].flatMap((place) => byPlace.get(place) ?? []), ...largest]) {
        if (found.size >= most) return [...found];
        found.add(other);
        places.add(other.place);
      }
    }
  return [...found];
}

type Members = Readonly<{ largest: readonly Amount[]; byPlace: ReadonlyMap<string, readonly Amount[]> }>;
const members = new WeakMap<Equation, Members>();

/** The members of a sum, sorted once: some sums have thousands. */
function membersOf(equation: Equation): Members {
  const known = members.get(equation);
  if (known !== undefined) return known;
  const all = [...equation.keys()];
  const largest = all.toSorted((a, b) => b.people - a.people).slice(0, mostInSum);
  const made = { largest, byPlace: Map.groupBy(all, ({ place }) => place) };
  members.set(equation, made);
  return made;
}
