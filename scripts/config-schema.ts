import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configJsonSchema } from '../src/input/config-json-schema.ts';

// Writes docs/config.schema.json; a test says when it must be run again.
writeFileSync(join(import.meta.dirname, '..', 'docs', 'config.schema.json'), configJsonSchema());
