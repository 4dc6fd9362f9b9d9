/** Names that the template engine and the language look up on any object. */
const asked: ReadonlySet<string> = new Set([
  'toHTML',
  'toString',
  'valueOf',
  'toJSON',
  'then',
  'constructor',
  'hash',
]);

/**
 * A view model that throws on a property it does not have. Strict Handlebars stays silent about a misspelt name
 * inside `if`, `each` and `with`; this does not.
 */
export function sealed<View extends object>(view: View): View {
  return new Proxy(view, {
    get(target, name) {
      if (typeof name === 'string' && !(name in target) && !asked.has(name))
        throw new Error(`"${name}" is not in the view model`);
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'object' && value !== null ? sealed(value) : value;
    },
  });
}
