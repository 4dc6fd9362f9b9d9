/** The bare reading of a CSV file: the parser streams it, and its records are counted. */
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

const [file, delimiter] = process.argv.slice(2);
let records = 0;
for await (const _ of createReadStream(file).pipe(parse({ delimiter }))) records += 1;
process.stdout.write(`${records}\n`);
