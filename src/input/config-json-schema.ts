import { z } from 'zod';
import { configSchema } from './config-schema.ts';

/** JSON Schema of wijkprofiel.yaml, for editors; made from the schema that the program itself uses. */
export function configJsonSchema(): string {
  const schema = z.toJSONSchema(configSchema, { io: 'input' });
  return `${JSON.stringify({ title: 'wijkprofiel.yaml', ...schema }, null, 2)}\n`;
}
