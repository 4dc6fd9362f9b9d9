import { z } from 'zod';
import type { Vector } from './vector-files.ts';

const number = z
  .string()
  .regex(/^-?\d+(\.\d+)?(e[-+]?\d+)?$/i, 'expected a number')
  .transform(Number);
const numberOrNone = z.union([z.enum(['', 'NA']).transform(() => null), number]);

/** A row of a CSV with rank groups: one value of a group of areas, and the quantile it must be in. */
export const rankGroupRow = z.object({
  group: z.string(),
  groupset: z.string(),
  nquantiles: z.string().regex(/^\d+$/, 'expected a whole number').transform(Number),
  invert: z.string().transform((text) => text.toUpperCase() === 'TRUE'),
  area: z.string(),
  value: numberOrNone,
  expected_quantile: numberOrNone,
});
export type RankGroupRow = z.infer<typeof rankGroupRow>;

/** A vector for each row, with all values of its group: a rank is one among others. */
export function rankGroupVectors(rows: readonly RankGroupRow[], name: string): readonly Vector[] {
  const numbered = rows.map((row, index) => ({ row, id: `${name.replace(/\.csv$/, '')}-${index + 1}` }));
  const groups = Map.groupBy(numbered, ({ row }) =>
    JSON.stringify([row.group, row.groupset, row.nquantiles, row.invert]),
  );
  return [...groups.values()].flatMap((members) => {
    const values = members.map(({ row }) => row.value);
    return members.map(({ row, id }, index) => ({
      id,
      method: 'phe_quantile',
      input: { values, index, groups: row.nquantiles, invert: row.invert },
      expected: { quantile: row.expected_quantile },
      tol: 0,
    }));
  });
}
