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
  const groups = grouped(sorted);
  const shown = groups.slice(-mostShown);
  const text = words[terminal.language];
  if (shown.length < groups.length) terminal.err(`${text.moreProblems(groups.length - shown.length)}\n\n`);
  for (const group of shown) terminal.err(`${problemText(group, terminal)}\n`);
}

/** The same thing found on several lines of a file is one thing to repair. */
type Group = [Problem, ...Problem[]];

function grouped(problems: readonly Problem[]): Group[] {
  const groups = new Map<string, Group>();
  for (const problem of problems) {
    const { code, place, found, details } = problem;
    const key = JSON.stringify([code, place.file, place.column, found, details]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [problem]);
    else known.push(problem);
  }
  return [...groups.values()];
}

const mostLines = 5;

function otherLines([, ...others]: Readonly<Group>, terminal: Terminal): string[] {
  const lines = others.flatMap(({ place }) => place.line ?? []);
  if (lines.length === 0) return [];
  const more = Math.max(0, lines.length - mostLines);
  return [`  ${words[terminal.language].alsoLines(lines.slice(0, mostLines).join(', '), more)}`];
}

function problemText(group: Group, terminal: Terminal): string {
  const [problem] = group;
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
    ...otherLines(group, terminal),
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

/** Reports why there is no result: in words, or as the result with `--json`. */
export function reportFailure(problems: readonly Problem[], terminal: Terminal): void {
  if (!terminal.json) reportProblems(problems, terminal);
  else
    terminal.out(
      `${JSON.stringify({ ok: false, problems: problems.map((one) => problemJson(one, terminal)) })}\n`,
    );
}
