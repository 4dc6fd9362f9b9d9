/** The bare reading of a CSV file: the parser streams it, and its records are counted. */
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

const [file] = process.argv.slice(2);
let records = 0;
createReadStream(file)
  .pipe(parse({ delimiter: ';' }))
  .on('data', () => {
    records += 1;
  })
  .on('end', () => process.stdout.write(`${records}\n`));
