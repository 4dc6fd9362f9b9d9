import { parseArgs } from 'node:util';
import { checkVector } from './vectors/check.ts';
import { reportOf } from './vectors/report.ts';
import { readVectors, VectorFileError } from './vectors/vector-files.ts';

const usage = 'usage: npm run vectors -- <folder with .json and .csv vector files>';

/** Checks the functions of src/statistics against the vectors of a folder: 0 all met, 1 some missed, 2 nothing to check. */
function main(folder: string | undefined): number {
  if (folder === undefined) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  try {
    const checked = readVectors(folder).map(checkVector);
    process.stdout.write(reportOf(checked));
    return checked.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
  } catch (error) {
    if (!(error instanceof VectorFileError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

process.exitCode = main(parseArgs({ allowPositionals: true, strict: false }).positionals[0]);
