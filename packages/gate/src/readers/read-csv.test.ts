import { caseAcceptRow } from '@lianban/testkit';
import { afterAll, describe, expect, test } from 'vitest';
import { createTestFolder, toCsv } from '../testing/check-files.ts';
import { packBatch, unpackBatch } from './csv-worker/pack-batch.ts';
import { detectDelimiter } from './detect-delimiter.ts';
import { readCsv } from './read-csv.ts';
import type { SourceRecord, TableReader } from './table-batch.ts';

const folder = createTestFolder();
afterAll(folder.remove);

const readAll = async ({ batches }: TableReader): Promise<{ header: unknown; records: SourceRecord[] }> => {
  const records: SourceRecord[] = [];
  let header: unknown;
  for await (const batch of batches) {
    header ??= batch.header;
    records.push(...batch.records);
  }
  return { header, records };
};

describe('a large CSV', () => {
  const rows = Array.from({ length: 5_000 }, (_, index) => caseAcceptRow({ rowGuid: `row-${index}`, projectName: index % 7 === 0 ? `第${index}行\n"引号"，逗号,` : '' }));
  const file = folder.write('caseAccept.csv', `${toCsv(rows)}cut,off`);

  test('parsed in another thread is the same, record by record', async () => {
    const [here, there] = [await readAll(readCsv(file, file)), await readAll(readCsv(file, file, { workerFromBytes: 1 }))];
    expect(there.records).toHaveLength(5_001);
    expect(there).toEqual(here);
    expect(there.records.at(-1)).toMatchObject({ fault: 'gate/last-record-cut', cells: ['cut', 'off'] });
  });

  test('that breaks there is told by the same error', async () => {
    const broken = folder.write('broken.csv', `${toCsv(rows.slice(0, 10))}"open`);
    const errorOf = async (workerFromBytes: number): Promise<unknown> => await readAll(readCsv(broken, broken, { workerFromBytes })).catch((error: unknown) => error);
    const [here, there] = [await errorOf(1e9), await errorOf(1)];
    expect(there).toMatchObject({ code: 'gate/quote-not-closed' });
    expect((there as Error).message).toBe((here as Error).message);
  });

  test('that nobody reads to its end leaves no thread behind', async () => {
    let seen = 0;
    for await (const { records } of readCsv(file, file, { workerFromBytes: 1 }).batches) {
      seen += records.length;
      break;
    }
    // The test run would not end if the thread did not.
    expect(seen).toBeGreaterThan(0);
  });
});

test('a batch comes out of its packed form as it went in', () => {
  const batch = { header: ['a'], delimiter: ',', done: 7, records: [{ line: 2, cells: ['许', '', '𠮷x'] }, { line: 3, cells: [] }, { line: 9, cells: ['a'], fault: 'gate/last-record-cut' as const }] };
  expect(unpackBatch(structuredClone(packBatch(batch)))).toEqual(batch);
});

test.each([['a,b;c', ','], ['a;b;c', ';'], ['a\tb', '\t'], ['a|b|c', '|'], ['"a;b;c;d",e', ','], ['alone', ','], ['\n\na;b\n1,2,3', ';']])('the delimiter of %j is %j', (text, expected) => {
  expect(detectDelimiter(text)).toBe(expected);
});
