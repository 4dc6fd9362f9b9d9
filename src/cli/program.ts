import { Command, Option } from 'commander';
import { checkCommand } from './check-command.ts';
import type { BuildOptions } from './commands/build.ts';
import type { DocumentOptions } from './commands/document.ts';
import type { ImportFlags } from './commands/import.ts';
import type { ValidateOptions } from './commands/validate.ts';
import { keepCompiledCode } from './compiled-code.ts';
import { evidenceCommands } from './evidence-commands.ts';
import type { ExitCode } from './exit-code.ts';
import { mergeCommand } from './merge-command.ts';
import {
  browserOption,
  collect,
  collectFormat,
  collectProduct,
  dateOption,
  htmlFile,
  shardOption,
  terminalFor,
  wholeNumber,
  withCommonOptions,
} from './options.ts';

/** The command line: commands load their code only when they run, so that `--help` is fast. */
export function createProgram(version: string, finish: (code: ExitCode) => void): Command {
  const program = new Command('wijkprofiel')
    .description('Makes neighbourhood health factsheets (PDF and HTML) from CSV files with figures per wijk.')
    .version(version)
    .configureHelp({ showGlobalOptions: true })
    .hook('preAction', () => keepCompiledCode());
  withCommonOptions(program);
  const commands = [
    ...[buildCommand, factsheetCommand, profileCommand, validateCommand],
    ...[...evidenceCommands, importCommand, checkCommand, mergeCommand],
  ];
  for (const command of commands) program.addCommand(withCommonOptions(command(finish)));
  return program.addHelpText(
    'after',
    `\nExamples:\n  $ wijkprofiel build examples/duinstreek\n  $ wijkprofiel factsheet Lindepark examples/duinstreek\n`,
  );
}

function buildCommand(finish: (code: ExitCode) => void): Command {
  return new Command('build')
    .description('make the documents of all wijken of a project')
    .argument('[project]', 'project folder, or a folder inside it', '.')
    .option(
      '--out <dir>',
      'folder for the documents (default: “output” of the project, usually <project>/uitvoer)',
    )
    .option('--product <product>', 'only this product: factsheet or wijkprofiel (repeatable)', collectProduct)
    .option('--format <format>', 'only this format: pdf or html (repeatable)', collectFormat)
    .option(
      '--area <area>',
      'only this wijk, or the wijken of this gemeente: code or name (repeatable)',
      collect,
    )
    .option('--charts', 'each chart as a picture (SVG) too, for slides and reports')
    .option('--jobs <n>', 'documents at the same time (default: one per core, at most 6)', wholeNumber)
    .option('--force', 'make everything, also what is there and would not change')
    .addOption(shardOption())
    .option('--timings', 'tell where the time went')
    .option('--strict', 'stop when there are warnings')
    .option(
      '--publish <dir>',
      'when everything is made: let this path show the new edition instead of the one before, all at once',
    )
    .addOption(dateOption())
    .addOption(browserOption())
    .addHelpText(
      'after',
      `\nExamples:\n  $ wijkprofiel build\n  $ wijkprofiel build examples/duinstreek --out /tmp/uit --format pdf\n  $ wijkprofiel build --area Helmerdam --area WK980301\n  $ wijkprofiel build --area WK980301 --charts\n  $ wijkprofiel build --publish /srv/www/wijken\n`,
    )
    .action(async (project: string, options: BuildOptions, command: Command) => {
      const { build } = await import('./commands/build.ts');
      const { area = [] } = { ...options };
      finish(await build(project, { ...options, area }, terminalFor(command)));
    });
}

const factsheetCommand = documentCommand('factsheet', 'make the factsheet of one wijk and print where it is');
const profileCommand = documentCommand('profile', 'make the wijkprofiel of one wijk and print where it is');

/** The two commands that make one document of one wijk differ in the product only. */
function documentCommand(
  name: 'factsheet' | 'profile',
  description: string,
): (finish: (code: ExitCode) => void) => Command {
  return (finish) =>
    new Command(name)
      .description(description)
      .argument('<wijk>', 'code or name of the wijk')
      .argument('[project]', 'project folder, or a folder inside it', '.')
      .option('--out <file>', 'file to write (default: where `build` would write it)')
      .addOption(
        new Option('--format <format>', 'format of the file (default: pdf, or what --out ends in)').choices([
          'pdf',
          'html',
        ]),
      )
      .option('--open', 'show the file afterwards')
      .addOption(dateOption())
      .addOption(browserOption())
      .addHelpText(
        'after',
        `\nExamples:\n  $ wijkprofiel ${name} Lindepark --open\n  $ wijkprofiel ${name} WK980301 examples/duinstreek --out lindepark.pdf\n`,
      )
      .action(async (wijk: string, project: string, options: DocumentOptions, command: Command) => {
        const { makeDocument } = await import('./commands/document.ts');
        const product = name === 'profile' ? 'wijkprofiel' : 'factsheet';
        finish(await makeDocument(product, { wijk, project }, options, terminalFor(command)));
      });
}

function importCommand(finish: (code: ExitCode) => void): Command {
  const command = new Command('import').description('create or update a project from files of RIVM and CBS');
  const kinds = {
    statline: 'RIVM, Gezondheid per wijk en buurt (CSV “volgens dataset” of StatLine): figures and wijken',
    kwb: 'CBS, Kerncijfers wijken en buurten (CSV of StatLine): names, inhabitants and ages',
  } as const;
  for (const kind of ['statline', 'kwb'] as const)
    command.addCommand(
      withCommonOptions(new Command(kind))
        .description(kinds[kind])
        .argument('<file...>', 'one or more files')
        .requiredOption('--into <dir>', 'project folder; made when it is not there')
        .option(
          '--region <code>',
          'GGD region (GG4506), gemeente (GM0546) or NL00; default that of the project',
        )
        .action(async (files: string[], options: ImportFlags, self: Command) => {
          const { importFiles } = await import('./commands/import.ts');
          finish(await importFiles(kind, files, options, terminalFor(self)));
        }),
    );
  command.commands
    .find((one) => one.name() === 'kwb')
    ?.option('--year <year>', 'year of Kerncijfers, when the file name does not tell', wholeNumber);
  return command.addHelpText(
    'after',
    `\nExamples:\n  $ wijkprofiel import statline 50090NED_*.csv --into regio --region GG4506\n  $ wijkprofiel import kwb Kerncijfers_wijken_en_buurten_2024.csv --into regio\n`,
  );
}

function validateCommand(finish: (code: ExitCode) => void): Command {
  return new Command('validate')
    .description('read and check everything of a project; make no documents')
    .argument('[project]', 'project folder, or a folder inside it', '.')
    .option('--strict', 'warnings fail')
    .addOption(
      new Option('--report <file>', 'write a page about the quality of the data (.html)').argParser(htmlFile),
    )
    .addHelpText(
      'after',
      `\nExamples:\n  $ wijkprofiel validate examples/duinstreek\n  $ wijkprofiel validate examples/duinstreek --report datakwaliteit.html\n`,
    )
    .action(async (project: string, options: ValidateOptions, command: Command) => {
      const { validate } = await import('./commands/validate.ts');
      finish(await validate(project, options, terminalFor(command)));
    });
}
