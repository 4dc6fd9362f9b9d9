import { join } from 'node:path';

/** The folder in an output folder that holds what builds tell each other: who is at work, how far it came. */
export function stateFolder(out: string): string {
  return join(out, '.wijkprofiel');
}
