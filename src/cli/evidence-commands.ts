import { Command, Option } from 'commander';
import type { CompareOptions } from './commands/compare.ts';
import type { ExitCode } from './exit-code.ts';
import { collect, terminalFor } from './options.ts';

type Finish = (code: ExitCode) => void;

/** Commands that show figures and what is said of them, and make no document. */
export const evidenceCommands = [compareCommand, explainCommand] as const;

function compareCommand(finish: Finish): Command {
  return new Command('compare')
    .description('print every figure beside its benchmark, with the verdict and what it rests on')
    .argument('[project]', 'project folder, or a folder inside it', '.')
    .addOption(
      new Option('--format <format>', 'table to read, csv or json with everything (default: table)').choices([
        'table',
        'csv',
        'json',
      ]),
    )
    .option(
      '--area <area>',
      'only this wijk, or the wijken of this gemeente: code or name (repeatable)',
      collect,
    )
    .option('--indicator <indicator>', 'only this indicator: id or name (repeatable)', collect)
    .addHelpText(
      'after',
      `\nExamples:\n  $ wijkprofiel compare examples/duinstreek --area Lindepark\n  $ wijkprofiel compare examples/duinstreek --indicator rookt --format csv > rookt.csv\n`,
    )
    .action(async (project: string, options: CompareOptions, command: Command) => {
      const { compareAll } = await import('./commands/compare.ts');
      finish(await compareAll(project, options, terminalFor(command)));
    });
}

function explainCommand(finish: Finish): Command {
  const command = new Command('explain');
  command
    .description('tell why the documents say of one figure what they say, from file and line to sentence')
    .argument('<wijk>', 'code or name of the wijk')
    .argument('<indicator>', 'id or name of the indicator; a target group behind an @ (eenzaam@65+)')
    .argument('[project]', 'project folder, or a folder inside it', '.')
    .addHelpText(
      'after',
      `\nExamples:\n  $ wijkprofiel explain Vogelbuurt rookt examples/duinstreek\n  $ wijkprofiel explain WK980102 eenzaam@65+ examples/duinstreek --lang nl\n`,
    )
    .action(async (wijk: string, indicator: string, project: string) => {
      const { explain } = await import('./commands/explain.ts');
      finish(await explain({ wijk, indicator, project }, terminalFor(command)));
    });
  return command;
}
