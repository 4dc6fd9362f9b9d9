import { UserError } from '../../lib/errors.ts';
import { severityOf } from '../../lib/messages.ts';
import { type Problem, problem } from '../../lib/problem.ts';
import { readAreas } from '../area-rows.ts';
import { readConfig } from '../config.ts';
import { readTable, type Table } from '../csv.ts';
import { decode, type Encoding } from '../encoding.ts';
import { configName, hasProjectFile, readProjectFile } from '../project-files.ts';

const name = 'gebieden.csv';

/** gebieden.csv as it is now; a damaged one is not written over. */
export async function readExisting(into: string): Promise<Table | undefined> {
  if (!(await hasProjectFile(into, name))) return undefined;
  const { bytes } = await readProjectFile(into, name, '');
  const { text, problems: undecoded } = decode(bytes, name, await encodingOf(into));
  throwErrors(undecoded);
  const { table, problems } = readTable(text, name);
  throwErrors(problems);
  if (table !== undefined) throwErrors(damage(table));
  return table;
}

/** The encoding of the project, in which a spreadsheet may have saved the file. */
async function encodingOf(into: string): Promise<Encoding | undefined> {
  if (!(await hasProjectFile(into, configName))) return undefined;
  const { bytes } = await readProjectFile(into, configName, '');
  return readConfig(new TextDecoder().decode(bytes), configName).csv.encoding;
}

/** What would be lost: rows are told apart by `code`, and the names of a user are in `naam`. */
function damage(table: Table): Problem[] {
  const needed = ['code', 'naam'];
  const place = { file: name, line: table.headerLine };
  const missing = needed
    .filter((column) => !table.columns.includes(column))
    .map((column) =>
      problem('column-missing', place, '', { column, expected: needed.join(', '), suggestion: '' }),
    );
  // The import makes the areas of CBS again, so that a parent that is missing is no damage.
  const { problems } = readAreas(table);
  return missing.length > 0
    ? missing
    : problems.filter(({ code }) => code !== 'no-wijken' && code !== 'area-parent');
}

/** Throws the errors among these problems. */
export function throwErrors(problems: readonly Problem[]): void {
  const [first, ...rest] = problems.filter(({ code }) => severityOf(code) === 'error');
  if (first !== undefined) throw new UserError([first, ...rest]);
}
