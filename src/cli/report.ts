import { type Severity, severityOf, wording } from '../lib/messages.ts';
import type { Problem } from '../lib/problem.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

/** More problems than this are counted, not printed; `--json` has them all. */
const mostShown = 50;
const colours: Readonly<Record<Severity, string>> = { error: '31', warning: '33', notice: '36' };

/** Prints problems for a person: errors last, so that they stand just above the prompt. */
export function reportProblems(problems: readonly Problem[], terminal: Terminal): void {
  const order: readonly Severity[] = ['notice', 'warning', 'error'];
  const sorted = order.flatMap((severity) => problems.filter(({ code }) => severityOf(code) === severity));
  const shown = sorted.slice(-mostShown);
  const text = words[terminal.language];
  if (shown.length < sorted.length) terminal.err(`${text.moreProblems(sorted.length - shown.length)}\n\n`);
  for (const problem of shown) terminal.err(`${problemText(problem, terminal)}\n`);
}

function problemText(problem: Problem, terminal: Terminal): string {
  const { what, expected, remedy } = wording(problem, terminal.language);
  const text = words[terminal.language];
  const severity = severityOf(problem.code);
  const head = paint(text.severities[severity], colours[severity], terminal);
  const { file, line, column } = problem.place;
  const place = [file, line].filter((part) => part !== undefined).join(':');
  const where = `${place}${column === undefined ? '' : ` (${column})`}`;
  return [
    `${head}${where === '' ? '' : ` ${where}`} [${problem.code}]`,
    `  ${what}`,
    ...(expected === '' ? [] : [`  ${text.expected}: ${expected}`]),
    `  ${text.remedy}: ${remedy}`,
  ]
    .map(printable)
    .join('\n');
}

/** Signs in a file may steer a terminal; they are shown as what they are. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach the terminal
  const control = /[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
  return text.replace(control, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function paint(text: string, colour: string, terminal: Terminal): string {
  return terminal.colour ? `\u001b[${colour}m${text}\u001b[0m` : text;
}

/** A problem as it stands in `--json`; the shape is documented in docs/formaten.md. */
export function problemJson(problem: Problem, terminal: Terminal): object {
  const { file = null, line = null, column = null } = problem.place;
  const severity = severityOf(problem.code);
  return {
    code: problem.code,
    severity,
    file,
    line,
    column,
    value: problem.found,
    ...wording(problem, terminal.language),
  };
}
