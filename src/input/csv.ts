import { CsvError, parse } from 'csv-parse/sync';
import { type Problem, problem } from '../lib/problem.ts';

export type Delimiter = ';' | ',' | '\t';
/** One record; `line` is the physical line in the file on which it begins. */
export type Row = Readonly<{ line: number; cells: readonly string[] }>;
export type Table = Readonly<{
  file: string;
  headerLine: number;
  columns: readonly string[];
  rows: readonly Row[];
}>;
export type ReadTable = Readonly<{ table: Table | undefined; problems: readonly Problem[] }>;

/** Reads CSV text with a header line; cells and column names are trimmed, blank lines are passed over. */
export function readTable(text: string, file: string, delimiter?: Delimiter): ReadTable {
  const unix = text.replace(/\r\n?/g, '\n');
  const declared = /^sep=([;,\t])\n/i.exec(unix);
  const body = declared ? unix.slice(declared[0].length) : unix;
  const separator = delimiter ?? asDelimiter(declared?.[1]) ?? detectDelimiter(body);
  const { records, problems } = parseRecords(body, file, { separator, skipped: declared ? 1 : 0 });
  const [header, ...rows] = records.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (problems.length > 0) return { table: undefined, problems };
  if (header === undefined || rows.length === 0)
    return { table: undefined, problems: [problem('file-empty', { file })] };
  const columns = header.cells.map((name) => name.toLowerCase().replace(/\s+/g, '_'));
  const found = [
    ...duplicateColumns(columns, { file, line: header.line }),
    ...raggedRows(rows, file, columns.length),
  ];
  const whole = rows.filter(({ cells }) => cells.length === columns.length);
  return { table: { file, headerLine: header.line, columns, rows: whole }, problems: found };
}

function asDelimiter(text: string | undefined): Delimiter | undefined {
  return text === ';' || text === ',' || text === '\t' ? text : undefined;
}

/** The separator that splits the header line into most columns; what stands in quotation marks does not count. */
function detectDelimiter(text: string): Delimiter {
  const start = text.trimStart().slice(0, 1 << 16);
  const [header = ''] = start.replace(/"[^"]*"/g, '').split('\n', 1);
  const candidates: readonly Delimiter[] = [';', '\t', ','];
  const count = (delimiter: Delimiter): number => header.split(delimiter).length;
  return candidates.reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
}

type Records = Readonly<{ records: readonly Row[]; problems: readonly Problem[] }>;

/** Each record begins on the line after the one before it; a broken record is reported where it begins. */
function parseRecords(
  text: string,
  file: string,
  { separator, skipped }: Readonly<{ separator: Delimiter; skipped: number }>,
): Records {
  const records: Row[] = [];
  let next = skipped + 1;
  const keep = (cells: string[], { lines }: { lines: number }): null => {
    records.push({ line: next, cells: cells.map((cell) => cell.trim()) });
    next = lines + skipped + 1;
    return null;
  };
  try {
    parse(text, {
      bom: true,
      delimiter: separator,
      record_delimiter: '\n',
      relax_column_count: true,
      max_record_size: 1 << 20,
      trim: true,
      on_record: keep,
    });
    return { records, problems: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const place = { file, line: next };
    return { records: [], problems: [problem('csv-broken', place, '', { reason: error.code })] };
  }
}

function duplicateColumns(columns: readonly string[], place: Problem['place']): Problem[] {
  const twice = columns.filter((name, index) => name !== '' && columns.indexOf(name) < index);
  return [...new Set(twice)].map((name) => problem('column-duplicate', { ...place, column: name }, name));
}

function raggedRows(rows: readonly Row[], file: string, expected: number): Problem[] {
  return rows
    .filter(({ cells }) => cells.length !== expected)
    .map(({ line, cells }) => problem('csv-row-length', { file, line }, String(cells.length), { expected }));
}
