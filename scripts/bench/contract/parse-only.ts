import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

/** The floor of `lianban validate`: parses a CSV with the same parser, counts its records, prints the number. Usage: `node parse-only.ts <file>`. */
const [path = ''] = process.argv.slice(2);
let records = 0;
createReadStream(path)
  .pipe(parse({ bom: true }))
  .on('data', () => {
    records += 1;
  })
  .on('end', () => console.log(records));
