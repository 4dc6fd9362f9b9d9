import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Indicator } from '../../src/domain/indicator.ts';
import { readCatalogue } from '../../src/input/catalogue.ts';
import { readTable } from '../../src/input/csv.ts';

/** The bundled indicators by id, as the program reads them. */
export const catalogue: ReadonlyMap<string, Indicator> = bundled();

function bundled(): ReadonlyMap<string, Indicator> {
  const text = readFileSync(join(import.meta.dirname, '../../data/indicatoren.csv'), 'utf8');
  const { table } = readTable(text, 'indicatoren.csv');
  if (table === undefined) throw new Error('the bundled catalogue is no table');
  return readCatalogue(table).indicators;
}
