import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { runLianban, type Run } from '../testing/run-lianban.ts';

const definitions = join(import.meta.dirname, '../../../contract/definitions');
const root = mkdtempSync(join(tmpdir(), 'lianban-check-'));
const newborn = join(root, 'newborn');
beforeEach(() => {
  rmSync(newborn, { recursive: true, force: true });
  cpSync(join(definitions, 'newborn'), newborn, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

/** Replaces words in one file of the copied bundle; every one of them must be there. */
function change(file: string, from: string, to: string): void {
  const text = readFileSync(join(newborn, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(newborn, file), text.replace(from, to));
}

const check = (...args: string[]): Promise<Run> => runLianban(['check', ...args]);

describe('lianban check', () => {
  test('finds nothing wrong with the bundles that come with the contract', async () => {
    const { exitCode, output, errors } = await check(definitions);
    expect([exitCode, errors]).toEqual([0, '']);
    expect(output).toMatch(/^■ 新生儿出生一件事（newborn）\n {2}没有发现问题。$/m);
    expect(output).toMatch(/共检查 \d+ 个一件事，\d+ 个事项；错误 0 处，提醒 \d+ 处。\n$/);
  });

  test('names file, line, place, reason and remedy in Chinese, by file', async () => {
    change('bundle.json', '"scenario.birthplace" }, "home"', '"scenario.birthplace" }, "house"');
    change('items/birthRegistration.json', '"useLevel": "4"', '"useLevel": "3"');
    const { exitCode, output } = await check(newborn);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/^ {2}newborn\/bundle\.json\n {2}错误 第 \d+ 行第 \d+ 列 一套材料「家庭接生情况说明」 › 必交条件：条件拿“house”作比较，但它不是“新生儿出生的地点”的选项。\n {6}怎么改：可选的值：hospital、home。 {2}\[lint\/unknown-option\]$/m);
    expect(output).toMatch(/^ {2}newborn\/items\/birthRegistration\.json\n {2}错误 第 \d+ 行第 3 列 行使层级：编码之间不一致。\n {6}怎么改：.+ {2}\[item\/code-mismatch\]$/m);
    expect(output).toMatch(/共检查 1 个一件事，6 个事项；错误 2 处，提醒 0 处。\n$/);
  });

  test('says the same in English', async () => {
    change('bundle.json', '"supervisePhone": "0890-6660000"', '"supervisePhone": "0890-6660101"');
    const { exitCode, output } = await check(newborn, '--lang', 'en');
    expect(exitCode).toBe(0);
    expect(output).toMatch(/warning line \d+, column 3 complaints: Complaints go to the enquiry number\.\n {6}What to do: /);
    expect(output).toMatch(/1 bundles with 6 items checked: 0 errors, 1 warnings\.\n$/);
  });

  test('gives programs every finding as JSON', async () => {
    change('items/vaccinationCard.json', '"taskVersion": 1,', '"taskVersion": 1，');
    const { exitCode, output } = await check(newborn, '--json');
    expect(exitCode).toBe(1);
    const { bundles } = JSON.parse(output) as { bundles: { name: string; findings: unknown[] }[] };
    expect(bundles).toMatchObject([{ name: 'newborn', itemCount: 6, findings: [{ code: 'lint/not-json', severity: 'error', file: 'items/vaccinationCard.json', line: 13, column: 19 }] }]);
    expect(bundles[0]?.findings).toHaveLength(1);
  });

  test('reads files as Windows writes them: byte order mark, two signs at a line’s end', async () => {
    const file = join(newborn, 'bundle.json');
    writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`);
    expect(await check(newborn)).toMatchObject({ exitCode: 0, errors: '' });
  });

  test('says which file is in another encoding, and goes on with the others', async () => {
    // 「张三」 in GBK.
    writeFileSync(join(newborn, 'forms/vaccinationCard.json'), Uint8Array.of(0x22, 0xd5, 0xc5, 0xc8, 0xfd, 0x22));
    change('items/birthRegistration.json', '"useLevel": "4"', '"useLevel": "3"');
    const { exitCode, output } = await check(newborn);
    expect(exitCode).toBe(1);
    expect(output).toContain('  newborn/forms/vaccinationCard.json\n  错误 整个文件：文件不是 UTF-8 编码的文本。');
    expect(output).toContain('错误 2 处，提醒 0 处');
  });

  test('names what lies beside a definition, and reads none of it', async () => {
    mkdirSync(join(newborn, 'items/old'));
    writeFileSync(join(newborn, '材料清单.docx'), Uint8Array.of(0xd0, 0xcf, 0x11));
    const { exitCode, output } = await check(newborn);
    expect(exitCode).toBe(0);
    expect(output.match(/这个文件不会被读取/g)).toHaveLength(2);
  });

  test('stays short however much is wrong', async () => {
    const bundle = JSON.parse(readFileSync(join(newborn, 'bundle.json'), 'utf8')) as { faq: unknown[] };
    bundle.faq = Array.from({ length: 150 }, () => ({ question: '测试', answer: '测试' }));
    writeFileSync(join(newborn, 'bundle.json'), JSON.stringify(bundle));
    const { exitCode, output } = await check(newborn);
    expect(exitCode).toBe(1);
    expect(output).toContain('[lint/placeholder-text] 同类问题另有 290 处，未列出。');
    expect(output.split('\n').length).toBeLessThan(40);
    expect(output).toContain('错误 300 处');
  });

  test.each([
    ['a folder that is not there', 'nowhere', /^找不到：.*nowhere。请核对路径。 \[cli\/file-unreadable\]\n$/, /^Failed to read the folder .*nowhere: .*ENOENT.*\[cli\/file-unreadable\]\n$/],
    ['a file', 'newborn/bundle.json', /^这是文件，不是文件夹：.*bundle\.json。请核对路径。 \[cli\/file-unreadable\]\n$/, /^Failed to read the folder .*bundle\.json: .*\[cli\/file-unreadable\]\n$/],
    ['a folder without a definition', 'newborn/items', /items 里没有一件事定义：.*bundle\.json。请指定.* \[cli\/no-definition\]\n$/, /^Failed to check .*items: neither it nor a folder in it holds a bundle\.json\. Name the folder .*\[cli\/no-definition\]\n$/],
  ])('stops at %s', async (_, folder, chinese, english) => {
    const [zh, en] = [await check(join(root, folder)), await check(join(root, folder), '--lang', 'en')];
    expect([zh.exitCode, zh.output, en.exitCode, en.output]).toEqual([2, '', 2, '']);
    expect(zh.errors).toMatch(chinese);
    expect(en.errors).toMatch(english);
  });

  test('stops at a language it does not speak', async () => {
    const { exitCode, errors } = await check(newborn, '--lang', 'fr');
    expect([exitCode, errors]).toEqual([2, 'Failed to check: there is no language "fr". Use zh-CN or en. [cli/invalid-argument]\n']);
  });
});
