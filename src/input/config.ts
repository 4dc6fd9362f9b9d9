import { UserError } from '../lib/errors.ts';
import { type Config, configSchema } from './config-schema.ts';
import { readYaml } from './yaml-schema.ts';

/** Reads the text of wijkprofiel.yaml; throws a UserError with every problem in it. */
export function readConfig(text: string, file: string): Config {
  const read = readYaml(text, { file, kind: 'config', schema: configSchema });
  if (!read.ok) throw new UserError(read.problems);
  return read.data;
}
