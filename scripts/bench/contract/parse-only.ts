import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { csvOptions } from '../../../packages/gate/src/readers/csv-options.ts';

/** The floor of `lianban validate`: parses a CSV with the same parser and options, counts its records, prints the number. Usage: `node parse-only.ts <file>`. */
const [path = ''] = process.argv.slice(2);
let records = 0;
createReadStream(path)
  .pipe(parse(csvOptions))
  .on('data', () => {
    records += 1;
  })
  .on('end', () => console.log(records));
