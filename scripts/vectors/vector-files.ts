import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { rankGroupRow, rankGroupVectors } from './rank-group-rows.ts';

/** One record of a vector file; what is in `input` and `expected` depends on the method. */
export type Vector = Readonly<{
  id: string;
  method: string;
  input: Readonly<Record<string, unknown>>;
  expected: Readonly<Record<string, unknown>>;
  tol: number;
}>;

/** A folder or file that cannot be used; the message says which and why. */
export class VectorFileError extends Error {}

const usualTolerance = 1e-9;
const vectorFile = z.array(
  z.object({
    id: z.union([z.string(), z.number()]).transform(String),
    method: z.string(),
    input: z.record(z.string(), z.unknown()),
    expected: z.record(z.string(), z.unknown()),
    tol: z.number().nonnegative().default(usualTolerance),
  }),
);
const csvRows = z.array(z.record(z.string(), z.string()));

/** All vectors of the JSON and CSV files of a folder, file by file in order of name. */
export function readVectors(folder: string): readonly Vector[] {
  const vectors = namesIn(folder).flatMap((name) => {
    const text = attempt(name, () => readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, ''));
    return name.endsWith('.csv') ? vectorsOfCsv(text, name) : vectorsOfJson(text, name);
  });
  if (vectors.length === 0)
    throw new VectorFileError(`no vectors in ${folder}: it has no .json or .csv records`);
  return vectors;
}

function namesIn(folder: string): readonly string[] {
  const names = attempt(folder, () => readdirSync(folder));
  return names.filter((name) => /\.(json|csv)$/.test(name)).toSorted();
}

function vectorsOfJson(text: string, name: string): readonly Vector[] {
  const content = attempt(name, () => JSON.parse(text));
  return checked(vectorFile, content, name);
}

/** Rows of a CSV of another kind are counted under its name, as a method that nobody supports. */
function vectorsOfCsv(text: string, name: string): readonly Vector[] {
  const rows = csvRows.parse(attempt(name, () => parse(text, { columns: true, skip_empty_lines: true })));
  if (rows[0] !== undefined && 'expected_quantile' in rows[0])
    return rankGroupVectors(checked(z.array(rankGroupRow), rows, name), name);
  const method = name.replace(/\.csv$/, '');
  return rows.map((input, index) => ({ id: `${method}-${index + 1}`, method, input, expected: {}, tol: 0 }));
}

function checked<Result>(schema: z.ZodType<Result>, content: unknown, name: string): Result {
  const found = schema.safeParse(content);
  if (found.success) return found.data;
  const issue = found.error.issues[0];
  const [record, ...field] = issue?.path ?? [];
  const place = record === undefined ? '' : `record ${Number(record) + 1} (${field.join('.')}): `;
  throw new VectorFileError(`${name}: ${place}${issue?.message}`);
}

function attempt<Result>(name: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw new VectorFileError(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
