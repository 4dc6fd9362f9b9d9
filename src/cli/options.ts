import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Shard } from '../batch/shard.ts';
import { processTerminal, type Terminal } from './terminal.ts';

type Everywhere = Readonly<{ lang?: 'nl' | 'en'; json?: boolean }>;

export function withCommonOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--lang <language>', 'language of messages (default: that of the system, else en)').choices([
        'nl',
        'en',
      ]),
    )
    .option('--json', 'results and problems as JSON on standard output');
}

/** The options that hold everywhere may stand before the command too. */
export function terminalFor(command: Command): Terminal {
  const { lang, json } = command.optsWithGlobals<Everywhere>();
  return processTerminal({ lang, json });
}

export function collect(value: string, earlier: readonly string[] = []): string[] {
  return [...earlier, value];
}

export function collectFormat(value: string, earlier: readonly string[] = []): string[] {
  if (value !== 'pdf' && value !== 'html') throw new InvalidArgumentError('pdf, html');
  return collect(value, earlier);
}

export function collectProduct(value: string, earlier: readonly string[] = []): string[] {
  if (value !== 'factsheet' && value !== 'wijkprofiel')
    throw new InvalidArgumentError('factsheet, wijkprofiel');
  return collect(value, earlier);
}

export function dateOption(): Option {
  return new Option(
    '--date <date>',
    'date of the edition, YYYY-MM-DD (default: “date” of the project)',
  ).argParser(isoDate);
}

export function browserOption(): Option {
  return new Option('--browser <path>', 'Chrome, Chromium or Edge to print with').env(
    'PUPPETEER_EXECUTABLE_PATH',
  );
}

export function isoDate(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(date.valueOf()) || date.toISOString().slice(0, 10) !== text)
    throw new InvalidArgumentError('YYYY-MM-DD');
  return text;
}

/** Another name is a slip that could cost an input file. */
export function htmlFile(file: string): string {
  if (!/\.html?$/i.test(file)) throw new InvalidArgumentError('FILE.html');
  return file;
}

export function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('1, 2, 3, …');
  return number;
}

export function shardOption(): Option {
  return new Option(
    '--shard <i/n>',
    'only part i of n, for a run on several machines (default: what a Kubernetes Indexed Job says); see `merge`',
  ).argParser(shard);
}

function shard(text: string): Shard {
  const [index = 0, count = 0] = /^[1-9]\d{0,4}\/[1-9]\d{0,4}$/.test(text) ? text.split('/').map(Number) : [];
  if (index < 1 || index > count) throw new InvalidArgumentError('i/n: 1/4, 2/4, 3/4, 4/4');
  return { index, count };
}
