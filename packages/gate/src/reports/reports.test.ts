import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ruleTexts } from '@lianban/contract';
import { afterAll, describe, expect, test } from 'vitest';
import type { GateFinding } from '../findings/gate-finding.ts';
import type { GateResult } from '../gate-result.ts';
import { openPackage } from '../readers/xlsx/open-package.ts';
import { readXlsx } from '../readers/read-xlsx.ts';
import { createTestFolder } from '../testing/check-files.ts';
import { cutToWidth, padToWidth, toDisplayWidth } from './display-width.ts';
import { formatSummary } from './format-summary.ts';
import { toShare, toVerdict } from './words.ts';
import { writeFindings } from './write-findings.ts';
import { writeReport } from './write-report.ts';

const folder = createTestFolder();
afterAll(folder.remove);

const nasty = '=HYPERLINK("https://evil.example","点我")<script>alert(1)</script>';
const finding: GateFinding = {
  file: '受理.csv', line: 2, table: 'caseAccept', rowGuid: nasty, column: `+${nasty}`, path: '/applyerName', title: '申请人', ruleId: 'row/name-characters', severity: 'error',
  message: '姓名含有不允许的字符', messageEn: 'x', hint: '请核对。', hintEn: 'x', maskedValue: '@张*',
};
const result: GateResult = {
  files: [{ file: '受理.csv', table: 'caseAccept', rows: 1_000, brokenRows: 1 }],
  rows: 1_000, brokenRows: 1, errors: 5, warnings: 0,
  byRule: [{ ruleId: 'row/name-characters', severity: 'error', message: '姓名含有不允许的字符', hint: '请核对。', count: 5, omitted: 4 }],
  byColumn: [{ table: 'caseAccept', column: 'applyerName', path: '/applyerName', title: '申请人', errors: 5, warnings: 0 }],
  findings: [finding], omitted: 4, unchecked: ['case/item-unknown'],
  fixes: { byKind: { 空格: 3 }, entries: [{ file: '受理.csv', line: 9, column: '申请人', fix: '空格', from: ' 张*', to: '张*' }], omitted: 2, written: ['x.csv'] },
  interrupted: false, checkedAt: '2026-11-22T10:00:00+08:00', elapsedMs: 1_234,
};

describe('the HTML report', () => {
  test('is one page without script or address, and shows what it is given as text', async () => {
    const file = join(folder.path, 'report.html');
    await writeReport(file, result);
    const page = readFileSync(file, 'utf8');
    expect(page).toContain("default-src 'none'");
    expect(page.replace(/&lt;script/g, '')).not.toMatch(/<script|https?:\/\/(?!evil\.example)|<img|<link|javascript:/i);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain('有 1 行不符合数据标准');
    expect(page).toContain('前 1 处，另有 4 处未列出');
    expect(page).toContain('<code> 张*</code>');
  });

  test('names what was not checked in words: rules without their data, files named after no table', async () => {
    const file = join(folder.path, 'unchecked.html');
    await writeReport(file, { ...result, leftOut: ['月报/办件明细.csv'], unchecked: Object.keys(ruleTexts) });
    const page = readFileSync(file, 'utf8');
    expect(page).toContain('<li>缺少必选的联办事项 <code>bundle/required-member-missing</code></li>');
    expect(page).toContain('月报/办件明细.csv');
    expect(page).not.toMatch(/<li>[^<]*\{/);
  });

  test('stays bounded', async () => {
    const file = join(folder.path, 'large.html');
    await writeReport(file, { ...result, findings: Array.from({ length: 10_000 }, () => finding) });
    expect(readFileSync(file, 'utf8').match(/data-title="级别"/g)).toHaveLength(2_000);
  });
});

test('the Excel report has its four sheets, and texts that look like formulas are texts', async () => {
  const file = join(folder.path, 'report.xlsx');
  await writeReport(file, result);
  const sheets = new Map<string, unknown[]>();
  for (const sheet of ['汇总', '按规则', '按字段', '明细', '修正']) {
    const rows: unknown[] = [];
    for await (const { records } of readXlsx(file, file, { sheet }).batches) rows.push(...records.map(({ cells }) => cells));
    sheets.set(sheet, rows);
  }
  expect(sheets.get('汇总')?.[0]).toEqual(['结论', '有 1 行不符合数据标准，推送后会被退回']);
  expect(sheets.get('按规则')).toEqual([['错误', 5, '姓名含有不允许的字符', '请核对。', 'row/name-characters', 4]]);
  expect(sheets.get('明细')?.[0]).toEqual(expect.arrayContaining([nasty, `+${nasty}（申请人）`, '@张*']));
  expect(sheets.get('修正')).toEqual([['受理.csv', 9, '申请人', '空格', ' 张*', '张*'], ['另有 2 处修正只计数、未列出', undefined, undefined, undefined, undefined, undefined]]);
  // No formula element anywhere; the mark keeps such a text a text when the sheet is saved as CSV.
  const pack = await openPackage(file);
  const sheetXml = await text(await pack.open('xl/worksheets/sheet4.xml'));
  pack.close();
  expect(sheetXml).not.toContain('<f>');
  expect(sheetXml).toContain('s="4"');
});

test('the list of findings says how many it left out', async () => {
  const file = join(folder.path, 'findings.ndjson');
  await writeFindings(file, result);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as object);
  expect(lines).toEqual([finding, { omitted: 4 }]);
});

test('a report that cannot be written is told', async () => {
  await expect(writeReport(join(folder.path, 'report.pdf'), result)).rejects.toMatchObject({ code: 'gate/bad-option' });
  for (const name of ['report.html', 'report.xlsx']) await expect(writeReport(join(folder.path, 'no-folder', name), result)).rejects.toMatchObject({ code: 'gate/output-unwritable' });
});

test.skipIf(!existsSync('/dev/full'))('a full disk is told as such', async () => {
  await expect(writeFindings('/dev/full', { ...result, findings: Array.from({ length: 2_000 }, () => finding) })).rejects.toMatchObject({ code: 'gate/disk-full', messageZh: expect.stringContaining('磁盘已满') as string });
});

describe('the summary', () => {
  test('says verdict, counts, rules and columns', () => {
    const summary = formatSummary(result);
    for (const part of ['结论：有 1 行不符合数据标准，推送后会被退回。', '共 1,000 行，合格 999 行，不合格 1 行', 'row/name-characters', 'applyerName（申请人）', '另有 4 处问题', '已修正 3 处：空格 3。', '第 9 行 申请人 空格：“ 张*” → “张*”']) expect(summary).toContain(part);
  });

  test('keeps columns under each other', () => {
    expect([toDisplayWidth('申请人a'), toDisplayWidth('e\u0301'), toDisplayWidth('𠮷')]).toEqual([7, 1, 2]);
    expect(padToWidth('申请', 6)).toBe('申请  ');
    expect(padToWidth('12', 4, 'start')).toBe('  12');
    expect(cutToWidth('申请人姓名', 7)).toBe('申请人…');
  });

  test.each([[0, 0, '–'], [0, 10, '0%'], [1, 10_000, '不足 0.1%'], [9_999, 10_000, '99.9%'], [1, 3, '33.3%'], [5, 5, '100%']])('%i of %i are %s', (part, whole, expected) => expect(toShare(part, whole)).toBe(expected));

  test('never says that rows are in order when they were not all read', () => {
    expect(toVerdict({ ...result, interrupted: true, errors: 0 })).toContain('中断');
    expect(toVerdict({ ...result, errors: 0, brokenRows: 0 })).toBe('全部符合数据标准，可以推送');
    expect(toVerdict({ ...result, errors: 0, warnings: 1 })).toContain('提醒');
  });
});
