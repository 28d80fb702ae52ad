/** The test of a new target: the suite that all targets share, over the mapping and its vectors. */
export const toTestTemplate = (name: string): string => `import { readFileSync } from 'node:fs';
import { targetCases } from '@lianban/contract/targets';
import { describe, it } from 'vitest';

const read = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

describe('${name}', () => {
  for (const { name, run } of targetCases(read('./${name}.json'), read('./${name}.vectors.json'))) it(name, run);
});
`;

export const toPackageTemplate = (name: string): string => `${JSON.stringify({ name: `lianban-target-${name}`, private: true, type: 'module', scripts: { test: 'vitest run' } }, null, 2)}\n`;

/** What a person finds beside the files, Chinese first. */
export const toReadmeTemplate = (name: string): string => `# ${name}

把联办契约的行写成对方前置库的行，并读回退回的数据。规则都在映射文件里，不写代码。
Writes records of the Lianban contract as rows of the receiver's front database and reads back what it returned. All of it is in the mapping, none in code.

| 文件 file | 内容 what |
|---|---|
| \`${name}.json\` | 映射：表、列、形式、长度、传输码。The mapping: tables, columns, forms, lengths, digits |
| \`${name}.vectors.json\` | 样例：行和它变成的列；对方的行和读回的记录；退回数据。Examples: a record and its columns, a row and its record, returned rows |
| \`${name}.test.mjs\` | 运行公共测试。Runs the suite all targets share |

## 做法 · How

1. \`npm install --save-dev @lianban/contract vitest\`，然后 \`npm test\`：应全部通过。All tests pass.
2. 按对方的建表语句改 \`${name}.json\` 的表和列；NOT NULL 写 \`required\`，长度写 \`maxLength\`。Change tables and columns to the receiver's CREATE TABLE.
3. 代码表与国家不同的，写进 \`codes\`；不确定的向数据管理部门确认后再填，不要猜。Digits that differ go into \`codes\`; ask the data office, do not guess.
4. 带不过去的字段写进 \`notCarried\` 并说明原因。Fields without a column go into \`notCarried\`, with the reason.
5. 每改一处，在 \`${name}.vectors.json\` 加一个样例，用虚构的人和号码。Add an example for each change, with invented people and numbers.

\`\`\`js
import { createTarget } from '@lianban/contract/targets';

const target = createTarget(mapping); // 映射有误时报 contract/invalid-target-mapping，写明位置
const { wireRows, problems } = target.toWireRows('caseAccept', row, { batchId });
// 有错误时 wireRows 为空：超长、无对应代码、缺必填列都会列出，从不截断。With an error nothing is written; nothing is ever cut off.
\`\`\`
`;
