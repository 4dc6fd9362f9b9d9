/**
 * Remembers what was computed about an object, by key; it goes when the object goes. For values that follow from the
 * object alone, so that the same question of a thousand documents is answered once.
 */
export function rememberedPer<Value>(): (owner: object, key: string, make: () => Value) => Value {
  const known = new WeakMap<object, Map<string, Value>>();
  return (owner, key, make) => {
    const values = known.get(owner) ?? new Map<string, Value>();
    known.set(owner, values);
    const found = values.get(key);
    if (found !== undefined) return found;
    const made = make();
    values.set(key, made);
    return made;
  };
}
