import { distributionMethods } from './distribution-methods.ts';
import { intervalMethods } from './interval-methods.ts';
import type { Methods, Produced } from './method.ts';
import { testMethods } from './test-methods.ts';
import { trendMethods } from './trend-methods.ts';
import { valuesMethods } from './values-methods.ts';
import type { Vector } from './vector-files.ts';
import { verdictMethods } from './verdict-methods.ts';

export type Miss = Readonly<{ field: string; got: Produced; expected: unknown }>;
export type Outcome = 'passed' | 'failed' | 'not supported';
export type Checked = Readonly<{ vector: Vector; outcome: Outcome; misses: readonly Miss[] }>;

const methods: Methods = {
  ...intervalMethods,
  ...testMethods,
  ...trendMethods,
  ...valuesMethods,
  ...verdictMethods,
  ...distributionMethods,
};

/** Compares every expected field of a vector with what the functions of src/statistics give. */
export function checkVector(vector: Vector): Checked {
  const method = Object.hasOwn(methods, vector.method) ? methods[vector.method] : undefined;
  if (method === undefined) return { vector, outcome: 'not supported', misses: [] };
  const output = method(vector.input);
  const misses = Object.entries(vector.expected)
    .map(([field, expected]) => ({ field, got: output[field], expected }))
    .filter(({ got, expected }) => !isMet(got, expected, vector.tol));
  return { vector, outcome: misses.length === 0 ? 'passed' : 'failed', misses };
}

/** Within the tolerance for numbers, element by element for lists, the same for all else; null is no value at all. */
function isMet(got: Produced, expected: unknown, tol: number): boolean {
  if (expected === null) return got === undefined;
  if (Array.isArray(expected)) {
    if (!isList(got) || got.length !== expected.length) return false;
    return expected.every((one, index) => isMet(got[index], one, tol));
  }
  if (typeof expected !== 'number' || typeof got !== 'number') return got === expected;
  return Math.abs(got - expected) <= tol * Math.max(1, Math.abs(expected));
}

function isList(value: Produced): value is readonly Produced[] {
  return Array.isArray(value);
}
