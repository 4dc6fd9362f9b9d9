import { Command } from 'commander';
import type { MergeOptions } from './commands/merge.ts';
import type { ExitCode } from './exit-code.ts';
import { terminalFor } from './options.ts';

export function mergeCommand(finish: (code: ExitCode) => void): Command {
  return new Command('merge')
    .description('bring the parts that `build --shard` made together, as one run would have made them')
    .argument('<dir...>', 'the folder of every part')
    .requiredOption('--out <dir>', 'folder for the whole; no part of it')
    .addHelpText(
      'after',
      `\nExamples:\n  $ wijkprofiel build --shard 1/2 --out delen/1\n  $ wijkprofiel build --shard 2/2 --out delen/2\n  $ wijkprofiel merge delen/1 delen/2 --out uitvoer\n`,
    )
    .action(async (folders: string[], options: MergeOptions, command: Command) => {
      const { merge } = await import('./commands/merge.ts');
      finish(await merge(folders, options, terminalFor(command)));
    });
}
