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

/**
 * The same for large values of which there are too many to keep: what was asked longest ago goes first, and is made
 * again when it is asked again. `most` is for each object.
 */
export function latelyRememberedPer<Value>(
  most: number,
): (owner: object, key: string, make: () => Value) => Value {
  const known = new WeakMap<object, Map<string, Value>>();
  return (owner, key, make) => {
    const values = known.get(owner) ?? new Map<string, Value>();
    known.set(owner, values);
    const value = values.get(key) ?? make();
    // A map is in the order of writing, so what is written again stands last.
    values.delete(key);
    values.set(key, value);
    const [oldest] = values.keys();
    if (values.size > most && oldest !== undefined) values.delete(oldest);
    return value;
  };
}
