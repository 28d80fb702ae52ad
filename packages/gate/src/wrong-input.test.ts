import { appendFileSync, chmodSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { caseAcceptRow } from '@lianban/testkit';
import { afterAll, describe, expect, test } from 'vitest';
import { GateError } from './errors.ts';
import { formatSummary } from './reports/format-summary.ts';
import { toFileState } from './reports/words.ts';
import { checkFiles, createTestFolder, now, outcomeOf, toCsv } from './testing/check-files.ts';
import { validateFiles } from './validate-files.ts';

const folder = createTestFolder();
afterAll(folder.remove);

const row = caseAcceptRow();
const good = toCsv([row]);
const [header = '', line = ''] = good.split('\n');
const numbered = (index: number): object => caseAcceptRow({ rowGuid: `row-${index}`, projectNo: `11529900MB9Q0002764000709901000${20260302_0000 + index}` });
const gbk = (text: string): Buffer => {
  // Only the signs these tests use; a table of GBK is not worth having for them.
  const codes: Record<string, number> = { 许: 0xd0ed, 知: 0xd6aa, 夏: 0xcfc4, 张: 0xd5c5, 三: 0xc8fd, 出: 0xb3f6, 生: 0xc9fa, 登: 0xb5c7, 记: 0xbcc7, 青: 0xc7e0, 禾: 0xbacc, 市: 0xcad0, 公: 0xb9ab, 安: 0xb0b2, 局: 0xbed6, 彭: 0xc5ed, 勇: 0xd3c2 };
  return Buffer.from([...text].flatMap((sign) => (sign.charCodeAt(0) < 128 ? [sign.charCodeAt(0)] : [(codes[sign] ?? 0x3f3f) >> 8, (codes[sign] ?? 0x3f3f) & 255])));
};
const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const ndjson = (...values: unknown[]): string => values.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`).join('');

const write = (name: string, content: string | Uint8Array): string => folder.write(name, content);

describe('a file that cannot be read', () => {
  const cases: readonly (readonly [what: string, code: string, name: string, content: string | Uint8Array])[] = [
    ['is empty', 'gate/empty-file', 'empty/caseAccept.csv', ''],
    ['holds nothing but a byte order mark', 'gate/empty-file', 'bom/caseAccept.csv', '\uFEFF'],
    ['is UTF-16 with a mark', 'gate/utf16', 'utf16/caseAccept.csv', utf16(good)],
    ['is UTF-16 without a mark', 'gate/utf16', 'utf16-bare/caseAccept.csv', Buffer.from(header.repeat(4), 'utf16le')],
    ['is in no known encoding', 'gate/encoding', 'latin/caseAccept.csv', Buffer.concat([Buffer.from('rowGuid,'), Buffer.from([0xff, 0xff, 0x80]), Buffer.from(good)])],
    ['is an old Excel file', 'gate/old-excel', 'xls/caseAccept.xls', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2_000)])],
    ['is a zip and no workbook', 'gate/binary-file', 'zip/caseAccept.csv', Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.from('readme.txt'), Buffer.alloc(500)])],
    ['is a broken workbook', 'gate/excel-broken', 'xlsx/caseAccept.xlsx', Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(500)])],
    ['is a text called .xlsx', 'gate/excel-broken', 'text/caseAccept.xlsx', good],
    ['is a PDF', 'gate/binary-file', 'pdf/caseAccept.csv', '%PDF-1.7 …'],
    ['is binary', 'gate/binary-file', 'binary/caseAccept.csv', Buffer.from(Array.from({ length: 3_000 }, (_, index) => (index * 37) % 31))],
    ['has no known column', 'gate/no-known-column', 'foreign/caseAccept.csv', 'apple,pear\n1,2\n'],
    ['has two thousand columns', 'gate/too-many-columns', 'wide/caseAccept.csv', `${Array.from({ length: 2_000 }, (_, index) => `c${index}`).join(',')}\n`],
    ['begins a quote that never ends', 'gate/quote-not-closed', 'quote/caseAccept.csv', `${good}"${line}\n${line}\n`],
    ['has a line of ten megabytes', 'gate/record-too-long', 'long/caseAccept.csv', `${good}${'x'.repeat(10_000_000)}\n${line}\n`],
    ['has a line of ten megabytes in NDJSON', 'gate/record-too-long', 'long/caseAccept.ndjson', `${JSON.stringify(row)}\n"${'x'.repeat(10_000_000)}"\n`],
  ];

  test.each(cases)('that %s is told as %s', async (_, code, name, content) => {
    const { exitCode, codes } = await outcomeOf(write(name, content));
    expect(codes).toContain(code);
    // 3 when rows were read before it.
    expect(exitCode).toBe(code === 'gate/quote-not-closed' || code === 'gate/record-too-long' ? 3 : 2);
  });

  test('is told with the line where it began', async () => {
    const result = await checkFiles(write('quote-line/caseAccept.csv', `${good}${line}\n"${line}\n${line}\n`));
    expect(result.files[0]?.error?.messageZh).toContain('第 4 行起的引号');
    expect(result.rows).toBe(2);
  });

  test('is told with byte and line when its encoding changes on the way', async () => {
    const joined = Buffer.concat([Buffer.from(good), Buffer.from(`${line}\n`), gbk(`${line}\n`)]);
    const { files: [utf8First] } = await checkFiles(write('mixed/caseAccept.csv', joined));
    expect(utf8First?.error?.code).toBe('gate/encoding-mixed');
    expect(utf8First?.error?.messageZh).toMatch(/UTF-8，第 \d+ 字节（约第 4 行）/);
    const { files: [gbkFirst] } = await checkFiles(write('mixed2/caseAccept.csv', Buffer.concat([gbk(good), Buffer.from(`${line}\n`)])));
    expect(gbkFirst?.error?.messageZh).toMatch(/GB 18030，第 \d+ 字节（约第 3 行）/);
  });

  // Root may read everything.
  test.skipIf(process.getuid?.() === 0)('is not allowed to be read', async () => {
    const closed = write('closed/caseAccept.csv', good);
    chmodSync(closed, 0o000);
    expect(await outcomeOf(closed)).toEqual({ exitCode: 2, codes: ['gate/no-permission'] });
  });

  test('is not there, or was not named', async () => {
    expect(await outcomeOf(join(folder.path, 'nowhere.csv'))).toEqual({ exitCode: 2, codes: ['gate/file-missing'] });
    expect(await outcomeOf([])).toEqual({ exitCode: 2, codes: ['gate/no-input'] });
  });

  test('says which table it holds nowhere', async () => {
    expect(await outcomeOf(write('export.csv', good))).toEqual({ exitCode: 2, codes: ['gate/unknown-table'] });
    expect(await outcomeOf(write('export.csv', good), { table: 'caseAccept' })).toEqual({ exitCode: 0, codes: [] });
  });

  test('lies in a folder without tables, or beside another of the same table', async () => {
    mkdirSync(join(folder.path, 'no-tables'));
    write('no-tables/readme.txt', 'hello');
    expect(await outcomeOf(join(folder.path, 'no-tables'))).toEqual({ exitCode: 2, codes: ['gate/folder-without-tables'] });
    write('twice/caseAccept.csv', good);
    write('twice/case-accept.ndjson', JSON.stringify(row));
    expect(await outcomeOf(join(folder.path, 'twice'))).toEqual({ exitCode: 2, codes: ['gate/two-files-for-one-table'] });
  });

  test('does not keep the other files of its folder from being read', async () => {
    write('mixed-folder/caseAccept.csv', good);
    write('mixed-folder/caseResult.csv', '');
    const result = await checkFiles(join(folder.path, 'mixed-folder'));
    expect(result.files.map(({ table, rows, error }) => [table, rows, error?.code])).toEqual([['caseAccept', 1, undefined], ['caseResult', 0, 'gate/empty-file']]);
  });

  test('is told to have been left out, when its name says of no table', async () => {
    const names = ['left-out/办件明细.csv', 'left-out/caseStep - 副本.xlsx'];
    for (const name of names) write(name, good);
    for (const name of ['left-out/~$caseAccept.xlsx', 'left-out/.hidden.csv', 'left-out/说明.docx']) write(name, 'x');
    const result = await checkFiles(dirname(write('left-out/caseAccept.csv', good)));
    expect(result.leftOut?.toSorted()).toEqual(names.map((name) => join(folder.path, name)).toSorted());
    expect(formatSummary(result)).toMatch(/未校验（文件名不是交换表的名称）：.*办件明细\.csv/);
  });

  test('has a message without place holders, and no stack', async () => {
    const error = await checkFiles(join(folder.path, 'nowhere.csv')).catch((thrown: unknown) => thrown);
    if (!(error instanceof GateError)) throw new Error('no GateError');
    for (const text of [error.message, error.messageZh, error.hintZh]) expect(text).not.toMatch(/\{\w+\}|\bat .*:\d+:\d+/);
  });
});

describe('a file that can be read in part', () => {
  const cases: readonly (readonly [what: string, codes: string[], name: string, content: string | Uint8Array])[] = [
    ['has a header only', ['gate/no-rows'], 'header/caseAccept.csv', `${header}\n`],
    ['has columns of no field', ['gate/unknown-column'], 'unknown/caseAccept.csv', `备注一,${header}\nx,${line}\n`],
    ['has one column twice', ['gate/duplicate-column'], 'double/caseAccept.csv', `${header},办件编号\n${line},${line.split(',')[6]}\n`],
    ['lacks a required column', ['gate/missing-column'], 'lacking/caseAccept.csv', toCsv([{ ...row, handleUserName: undefined }]).replace('handleUserName', '')],
    ['ends in the middle of a record', ['gate/last-record-cut'], 'cut/caseAccept.csv', good + line.slice(0, 100)],
    ['has a row with too many cells', ['gate/column-count'], 'cells/caseAccept.csv', `${good}${line},x\n`],
    ['ends in the middle of a JSON line', ['row/not-json'], 'cut/caseAccept.ndjson', ndjson(row) + JSON.stringify(row).slice(0, 50)],
    ['has lists, numbers and texts for lines', ['gate/not-an-object'], 'garbage/caseAccept.ndjson', ndjson([1], 7, '"text"', 'null', row)],
    ['has a line of a hundred levels', ['gate/too-nested'], 'deep/caseAccept.ndjson', ndjson(row, `{"a":${'['.repeat(100)}${']'.repeat(100)}}`)],
    ['has NUL bytes in a value', ['row/text-broken'], 'nul/caseAccept.csv', good.replace('彭勇', '彭\u0000勇')],
  ];

  test.each(cases)('and %s is told as %j', async (_, codes, name, content) => {
    const outcome = await outcomeOf(write(name, content));
    for (const code of codes) expect(outcome.codes).toContain(code);
    expect([0, 1]).toContain(outcome.exitCode);
  });

  test('does not pass while its header is at fault', async () => {
    for (const content of [`${header},办件编号\n${line},${line.split(',')[6]}\n`, `${header}\n`]) {
      const { files: [file] } = await checkFiles(write('state/caseAccept.csv', content));
      expect(file && toFileState(file)).toBe(content.includes('办件编号') ? '有错误' : '通过');
    }
    expect(toFileState({ file: 'a', table: 'caseAccept', rows: 1, brokenRows: 0, isPartial: true })).toBe('未读完');
  });

  test('and its numbers as powers of ten are told as what Excel does to numbers', async () => {
    expect((await outcomeOf(write('power/caseAccept.csv', toCsv([{ ...row, applyerPageCode: '5.299E+17' }])))).codes).toEqual(['gate/number-precision']);
  });

  test('and a Chinese word for a code is told with the name to write', async () => {
    const { findings: [finding], byRule: [rule] } = await checkFiles(write('word/caseAccept.csv', toCsv([{ ...row, applyerType: '自然人' }])));
    expect([finding?.ruleId, finding?.hint]).toEqual(['gate/raw-code', '请改写为契约名称 naturalPerson。']);
    expect(rule?.hint).not.toContain('naturalPerson');
  });

  test('and was written to meanwhile is told', async () => {
    const file = write('growing/caseAccept.csv', good);
    const { byRule } = await validateFiles({ inputs: [file], options: { now }, onProgress: () => appendFileSync(file, `${line}\n`) });
    expect(byRule.map(({ ruleId, severity }) => `${severity} ${ruleId}`)).toContain('warning gate/file-changed');
  });

  test('and begins its numbers with what the eye does not see is told what it is', async () => {
    for (const [mark, words] of [['\t', '制表符'], ["'", '单引号']] as const) {
      const { findings: [finding] } = await checkFiles(write('mark/caseAccept.csv', toCsv([{ ...row, applyerPageCode: mark + row.applyerPageCode }])));
      expect(finding).toMatchObject({ ruleId: 'row/id-format', hint: expect.stringContaining(words) as string });
    }
  });

  test('is told once about a column, not once a row', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => ({ ...numbered(index), handleUserName: undefined, extra: 'x' }));
    const result = await checkFiles(write('once/caseAccept.csv', toCsv(rows).replace('handleUserName', '')));
    expect(result.byRule.map(({ ruleId, count }) => [ruleId, count])).toEqual([['gate/missing-column', 1], ['gate/unknown-column', 1]]);
    expect(result.brokenRows).toBe(500);
  });
});

describe('ten thousand errors', () => {
  test('are all counted, and listed up to the limits', async () => {
    const flood = Array.from({ length: 10_000 }, (_, index) => ({ ...numbered(index), applyerType: '1' }));
    const last = { ...numbered(10_000), dataSource: '999' };
    const result = await checkFiles(write('flood/caseAccept.csv', toCsv([...flood, last])), { maxFindings: 2_000 });
    expect(result.byRule.map(({ ruleId, count, omitted }) => [ruleId, count, omitted])).toEqual([['gate/raw-code', 10_000, 9_000], ['schema/pattern', 1, 0]]);
    expect([result.findings.length, result.omitted, result.brokenRows]).toEqual([1_001, 9_000, 10_001]);
    // The flood does not hide what comes after it.
    expect(result.findings.at(-1)).toMatchObject({ ruleId: 'schema/pattern', line: 10_002, path: '/dataSource' });
  });
});
