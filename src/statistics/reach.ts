/** How far one amount can rise or fall by combining moves, while no amount falls below zero. */
export type ReachQuestion = Readonly<{
  /** Each move changes every amount; any multiple of it may be made, also a negative one. */
  moves: readonly (readonly number[])[];
  /** The amounts as they are: how far each may fall. */
  room: readonly number[];
  /** Which amount is to rise (1) or to fall (-1). */
  index: number;
  sign: 1 | -1;
  /** Further than this needs not be known. */
  enough: number;
}>;

const zero = 1e-9;
/** More pivots than this are not made; what was reached until then is true. */
const mostPivots = 400;

/**
 * Solves max sign·d[index] for d = sum of z·move, d >= -room, with the simplex method. The amounts as they are form a
 * feasible start, so that whatever is reached can be reached, however early it stops. It ends after a fixed number of steps.
 */
export function reachOf({ moves, room, index, sign, enough }: ReachQuestion): number {
  const columns = moves.flatMap((move) => [move, move.map((one) => -one)]);
  const rows = room.map((left, amount) =>
    Float64Array.from([...columns.map((move) => -(move[amount] ?? 0)), left]),
  );
  const goal = Float64Array.from([...columns.map((move) => -sign * (move[index] ?? 0)), 0]);
  const last = columns.length;
  // A column takes the place of the slack of its row; the tableau is kept condensed, one column per variable out of the basis.
  for (let count = 0; count < mostPivots && (goal[last] ?? 0) < enough; count += 1) {
    const entering = goal.findIndex((cost, column) => column < last && cost < -zero);
    if (entering < 0) break;
    const leaving = tightest(rows, entering, last);
    if (leaving === undefined) return enough;
    exchange([...rows, goal], leaving, entering);
  }
  return Math.min(enough, goal[last] ?? 0);
}

/** The row that limits how far a variable can grow; undefined when nothing does. */
function tightest(rows: readonly Float64Array[], column: number, last: number): Float64Array | undefined {
  let found: Float64Array | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const slope = row[column] ?? 0;
    if (slope <= zero) continue;
    const ratio = Math.max(0, row[last] ?? 0) / slope;
    if (ratio < least - zero) [least, found] = [ratio, row];
  }
  return found;
}

/** One step in a condensed tableau: the variable of the row and that of the column change places. */
function exchange(rows: readonly Float64Array[], pivotRow: Float64Array, column: number): void {
  const pivot = pivotRow[column] ?? 1;
  pivotRow[column] = 1;
  for (const [index, value] of pivotRow.entries()) pivotRow[index] = value / pivot;
  for (const row of rows) {
    const factor = row[column] ?? 0;
    if (row === pivotRow || factor === 0) continue;
    row[column] = 0;
    for (const [index, value] of row.entries()) row[index] = value - factor * (pivotRow[index] ?? 0);
  }
}
