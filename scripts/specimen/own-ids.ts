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

/** Components of several documents as parts of one page: their names are headings of it, and their ids are their own. */
export function asOnePage(html: string): string {
  return withUniqueIds(html.replace(/<h1 class="([^"]*)">([\s\S]*?)<\/h1>/g, '<h2 class="name $1">$2</h2>'));
}

/**
 * HTML in which each component has ids of its own, as `id="opvalt"` stands in every state of it. The name of a state
 * goes before that of each part of it, so that no two parts of the page have the same name.
 */
function withUniqueIds(html: string): string {
  const [head = '', ...components] = html.split(/(?=<div class="state[ "])/);
  return [
    head,
    ...components.map((component, index) =>
      component
        .replace(/ aria-labelledby="/g, '$&toestand ')
        .replace(
          / (id|aria-labelledby|headers)="([^"]+)"/g,
          (_, name: string, ids: string) =>
            ` ${name}="${ids
              .split(' ')
              .map((id) => `o${index}-${id}`)
              .join(' ')}"`,
        )
        .replace(/href="#([^"]+)"/g, `href="#o${index}-$1"`)
        .replace(/url\(#([^)]+)\)/g, `url(#o${index}-$1)`),
    ),
  ].join('');
}
