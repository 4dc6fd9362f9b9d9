import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { configJsonSchema } from '../../src/input/config-json-schema.ts';

it('the JSON Schema for editors is that of the program (run `npm run schema`)', async () => {
  const file = join(import.meta.dirname, '..', '..', 'docs', 'config.schema.json');
  expect(configJsonSchema()).toBe(await readFile(file, 'utf8'));
});
