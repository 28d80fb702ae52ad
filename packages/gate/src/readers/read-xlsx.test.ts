import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { caseAcceptRow } from '@lianban/testkit';
import { afterAll, describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { createWorkbook } from '../reports/xlsx/create-workbook.ts';
import { checkFiles, createTestFolder, outcomeOf } from '../testing/check-files.ts';
import { readXlsx } from './read-xlsx.ts';
import type { Cell } from './table-batch.ts';
import { isDateFormat } from './xlsx/is-date-format.ts';
import { toMoment } from './xlsx/to-moment.ts';

const folder = createTestFolder();
afterAll(folder.remove);

/** A workbook as Excel itself writes one: shared texts, styles, a sheet that leaves empty cells out. */
const writeExcel = async (name: string, sheet: string, { strings = '', styles = '', properties = '' } = {}): Promise<string> => {
  const file = folder.write(name, '');
  const zip = new ZipFile();
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const add = (path: string, text: string): void => zip.addBuffer(Buffer.from(`<?xml version="1.0"?>${text}`), path);
  add('[Content_Types].xml', '<Types/>');
  add('xl/workbook.xml', `<workbook xmlns:r="${office}">${properties}<sheets><sheet name="数据" sheetId="1" r:id="rId1"/><sheet name="说明" sheetId="2" r:id="rId4"/></sheets></workbook>`);
  add('xl/_rels/workbook.xml.rels', `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId4" Type="${office}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`);
  add('xl/sharedStrings.xml', `<sst>${strings}</sst>`);
  add('xl/styles.xml', `<styleSheet>${styles}</styleSheet>`);
  add('xl/worksheets/sheet1.xml', sheet);
  add('xl/worksheets/sheet2.xml', '<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>说明</t></is></c></row></sheetData></worksheet>');
  zip.end();
  await finished(zip.outputStream.pipe(createWriteStream(file)));
  return file;
};

const readAll = async (file: string, sheet?: string): Promise<{ header: readonly string[]; rows: (readonly [number, readonly Cell[]])[] }> => {
  let header: readonly string[] = [];
  const rows: (readonly [number, readonly Cell[]])[] = [];
  for await (const batch of readXlsx(file, file, { sheet }).batches) {
    header = batch.header ?? header;
    rows.push(...batch.records.map(({ line, cells = [] }) => [line, cells] as const));
  }
  return { header, rows };
};

describe('readXlsx', () => {
  test('reads texts, numbers, truths, dates, errors and gaps', async () => {
    const file = await writeExcel(
      'kinds.xlsx',
      '<worksheet xmlns:x="urn:x"><sheetData><row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row><row r="3"><c r="A3" s="1"><v>46083.4166666667</v></c><c r="B3"><v>12.5</v></c><c r="C3" t="b"><v>1</v></c></row><row r="5"><c r="B5" t="e"><v>#N/A</v></c><c r="C5" t="str"><f>1+1</f><v>a&amp;b_x000A_c</v></c></row></sheetData></worksheet>',
      {
        strings: '<si><t>时间</t></si><si><r><t>许</t></r><r><t>知夏</t></r><rPh sb="0" eb="1"><t>xu</t></rPh></si>',
        styles: '<numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs>',
      },
    );
    expect(await readAll(file)).toEqual({ header: ['时间', '', '许知夏'], rows: [[3, ['2026-03-02 10:00:00', 12.5, true]], [5, [undefined, '#N/A', 'a&b\nc']]] });
    expect((await readAll(file, '说明')).header).toEqual(['说明']);
    expect(await outcomeOf(file, { table: 'caseAccept', sheet: '没有' })).toEqual({ exitCode: 2, codes: ['gate/sheet-missing'] });
  });

  test('expands no entity and takes no document type', async () => {
    const file = await writeExcel('bomb.xlsx', '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>&a;</t></is></c></row></sheetData></worksheet>');
    expect(await outcomeOf(file, { table: 'caseAccept' })).toEqual({ exitCode: 2, codes: ['gate/excel-broken'] });
  });

  test('checks rows: real dates are dates, a long number has lost its end, an error is told', async () => {
    const row = { ...caseAcceptRow(), promiseDate: '#DATE#', applyerPageCode: '#NUMBER#', taskName: '#N/A' };
    const cells = (values: readonly unknown[]): string =>
      values.map((value) => (value === '#DATE#' ? '<c s="1"><v>46090</v></c>' : value === '#NUMBER#' ? '<c><v>529900199504126000</v></c>' : `<c t="inlineStr"><is><t>${String(value)}</t></is></c>`)).join('');
    const file = await writeExcel('caseAccept.xlsx', `<worksheet><sheetData><row>${cells(Object.keys(row))}</row><row>${cells(Object.values(row))}</row></sheetData></worksheet>`, { styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>' });
    const { findings } = await checkFiles(file);
    // Each cell once: what the validator makes of a rounded number leads astray.
    expect(findings.map(({ path, ruleId }) => `${path} ${ruleId}`).toSorted()).toEqual(['/applyerPageCode gate/number-precision', '/taskName gate/excel-error']);
    expect(findings.some(({ path }) => path === '/promiseDate')).toBe(false);
  });

  test('reads what our own writer wrote, formulas as texts', async () => {
    const file = join(folder.path, 'own.xlsx');
    const workbook = await createWorkbook(file, [{ name: '一' }, { name: '二' }]);
    await workbook.write([['a', 'b'], ['=1+1', 2], ['<&">', undefined]]);
    await workbook.nextSheet();
    await workbook.write([['c']]);
    await workbook.end();
    expect(await readAll(file)).toEqual({ header: ['a', 'b'], rows: [[2, ['=1+1', 2]], [3, ['<&">', undefined]]] });
    expect((await readAll(file, '二')).header).toEqual(['c']);
  });
});

test('a corrected copy of a workbook is a workbook, in order', async () => {
  const row = { ...caseAcceptRow(), applyerName: ' 许 知夏', orgCode: '11529900mb9q000276' };
  const dirty = join(folder.path, 'dirty-caseAccept.xlsx');
  const workbook = await createWorkbook(dirty, [{ name: 'Sheet1' }]);
  await workbook.write([Object.keys(row), Object.values(row).map(String)]);
  await workbook.end();
  const out = join(folder.path, 'fixed-caseAccept.xlsx');
  expect((await checkFiles(dirty, { table: 'caseAccept', fix: out })).fixes).toMatchObject({ byKind: { 空格: 1, 小写转大写: 1 }, written: [out] });
  expect(await outcomeOf(out, { table: 'caseAccept' })).toEqual({ exitCode: 0, codes: [] });
});

test.each([[0, 14, undefined, true], [1, 0, undefined, false], [2, 31, undefined, true], [3, 176, '[$-804]yyyy/m/d', true], [4, 177, '0.00"元"', false], [5, 178, '[Red]0', false], [6, 179, '[h]:mm', true]])('format %i (%i %s) is a date: %s', (_, id, code, expected) => {
  expect(isDateFormat(id, code)).toBe(expected);
});

test.each([[46083, false, '2026-03-02 00:00:00'], [46083.999994, false, '2026-03-02 23:59:59'], [44621, true, '2026-03-02 00:00:00'], [0.5, false, 0.5]])('the serial %d (1904: %s) is %s', (serial, is1904, expected) => {
  expect(toMoment(serial, is1904)).toBe(expected);
});
