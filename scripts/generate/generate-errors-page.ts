import { readFile, readdir } from 'node:fs/promises';
import { ruleTexts } from '../../packages/contract/src/rules/word-problem.ts';
import type { RuleText } from '../../packages/contract/src/rules/rule-text.ts';
import { lintRules } from '../../packages/form-engine/src/lint/rules/lint-rules.ts';
import { inRepository } from './contract-folder.ts';

interface ErrorEntry {
  code: string;
  en: string;
  zh: string;
  remedyEn: string;
  remedyZh: string;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const readErrors = async (directory: string): Promise<ErrorEntry[]> => {
  const text = await readFile(inRepository('packages', directory, 'errors.json'), 'utf8').catch(() => '[]');
  const entries = JSON.parse(text) as ErrorEntry[];
  const incomplete = entries.find((entry) => ![entry.code, entry.en, entry.zh, entry.remedyEn, entry.remedyZh].every((part) => typeof part === 'string' && part !== ''));
  if (incomplete) throw new Error(`Failed to generate docs/errors.md: "${incomplete.code}" in packages/${directory}/errors.json lacks code, en, zh, remedyEn or remedyZh. Add it.`);
  return entries.toSorted((left, right) => (left.code < right.code ? -1 : 1));
};

const errorTable = (entries: readonly ErrorEntry[]): string[] => [
  '| code | meaning | 含义 | what to do | 处理 |',
  '|---|---|---|---|---|',
  ...entries.map(({ code, en, zh, remedyEn, remedyZh }) => `| \`${code}\` | ${[en, zh, remedyEn, remedyZh].map(cell).join(' | ')} |`),
];

const ruleTable = (rules: Readonly<Record<string, RuleText>>): string[] => [
  '| rule | invariant | severity | meaning | 含义 | what to do | 处理 |',
  '|---|---|---|---|---|---|---|',
  ...Object.entries(rules).map(
    ([rule, { zh, en, hintZh, hintEn, severity, invariant }]) => `| \`${rule}\` | ${invariant ?? ''} | ${severity ?? 'error'} | ${[en, zh, hintEn, hintZh].map(cell).join(' | ')} |`,
  ),
];

/** Every code and rule that `docs/errors.md` lists. */
export const listCodes = async (): Promise<Set<string>> => {
  const entries = await Promise.all((await readdir(inRepository('packages'))).map(readErrors));
  return new Set([...entries.flat().map(({ code }) => code), ...Object.keys(ruleTexts), ...Object.keys(lintRules)]);
};

/** `docs/errors.md` from every `packages/*\/errors.json` and from the rule table. */
export const generateErrorsPage = async (): Promise<string> => {
  const directories = (await readdir(inRepository('packages'))).toSorted();
  const sections: string[] = [];
  const owners = new Map<string, string>();
  for (const directory of directories) {
    const entries = await readErrors(directory);
    for (const { code } of entries) {
      if (owners.has(code)) throw new Error(`Failed to generate docs/errors.md: ${code} stands in ${owners.get(code)} and in ${directory}. A code has one owner.`);
      owners.set(code, directory);
    }
    if (entries.length > 0) sections.push(`## @lianban/${directory}`, '', ...errorTable(entries), '');
  }
  return [
    '# Error and rule codes · 错误码与规则码',
    '',
    'Codes are contract: never reused, never renamed. Switch on `code`, not on the message. 代码属于契约，不复用、不改名；程序按代码判断，不按文字判断。',
    '',
    ...sections,
    '## Rules · 规则',
    '',
    'What validators report for a value. `{…}` is filled from the problem\'s parameters; the number is that of [the invariant](invariants.md). 校验器对数据给出的规则码。',
    '',
    ...ruleTable(ruleTexts),
    '',
    '## Definition checks · 定义检查',
    '',
    'What `lianban check` reports besides the rules above. 定义检查在上述规则之外给出的规则码。',
    '',
    ...ruleTable(lintRules),
    '',
  ].join('\n');
};
