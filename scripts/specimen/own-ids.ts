/** A view with the ids of its charts made its own, as the same component stands in a specimen more than once. */
export function withOwnIds<Value>(value: Value, prefix: string): Value {
  if (Array.isArray(value)) return value.map((one) => withOwnIds(one, prefix)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const isChart = 'spec' in value && 'rows' in value && 'id' in value;
  const entries = isChart
    ? Object.entries({ ...value, id: `${prefix}-${value.id}` })
    : Object.entries(value).map(([key, one]) => [key, withOwnIds(one, prefix)]);
  return Object.fromEntries(entries) as Value;
}
