import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { specimenHtml } from '../../scripts/specimen/document.ts';

it('the specimen is up to date; `npm run specimen` makes it so', { timeout: 60_000 }, async () => {
  const file = join(import.meta.dirname, '..', '..', 'docs', 'huisstijl.html');
  const made = await specimenHtml();
  // Not toBe: half a megabyte of difference tells nobody anything.
  expect(made === readFileSync(file, 'utf8'), 'docs/huisstijl.html differs').toBe(true);
  const ids = [...made.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toHaveLength(new Set(ids).size);
});
