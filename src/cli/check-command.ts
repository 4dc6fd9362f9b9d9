import { Command } from 'commander';
import type { CheckOptions } from './commands/check.ts';
import type { ExitCode } from './exit-code.ts';
import { browserOption, terminalFor } from './options.ts';

export function checkCommand(finish: (code: ExitCode) => void): Command {
  return new Command('check')
    .description(
      'check documents: accessible (PDF/UA-1), fit for archives (PDF/A-3a), and their layout: nothing cut off, overlapping, empty or unfilled',
    )
    .argument('<file...>', 'PDF files or web pages')
    .addOption(browserOption())
    .addHelpText(
      'after',
      `\nExamples:\n  $ wijkprofiel check uitvoer/oosterlinde/*.pdf\n  $ wijkprofiel check lindepark.pdf lindepark.html --json\n`,
    )
    .action(async (files: string[], options: CheckOptions, command: Command) => {
      const { check } = await import('./commands/check.ts');
      finish(await check(files, options, terminalFor(command)));
    });
}
