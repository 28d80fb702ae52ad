import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { csvOptions } from '../../../packages/gate/src/readers/csv-options.ts';
import { rootFolder } from '../../repository.ts';

/**
 * The floor: the gate's own parser with the gate's own options, records as lists of texts, handed over the cheapest way it has.
 * Usage: node parse-only.ts <file>.
 */
const { Parser } = createRequire(join(rootFolder, 'packages/gate/package.json'))('csv-parse') as typeof import('csv-parse');

let records = 0;
class CountingParser extends Parser {
  override push(record: unknown): boolean {
    if (record === null) return super.push(null);
    records += 1;
    return true;
  }
}

const parser = createReadStream(process.argv[2] ?? '', { highWaterMark: 1 << 18 }).pipe(new CountingParser({ ...csvOptions, delimiter: ',' }));
parser.resume();
await new Promise((resolve) => parser.once('close', resolve));
console.log(JSON.stringify({ records }));
