import { CommanderError } from 'commander';
import { isSystemError, UserError } from '../lib/errors.ts';
import { Interruption } from '../lib/interruption.ts';
import { severityOf } from '../lib/messages.ts';
import { ownVersion } from '../lib/own-version.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { createProgram } from './program.ts';
import { reportFailure } from './report.ts';
import { endOnSignals, exitCodeOf } from './signals.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import { usageProblem } from './usage.ts';
import { words } from './words.ts';

/** Runs the command line and returns its exit code; the only place where a failure becomes words. */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  endOnSignals();
  outliveReaders();
  let code: ExitCode = exitCodes.done;
  const program = createProgram(await ownVersion(), (finished) => {
    code = finished;
  });
  for (const command of [program, ...program.commands, ...program.commands.flatMap((one) => one.commands)])
    command.exitOverride().configureOutput({ outputError: () => undefined });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return failed(error, terminalFrom(argv));
  }
}

function failed(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof Interruption) return exitCodeOf(error);
  if (error instanceof CommanderError) return usageFailed(error, terminal);
  if (!(error instanceof UserError)) {
    const text = error instanceof Error ? error.stack : String(error);
    terminal.err(`${words[terminal.language].unexpected}\n${text}\n`);
    return exitCodes.bug;
  }
  const { problems } = error;
  reportFailure(problems, terminal);
  const errors = problems.filter(({ code }) => severityOf(code) === 'error').length;
  if (error.kind === 'input') terminal.err(`${words[terminal.language].rejected(errors)}\n`);
  return exitCodes[error.kind];
}

/** Commander stops with an error after showing help too; a bare `wijkprofiel` shows it on stderr. */
function usageFailed(error: CommanderError, terminal: Terminal): ExitCode {
  if (error.exitCode === 0) return exitCodes.done;
  if (error.code !== 'commander.help') reportFailure([usageProblem(error)], terminal);
  return exitCodes.setup;
}

/** The options that hold everywhere, also when the rest of the command line cannot be read. */
function terminalFrom(argv: readonly string[]): Terminal {
  const text = argv.join(' ');
  const [, lang] = /--lang[ =](nl|en)\b/.exec(text) ?? [];
  return processTerminal({
    lang: lang === 'nl' || lang === 'en' ? lang : undefined,
    json: argv.includes('--json'),
  });
}

/**
 * `| head` stops reading before we stop writing, and a terminal may be closed; that is no failure, and the documents
 * are still made.
 */
function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error) => {
      if (!isSystemError(error, 'EPIPE', 'EIO')) throw error;
    });
}
