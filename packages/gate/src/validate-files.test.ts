import { join } from 'node:path';
import { caseAcceptRow, caseResultRow, caseStepRow } from '@lianban/testkit';
import { afterAll, describe, expect, test } from 'vitest';
import { loadReference } from './reference/load-reference.ts';
import { checkFiles, createTestFolder, outcomeOf, toCsv } from './testing/check-files.ts';

const folder = createTestFolder();
afterAll(folder.remove);

const row = caseAcceptRow();
const titles: Record<string, string> = { projectNo: '办件编号', applyerName: '申请人', applyerType: '申请人类型', orgCode: '受理单位代码' };

describe('validateFiles', () => {
  test('finds nothing in rows that are in order, in every form of text', async () => {
    const snake = Object.fromEntries(Object.entries(row).map(([key, value]) => [key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]));
    const chinese = Object.fromEntries(Object.entries(row).map(([key, value]) => [titles[key] ?? key, value]));
    const files = {
      'a/caseAccept.csv': toCsv([row]),
      'b/case-accept.tsv': toCsv([row], { delimiter: '\t', lineEnd: '\r\n' }),
      'c/up_pro_accept.txt': `\uFEFF${toCsv([snake], { delimiter: '|' })}`,
      'd/办件受理.csv': toCsv([chinese], { delimiter: ';' }),
      'e/caseAccept_202603.ndjson': `\uFEFF${JSON.stringify(row)}\r\n\n`,
      'f/caseAccept.jsonl': JSON.stringify(snake),
    };
    for (const [name, content] of Object.entries(files)) expect([name, await outcomeOf(folder.write(name, content))]).toEqual([name, { exitCode: 0, codes: [] }]);
  });

  test('knows the columns of the national tables whose names are not those of their fields', async () => {
    const file = folder.write('legal/up_pro_accept.csv', toCsv([{ ...row, legalName: '许知夏' }]).replace('legalName', 'LEGAL'));
    expect(await outcomeOf(file)).toEqual({ exitCode: 0, codes: [] });
  });

  test('names file, line, ids, column as written, field, rule, words and masked value of what is broken', async () => {
    const broken = { ...row, applyerPageCode: '529900199405161240' };
    const file = folder.write('finding/caseAccept.csv', toCsv([row, { ...broken, rowGuid: 'second', projectNo: `${row.projectNo.slice(0, -1)}9` }]).replace('applyerPageCode', '证件号码'));
    const { findings, brokenRows, byColumn } = await checkFiles(file);
    expect(findings).toEqual([
      {
        file,
        table: 'caseAccept',
        line: 3,
        rowGuid: 'second',
        projectNo: `${row.projectNo.slice(0, -1)}9`,
        column: '证件号码',
        path: '/applyerPageCode',
        title: '证件号码',
        ruleId: 'row/id-check-digit',
        severity: 'error',
        message: expect.stringContaining('校验位'),
        messageEn: expect.stringContaining('check digit'),
        hint: expect.stringContaining('对照证件'),
        hintEn: expect.any(String),
        maskedValue: '529900********1240',
      },
    ]);
    expect(brokenRows).toBe(1);
    expect(byColumn).toEqual([{ table: 'caseAccept', column: '证件号码', path: '/applyerPageCode', title: '证件号码', errors: 1, warnings: 0 }]);
  });

  test('counts lines as an editor does, whatever stands inside quotes', async () => {
    const rows = [{ ...row, projectName: '第一行\r\n第二行\n第三行' }, { ...row, rowGuid: 'b', dataSource: 'x' }];
    const { findings } = await checkFiles(folder.write('lines/caseAccept.csv', toCsv(rows, { lineEnd: '\r\n' }).replace('\r\n', '\r\n\r\n')));
    expect(findings.find(({ path }) => path === '/dataSource')?.line).toBe(6);
  });

  test('reads what lies inside by pointer or as JSON', async () => {
    const result = caseResultRow();
    const pointer = folder.write('inner/caseResult.csv', toCsv([{ ...result, '/fees/0/feeName': '工本费', '/fees/0/amount': '10.5', '/fees/1/feeName': '邮费', '/fees/1/amount': 'x' }]));
    const { findings } = await checkFiles(pointer);
    expect(findings.filter(({ path }) => path.startsWith('/fees')).map(({ path, column, ruleId }) => [path, column, ruleId])).toEqual([['/fees/1/amount', '/fees/1/amount', 'schema/type']]);
    const json = folder.write('inner2/caseResult.csv', toCsv([{ ...result, fees: [{ feeName: '工本费', amount: 10.5 }] }]));
    expect((await checkFiles(json)).findings.filter(({ path }) => path.startsWith('/fees'))).toEqual([]);
  });

  test('takes no digit for a code unless it is told whose it is', async () => {
    const digits = { ...row, applyerType: '1', cdOperation: 'I', applyType: '2', projectType: '2', acceptState: 'accepted' };
    const file = folder.write('digits/caseAccept.csv', toCsv([digits]));
    expect((await checkFiles(file)).findings.map(({ path, ruleId }) => `${path} ${ruleId}`).toSorted()).toEqual(['/applyType gate/raw-code', '/applyerType gate/raw-code', '/cdOperation gate/raw-code', '/projectType gate/raw-code']);
    expect((await outcomeOf(file, { target: 'gb39046' })).codes).not.toContain('gate/raw-code');
    expect(await outcomeOf(file, { target: 'nowhere' })).toEqual({ exitCode: 2, codes: ['gate/unknown-target'] });
  });

  test('reads the national tables by their columns, digits and dates', async () => {
    const national = {
      row_guid: 'a1', cd_operation: 'I', cd_time: '2026-03-02 10:00:00', cd_batch: 'b1', data_source: '111', is_sync: 0, project_no: row.projectNo, catalog_code: row.catalogCode, task_code: row.taskCode,
      task_name: row.taskName, task_version: 1, applyer_name: row.applyerName, applyer_type: '1', applyer_page_type: '111', applyer_page_code: row.applyerPageCode, apply_date: '2026-03-02 09:00:00',
      apply_type: '2', org_name: row.orgName, org_code: row.orgCode, handle_user_name: '彭勇', accept_date: '2026-03-02 10:00:00', project_type: '2', promise_date: '2026-03-09 00:00:00',
    };
    expect(await outcomeOf(folder.write('national/up_pro_accept.csv', toCsv([national])), { target: 'national' })).toEqual({ exitCode: 0, codes: [] });
    const { findings } = await checkFiles(folder.write('national2/up_pro_accept.csv', toCsv([{ ...national, applyer_type: '7' }])), { target: 'national' });
    expect(findings.map(({ path, column, ruleId }) => [path, column, ruleId])).toEqual([['/applyerType', 'applyer_type', 'target/unknown-code']]);
  });

  test('compares the rows of all files of a folder, with the reference data it is given', async () => {
    folder.write('month/caseAccept.csv', toCsv([row]));
    folder.write('month/caseStep.csv', toCsv([caseStepRow(), caseStepRow({ rowGuid: 'orphan', projectNo: '11529900MB9Q0002764000709901000202603029999' })]));
    folder.write('month/caseResult.csv', toCsv([caseResultRow()]));
    folder.write('month/notes.txt', 'not a table');
    const month = join(folder.path, 'month');
    const plain = await checkFiles(month);
    expect(plain.files.map(({ table, rows }) => [table, rows])).toEqual([['caseAccept', 1], ['caseStep', 2], ['caseResult', 1]]);
    const orphan = plain.findings.find(({ rowGuid }) => rowGuid === 'orphan');
    expect(orphan).toMatchObject({ line: 3, column: 'projectNo', title: '办件编号', invariant: 15, severity: 'error' });
    expect(plain.unchecked).toContain('case/item-unknown');
    const items = folder.write('items.json', '[]');
    const known = await checkFiles(month, { reference: loadReference({ items }) });
    expect(known.unchecked).not.toContain('case/item-unknown');
    expect(known.byRule.map(({ ruleId }) => ruleId)).toContain('case/item-unknown');
    // A row that breaks two rules is one broken row.
    expect(known.brokenRows).toBeLessThanOrEqual(known.rows);
  });

  test('masks the ID number by which some systems number their rows', async () => {
    const { findings } = await checkFiles(folder.write('ids/caseAccept.csv', toCsv([{ ...row, rowGuid: `A-${row.applyerPageCode}`, dataSource: 'x' }])));
    expect(JSON.stringify(findings)).not.toContain(row.applyerPageCode);
    expect(findings[0]?.rowGuid).toMatch(/^A-\d{6}\*{8}\d{4}$/);
  });

  test('stops when it is told to, and says what was read', async () => {
    const stop = new AbortController();
    stop.abort();
    const result = await checkFiles(folder.write('stopped/caseAccept.csv', toCsv([row])), { signal: stop.signal });
    expect(result).toMatchObject({ interrupted: true, rows: 0 });
  });

  test('stops while it compares rows, too', async () => {
    let asked = 0;
    const rows = [row, { ...row, rowGuid: 'twin' }];
    const file = folder.write('comparing/caseAccept.csv', toCsv(rows));
    expect((await checkFiles(file)).errors).toBeGreaterThan(0);
    const result = await checkFiles(file, { isStopped: () => (asked += 1) > 1 });
    expect(result).toMatchObject({ interrupted: true, rows: 2, errors: 0 });
  });

  test('refuses reference data that are none', () => {
    expect(() => loadReference({ items: folder.write('bad.json', '{') })).toThrow(expect.objectContaining({ code: 'gate/reference-unreadable' }) as Error);
    const bare = folder.write('bare.json', '[{"taskCode":"11529900MB9Q0002764000709901000","taskVersion":1}]');
    expect(() => loadReference({ items: bare })).toThrow(expect.objectContaining({ code: 'gate/reference-unreadable', message: expect.stringContaining('/taskState') as string }) as Error);
    expect(() => loadReference({ bundles: folder.write('bundles.json', '{"bundleCode":"newborn","members":[null]}') })).toThrow(expect.objectContaining({ code: 'gate/reference-unreadable' }) as Error);
    expect(() => loadReference({ items: 'nowhere.json' })).toThrow(expect.objectContaining({ code: 'gate/file-missing' }) as Error);
    expect(() => loadReference({ organizations: folder.write('bad2.json', '[{}]') })).toThrow(expect.objectContaining({ code: 'gate/reference-unreadable' }) as Error);
  });
});

describe('--fix', () => {
  const dirty = { ...row, applyerName: ' 许 知夏', applyDate: '2026/3/2 9:00:00', orgCode: row.orgCode.toLowerCase(), projectName: '含"引号",和逗号' };

  test('writes a corrected copy, lists what it did, masked, and checks what it wrote', async () => {
    const out = join(folder.path, 'fixed.csv');
    const first = await checkFiles(folder.write('dirty/caseAccept.csv', toCsv([dirty], { delimiter: ';' })), { fix: out });
    expect(first).toMatchObject({ brokenRows: 0, fixes: { byKind: { 空格: 1, 日期写法: 1, 小写转大写: 1 }, written: [out], omitted: 0 } });
    expect(first.fixes.entries).toContainEqual({ file: expect.any(String), line: 2, column: 'applyerName', fix: '空格', from: expect.stringMatching(/^ \*+$/), to: '许**' });
    const again = await checkFiles(out, { table: 'caseAccept', fix: join(folder.path, 'fixed-again.csv') });
    expect(again).toMatchObject({ errors: 0, fixes: { byKind: {} } });
  });

  test('corrects NDJSON and keeps the lines it cannot read', async () => {
    const out = join(folder.path, 'fixed.ndjson');
    const result = await checkFiles(folder.write('dirty/caseAccept.ndjson', `${JSON.stringify(dirty)}\n{"cut":\n`), { fix: out });
    expect(result.byRule.map(({ ruleId }) => ruleId)).toEqual(['row/not-json']);
    const again = await checkFiles(out, { table: 'caseAccept' });
    expect(again.byRule.map(({ ruleId }) => ruleId)).toEqual(['row/not-json']);
  });

  test('never writes over its input, and leaves nothing of a copy that was not finished', async () => {
    const file = folder.write('same/caseAccept.csv', toCsv([dirty]));
    expect(await outcomeOf(file, { fix: file })).toEqual({ exitCode: 2, codes: ['gate/output-is-input'] });
    expect(await outcomeOf(file, { fix: join(folder.path, 'same') })).toEqual({ exitCode: 2, codes: ['gate/output-is-input'] });
    const cut = folder.write('unfinished/caseAccept.csv', `${toCsv([dirty])}"open`);
    const out = join(folder.path, 'never.csv');
    expect((await outcomeOf(cut, { fix: out })).exitCode).toBe(3);
    expect(await outcomeOf(out, { table: 'caseAccept' })).toEqual({ exitCode: 2, codes: ['gate/file-missing'] });
    expect(await outcomeOf(`${out}.partial`, { table: 'caseAccept' })).toEqual({ exitCode: 2, codes: ['gate/file-missing'] });
  });
});
