import { readFile, readdir } from 'node:fs/promises';
import type { Need } from '../../packages/contract/src/invariants/invariant-rule.ts';
import { stages } from '../../packages/contract/src/invariants/stages.ts';
import { joinDefinitionRules } from '../../packages/contract/src/rules/definition-rules.ts';
import type { RuleText } from '../../packages/contract/src/rules/rule-text.ts';
import { ruleTexts } from '../../packages/contract/src/rules/word-problem.ts';
import { inContract } from './contract-folder.ts';

interface Vectors {
  invariant: number;
  title: string;
  confidence: string;
  cases: { expected: { ruleId: string; path: string }[] }[];
}

const needWords: Readonly<Record<Need, string>> = {
  items: 'items',
  organizations: 'organizations',
  licences: 'licences',
  licencesOrRows: 'licences, or licenceRecord rows',
  authorizations: 'authorizations',
  bundles: 'bundles',
  itemsAndRealLevels: 'items, realLevels',
  earlierCases: 'acceptedCases, unless the stream is complete',
  earlierRows: 'acceptedRows, unless the stream is complete',
  complete: 'a complete stream',
  completeWithBundleCases: 'a complete stream, bundleCase rows',
  itemsAndComplete: 'items, a complete stream',
  rectificationDays: 'the setting rectificationDays',
};

/** Rules that the platform of the sandbox applies to what is pushed, beyond a row's own validator. */
const onPlatform = new Set([11, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 27, 28, 33, 34, 35, 36]);

const streamNeeds = new Map<string, Need | null>(stages.flatMap(({ codes }) => codes));
// Only the bytes of a batch have its digest.
const isOfStream = (rule: string): boolean => streamNeeds.has(rule) || rule === 'batch/digest';

const placeOf = (rule: string): string => {
  if (isOfStream(rule)) return 'stream';
  return rule in joinDefinitionRules() ? 'definition' : 'row';
};

const toLine = ({ invariant, title, confidence, cases }: Vectors): string => {
  const texts: Readonly<Record<string, RuleText>> = ruleTexts;
  const own = Object.keys(texts).filter((rule) => texts[rule]?.invariant === invariant);
  const schema = new Set(cases.flatMap(({ expected }) => expected.filter(({ ruleId }) => ruleId.startsWith('schema/')).map(({ ruleId, path }) => (invariant === 1 ? ruleId : `${ruleId} ${path}`))));
  const codes = [...own.map((rule) => `\`${rule}\`${texts[rule]?.severity === 'warning' ? ' W' : ''}`), ...[...schema].map((rule) => `\`${rule}\``)];
  const places = new Set([...own.map(placeOf), ...(schema.size > 0 ? [own.some((rule) => placeOf(rule) === 'definition') || [8, 9].includes(invariant) ? 'definition' : 'row'] : []), ...(onPlatform.has(invariant) ? ['platform'] : [])]);
  const needs = new Set(own.flatMap((rule) => streamNeeds.get(rule) ?? []).map((need) => needWords[need]));
  return `| ${invariant} | ${title} | ${codes.join('<br>')} | ${[...places].join(', ')} | ${[...needs].join('; ') || '–'} | ${confidence} |`;
};

/** `docs/invariants.md`: the 38 rules of the standard, from the vectors that break them and from the rules themselves. */
export const generateInvariantsPage = async (): Promise<string> => {
  const folder = inContract('vectors/invariants');
  const files = (await readdir(folder)).toSorted();
  const all = await Promise.all(files.map(async (file) => JSON.parse(await readFile(`${folder}/${file}`, 'utf8')) as Vectors));
  return [
    '# The 38 invariants · 38 条不变式',
    '',
    'Rules of the data standard that hold beyond the shape of a value. Each has codes that never change, listed with their texts in [errors.md](errors.md), and vectors in',
    '`packages/contract/vectors/invariants` that break exactly it. 数据标准中超出字段形式的规则；每条都有固定的规则码和恰好违反它的测试向量。',
    '',
    '- **Where**: *row* – the validator of one row; *stream* – `createInvariantCheck` over all rows of a push; *definition* – items and bundles; *platform* – the sandbox',
    '  refuses it too. 在哪里检查：单行、全部数据流、定义、平台。',
    '- **Needs**: reference data or settings; without them the code is listed in `unchecked` and nothing is guessed. 缺少参照数据的规则列入 `unchecked`，不猜测。',
    '- **W** only warns; everything else refuses. W 为警告，其余为错误。',
    '- **Confidence**: S2 two sources, S one, B background, P our proposal, U uncertain. 可信度。',
    '',
    '| # | rule · 规则 | codes · 规则码 | where · 位置 | needs · 所需数据 | confidence · 可信度 |',
    '|---|---|---|---|---|---|',
    ...all.map(toLine),
    '',
  ].join('\n');
};
