import { CsvError, parse } from 'csv-parse/sync';
import { type Problem, problem } from '../lib/problem.ts';

export type Delimiter = ';' | ',' | '\t';
/** One record; `line` is the physical line in the file on which it begins. */
export type Row = Readonly<{ line: number; cells: readonly string[] }>;
/** The names of the columns, and where they stand. */
export type Header = Readonly<{ file: string; headerLine: number; columns: readonly string[] }>;
export type Table = Header & Readonly<{ rows: readonly Row[] }>;
export type ReadTable = Readonly<{ table: Table | undefined; problems: readonly Problem[] }>;

/** Reads CSV text with a header line; cells and column names are trimmed, blank lines are passed over. */
export function readTable(text: string, file: string, delimiter?: Delimiter): ReadTable {
  const rows: Row[] = [];
  const { header, problems } = readRows(text, { file, delimiter }, () => (row) => rows.push(row));
  return { table: header && { ...header, rows }, problems };
}

export type CsvFile = Readonly<{ file: string; delimiter: Delimiter | undefined }>;
/** Given the header, what takes the rows after it, one by one. */
export type RowTaker = (header: Header) => (row: Row) => void;
/** Without a header the file is empty, or broken somewhere: what the rows before gave must not be used. */
export type ReadRows = Readonly<{ header: Header | undefined; problems: readonly Problem[] }>;

/** Reads CSV text as `readTable` does, without keeping the rows. */
export function readRows(text: string, { file, delimiter }: CsvFile, begin: RowTaker): ReadRows {
  const unix = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const declared = /^sep=([;,\t])\n/i.exec(unix);
  const body = declared ? unix.slice(declared[0].length) : unix;
  const separator = delimiter ?? asDelimiter(declared?.[1]) ?? detectDelimiter(body);
  const seen = rowsAfterHeader(file, begin);
  const broken = takeRecords(body, { file, separator, skipped: declared ? 1 : 0 }, seen.take);
  if (broken !== undefined) return { header: undefined, problems: [broken] };
  const { header, count, ragged } = seen.result();
  if (header === undefined || count === 0)
    return { header: undefined, problems: [problem('file-empty', { file })] };
  return { header, problems: [...duplicateColumns(header), ...ragged] };
}

type Seen = Readonly<{ header: Header | undefined; count: number; ragged: readonly Problem[] }>;

/** The first record that is not blank is the header; rows of another length are problems. */
function rowsAfterHeader(
  file: string,
  begin: RowTaker,
): Readonly<{ take: (row: Row) => void; result: () => Seen }> {
  let header: Header | undefined;
  let next: (row: Row) => void = () => undefined;
  let count = 0;
  const ragged: Problem[] = [];
  const take = (row: Row): void => {
    const { line, cells } = row;
    if (isBlank(cells)) return;
    if (header === undefined) {
      header = { file, headerLine: line, columns: cells.map(columnName) };
      next = begin(header);
      return;
    }
    count += 1;
    const expected = header.columns.length;
    if (cells.length === expected) next(row);
    else ragged.push(problem('csv-row-length', { file, line }, String(cells.length), { expected }));
  };
  return { take, result: () => ({ header, count, ragged }) };
}

function isBlank(cells: readonly string[]): boolean {
  return cells[0] === '' && cells.every((cell) => cell === '');
}

function columnName(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '_');
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

type Body = Readonly<{ file: string; separator: Delimiter; skipped: number }>;
/** In bytes; a longer one is a quotation mark that was never closed. */
const longestRecord = 1 << 20;

/** Without a quotation mark every line is a record and every separator parts two cells: there is nothing to parse. */
function takeRecords(text: string, body: Body, take: (row: Row) => void): Problem | undefined {
  return text.includes('"') ? parseRecords(text, body, take) : splitRecords(text, body, take);
}

function splitRecords(
  text: string,
  { file, separator, skipped }: Body,
  take: (row: Row) => void,
): Problem | undefined {
  let line = skipped + 1;
  let end = 0;
  for (let start = text.startsWith('\uFEFF') ? 1 : 0; start < text.length; start = end + 1) {
    const found = text.indexOf('\n', start);
    end = found === -1 ? text.length : found;
    if (end - start > longestRecord)
      return problem('csv-broken', { file, line }, '', { reason: 'CSV_MAX_RECORD_SIZE' });
    take({ line, cells: trimAll(text.slice(start, end).split(separator)) });
    line += 1;
  }
  return undefined;
}

/** Each record begins on the line after the one before it; a broken record is reported where it begins. */
function parseRecords(
  text: string,
  { file, separator, skipped }: Body,
  take: (row: Row) => void,
): Problem | undefined {
  let next = skipped + 1;
  const keep = (cells: string[], { lines }: { lines: number }): null => {
    take({ line: next, cells: trimAll(cells) });
    next = lines + skipped + 1;
    return null;
  };
  try {
    parse(text, {
      bom: true,
      delimiter: separator,
      record_delimiter: '\n',
      relax_column_count: true,
      max_record_size: longestRecord,
      trim: true,
      on_record: keep,
    });
    return undefined;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return problem('csv-broken', { file, line: next }, '', { reason: error.code });
  }
}

/** In place, because it is done for every row. */
function trimAll(cells: string[]): string[] {
  for (let index = 0; index < cells.length; index += 1) cells[index] = trimmed(cells[index] ?? '');
  return cells;
}

/** Most cells have nothing to trim: they begin and end with a letter or digit of ASCII. */
function trimmed(cell: string): string {
  return cell === '' || (isPlain(cell.charCodeAt(0)) && isPlain(cell.charCodeAt(cell.length - 1)))
    ? cell
    : cell.trim();
}

function isPlain(letter: number): boolean {
  return letter > 0x20 && letter < 0x7f;
}

function duplicateColumns({ file, headerLine: line, columns }: Header): Problem[] {
  const twice = columns.filter((name, index) => name !== '' && columns.indexOf(name) < index);
  return [...new Set(twice)].map((name) => problem('column-duplicate', { file, line, column: name }, name));
}
