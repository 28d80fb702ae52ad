import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caseAcceptRow } from '@lianban/testkit';
import { afterAll, describe, expect, test } from 'vitest';
import { runLianban, startLianban, type Run } from '../testing/run-lianban.ts';

const folder = mkdtempSync(join(tmpdir(), 'lianban-validate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const good = JSON.stringify(caseAcceptRow());
const wrongNumber = '529900199405161240';
const broken = JSON.stringify(caseAcceptRow({ applyerPageCode: wrongNumber, handleUserName: '' }));

/** Writes rows into a file and checks it. */
function validate(content: string | Uint8Array, flags: readonly string[] = [], name = 'caseAccept.ndjson'): Promise<Run> {
  const file = join(folder, name);
  writeFileSync(file, content);
  return runLianban(['validate', file, ...flags]);
}

describe('lianban validate', () => {
  test('ends with 0 when all rows are in order', async () => {
    const { exitCode, output, errors } = await validate(`${good}\n`);
    expect([exitCode, errors]).toEqual([0, '']);
    expect(output).toContain('结论：全部符合数据标准，可以推送。');
    expect(output).toContain('共 1 行，合格 1 行，不合格 0 行');
  });

  test('ends with 1 and names line, field, rule and remedy of what is broken, in Chinese, without the number', async () => {
    const { exitCode, output } = await validate(`${good}\n${broken}\n`);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/第 2 行 applyerPageCode（证件号码） row\/id-check-digit：\S*校验\S*（529900\*{8}1240）。\S+。/);
    expect(output).not.toContain(wrongNumber);
  });

  test('compares moments with the present, as the platform does', async () => {
    expect((await validate(JSON.stringify(caseAcceptRow({ cdTime: '2099-01-04T09:00:00+08:00' })))).output).toContain('row/date-in-future');
  });

  test('ends with 0 on warnings, and with 1 when they count', async () => {
    const warned = JSON.stringify(caseAcceptRow({ applyerName: '许' }));
    expect((await validate(warned)).exitCode).toBe(0);
    expect((await validate(warned, ['--strict'])).exitCode).toBe(1);
  });

  test('writes reports, findings and a corrected copy', async () => {
    const [html, xlsx, findings, fixed] = ['r.html', 'r.xlsx', 'f.ndjson', 'fixed.ndjson'].map((name) => join(folder, name)) as [string, string, string, string];
    const { exitCode, output } = await validate(`${JSON.stringify(caseAcceptRow({ applyerName: ' 许 知夏 ' }))}\n${broken}\n`, ['--report', html, '--report', xlsx, '--findings', findings, '--fix', fixed]);
    expect(exitCode).toBe(1);
    expect(output).toContain('已修正 1 处：空格 1。');
    for (const file of [html, xlsx, findings, fixed]) expect(existsSync(file)).toBe(true);
    expect(readFileSync(findings, 'utf8')).not.toContain(wrongNumber);
    expect(readFileSync(fixed, 'utf8')).toContain('"applyerName":"许知夏"');
  });

  test('writes nothing over what it reads', async () => {
    const { exitCode, output, errors } = await validate(`${good}\n`, ['--findings', join(folder, 'caseAccept.ndjson')]);
    expect([exitCode, output]).toEqual([2, '']);
    expect(errors).toContain('[gate/output-is-input]');
    expect(readFileSync(join(folder, 'caseAccept.ndjson'), 'utf8')).toBe(`${good}\n`);
  });

  test('stays short however much is broken', async () => {
    const { exitCode, output } = await validate(`${broken}\n`.repeat(5_000));
    expect(exitCode).toBe(1);
    expect(output.split('\n').length).toBeLessThan(50);
    expect(output).toContain('不合格 5,000 行');
  });

  test.each([
    [['validate'], 'gate/no-input'],
    [['validate', 'nowhere.csv'], 'gate/file-missing'],
    [['validate', 'x.csv', '--table', 'cases'], 'gate/bad-option'],
    [['validate', 'x.csv', '--encoding', 'ebcdic'], 'gate/bad-option'],
    [['validate', 'x.csv', '--max-findings', 'many'], 'gate/bad-option'],
    [['validate', '--sql', 'sqlite:x.db'], 'gate/bad-option'],
    [['validate', 'x.csv', '--table', 'caseAccept', '--report', 'r.pdf'], 'gate/bad-option'],
    [['validate', 'http://192.0.2.1/caseAccept.csv'], 'gate/url-insecure'],
  ])('ends %j with 2 and one line in Chinese', async (args, code) => {
    const { exitCode, output, errors } = await runLianban(args);
    expect([exitCode, output]).toEqual([2, '']);
    expect(errors).toMatch(new RegExp(`^\\S.*[\\u4e00-\\u9fff].*\\[${code}\\]\\n$`));
  });

  test('ends with 3 when it cannot read to the end, and says how far it came', async () => {
    const header = Object.keys(caseAcceptRow());
    const line = Object.values(caseAcceptRow()).join(',');
    const { exitCode, output } = await validate(`${header.join(',')}\n${line}\n"${line}\n`, [], 'caseAccept.csv');
    expect(exitCode).toBe(3);
    expect(output).toContain('共 1 行');
    expect(output).toContain('gate/quote-not-closed');
  });

  test('asked to stop, ends with 3, says what it read and leaves nothing behind', async () => {
    const file = join(folder, 'caseStep.ndjson');
    writeFileSync(file, `${good}\n`.repeat(60_000));
    const temporary = join(folder, 'temporary');
    const { mkdirSync } = await import('node:fs');
    mkdirSync(temporary);
    const running = startLianban(['validate', file], { env: { TMPDIR: temporary } });
    await expect.poll(() => readdirSync(temporary).length, { timeout: 15_000 }).toBe(1);
    const { exitCode, output } = await running.stop('SIGINT');
    expect(exitCode).toBe(3);
    expect(output).toContain('校验被中断');
    expect(readdirSync(temporary)).toEqual([]);
  });
});
