import { expect, it } from 'vitest';
import { elementsOf, within } from '../../../src/render/html-check/elements.ts';

it('a page with a row for each wijk of a large country is read whole', () => {
  const rows = 50_000;
  const cells = '<tr><th scope="row">Noord</th><td>1</td><td>2</td></tr>';
  const elements = within(elementsOf(`<table><tbody>${cells.repeat(rows)}</tbody></table>`));
  expect(elements.filter(({ tag }) => tag === 'td')).toHaveLength(2 * rows);
});
