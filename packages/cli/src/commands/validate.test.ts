import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caseAcceptRow, caseResultRow } from '@lianban/testkit';
import { afterAll, describe, expect, test } from 'vitest';
import { runLianban, type Run } from '../testing/run-lianban.ts';

const folder = mkdtempSync(join(tmpdir(), 'lianban-validate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const good = JSON.stringify(caseAcceptRow());
const wrongNumber = '529900199405161240';
const broken = JSON.stringify(caseAcceptRow({ applyerPageCode: wrongNumber, handleUserName: '' }));

/** Writes the content into a file and checks it as rows of `table`. */
function validate(content: string | Uint8Array, table = 'caseAccept'): Promise<Run> {
  const file = join(folder, 'rows.ndjson');
  writeFileSync(file, content);
  return runLianban(['validate', table, file]);
}

describe('lianban validate', () => {
  test('says how many rows are in order', async () => {
    expect(await validate(`${good}\n${good}\n`)).toEqual({ exitCode: 0, output: '共 2 行，合格 2 行，不合格 0 行。\n', errors: '' });
  });

  test('names line, path, rule and remedy of what is broken, in Chinese, without the number', async () => {
    const { exitCode, output, errors } = await validate(`${good}\n${broken}\n`);
    expect([exitCode, errors]).toEqual([1, '']);
    expect(output).toMatch(/^第 2 行 \/applyerPageCode row\/id-check-digit：\S*校验\S*。\S+。$/m);
    expect(output).toMatch(/^第 2 行 \/handleUserName schema\/minLength：/m);
    expect(output).not.toContain('第 1 行');
    expect(output).toContain('共 2 行，合格 1 行，不合格 1 行。');
    expect(output).not.toContain(wrongNumber);
    expect(output).toContain('529900********1240');
  });

  test('compares moments with the present, as the platform does', async () => {
    const { exitCode, output } = await validate(JSON.stringify(caseResultRow({ resultDate: '2099-01-04T09:00:00+08:00' })), 'caseResult');
    expect(exitCode).toBe(1);
    expect(output).toContain('/resultDate row/date-in-future');
  });

  test('counts a line that was cut off as broken and goes on with the next', async () => {
    const { exitCode, output } = await validate(`${good.slice(0, 100)}\n${good}\n`);
    expect(exitCode).toBe(1);
    expect(output).toBe('第 1 行 整行 row/not-json：这一行不是完整的 JSON。请检查导出是否被截断。\n共 2 行，合格 1 行，不合格 1 行。\n');
  });

  test.each(['[]', '"text"', '7', 'null', '{}'])('takes %s for no row', async (line) => {
    const { exitCode, output } = await validate(line);
    expect(exitCode).toBe(1);
    expect(output).toContain('共 1 行，合格 0 行，不合格 1 行。');
  });

  test('reads what Windows wrote: a byte order mark, line ends of two signs, empty lines between', async () => {
    const { exitCode, output } = await validate(`\uFEFF${good}\r\n\r\n${broken}\r\n`);
    expect(exitCode).toBe(1);
    expect(output).toContain('第 3 行 /applyerPageCode');
    expect(output).not.toContain('第 1 行');
    expect(output).toContain('共 2 行，合格 1 行，不合格 1 行。');
  });

  test.each(['', '\n\n', '\uFEFF'])('says of a file without rows (%j) that nothing is in it', async (content) => {
    expect(await validate(content)).toEqual({ exitCode: 0, output: '文件里没有数据，请核对导出是否成功。\n共 0 行，合格 0 行，不合格 0 行。\n', errors: '' });
  });

  test('stays short however much is broken', async () => {
    const { exitCode, output } = await validate(`${broken}\n`.repeat(5_000));
    expect(exitCode).toBe(1);
    expect(output.trimEnd().split('\n')).toHaveLength(202);
    expect(output).toContain('另有 9800 处问题未列出。');
    expect(output).toContain('共 5000 行，合格 0 行，不合格 5000 行。');
  });

  test.each(['cases', 'constructor', ''])('stops at the unknown table %j', async (table) => {
    const { exitCode, output, errors } = await validate(good, table);
    expect([exitCode, output]).toEqual([2, '']);
    expect(errors).toMatch(new RegExp(`^Failed to validate: there is no table "${table}"\\. Use one of: caseAccept, .*\\. \\[cli/invalid-argument\\]\\n$`));
  });

  test('stops at a file that is not there, or is a folder', async () => {
    mkdirSync(join(folder, 'a-folder'));
    for (const name of ['missing.ndjson', 'a-folder']) {
      const { exitCode, output, errors } = await runLianban(['validate', 'caseAccept', join(folder, name)]);
      expect([exitCode, output]).toEqual([2, '']);
      expect(errors).toMatch(new RegExp(`^Failed to read .*${name}: .*\\. Check the path\\. \\[cli/file-unreadable\\]\\n$`));
    }
  });

  test('stops at a file in another encoding instead of guessing', async () => {
    // 「张三」 in GBK.
    const { exitCode, errors } = await validate(Uint8Array.of(0x22, 0xd5, 0xc5, 0xc8, 0xfd, 0x22));
    expect(exitCode).toBe(2);
    expect(errors).toContain('it is not UTF-8 text. Save it as UTF-8, for example from GBK. [cli/file-unreadable]');
  });
});
