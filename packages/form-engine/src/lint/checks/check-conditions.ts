import { toConditionPath } from '../../conditions/rename-answers.ts';
import { toPointer } from '../../pointers/json-pointer.ts';
import type { KnownRule, LintedScenario } from '../conditions/collect-rules.ts';
import { factsOf } from '../conditions/plan-situations.ts';
import type { ScenarioIndex } from '../conditions/plan-situations.ts';
import type { LintDraft } from '../lint-finding.ts';
import { closestNames } from '../read/closest-names.ts';
import type { LintContext } from './lint-check.ts';

const areas = { askedWhen: ['scenario'], includedWhen: ['scenario'], requiredWhen: ['scenario', 'answers', 'items'], field: ['scenario', 'answers'] } as const;

/** 条件写得对不对: operations known, what it reads exists and is asked before, what it compares with is an option. */
export const checkConditions = ({ rules, scenario, index }: Pick<LintContext, 'rules' | 'scenario' | 'index'>): LintDraft[] => rules.flatMap((rule) => checkRule(rule, scenario, index));

function checkRule(known: KnownRule, scenario: LintedScenario, index: ScenarioIndex): LintDraft[] {
  const { rule, file, pointer } = known;
  const { faults, paths, comparisons, itemKeys } = factsOf(rule);
  const draft = (code: LintDraft['code'], inner: string, params: LintDraft['params'] = {}): LintDraft => ({ code, file, pointer: pointer + inner, params });
  return [
    ...faults.map(({ code, pointer: inner, params }) => draft(code, inner, params)),
    ...[...paths].flatMap(([path, inner]) => checkPath(known, path, scenario, index).map(({ code, params }) => draft(code, inner, params))),
    ...comparisons.flatMap(({ path, value, pointer: inner }) => {
      const options = findOptions(path, index);
      return options === undefined || options.known.includes(value) ? [] : [draft('lint/unknown-option', inner, { value, question: options.title, known: options.known })];
    }),
    ...[...itemKeys].flatMap(([itemKey, inner]) => (index.members.has(itemKey) ? [] : [draft('lint/condition-unknown-path', inner, { path: itemKey, known: [...index.members.keys()] })])),
  ];
}

function checkPath({ kind, index: position }: KnownRule, path: string, scenario: LintedScenario, index: ScenarioIndex): Pick<LintDraft, 'code' | 'params'>[] {
  const [area = '', ...names] = path.split('.');
  const seen: readonly string[] = areas[kind];
  if (!seen.includes(area) || (names.length === 0 && area !== 'items')) {
    return [{ code: 'lint/condition-unknown-path', params: { path, known: seen.map((name) => (name === 'items' ? name : `${name}.…`)) } }];
  }
  if (area === 'scenario') {
    const question = index.questions.get(names[0] ?? '');
    if (!question) return [{ code: 'lint/unknown-question', params: { question: names[0], known: closestNames(names[0] ?? '', [...index.questions.keys()]) } }];
    const isLater = kind === 'askedWhen' && scenario.questions.indexOf(question) >= position;
    return isLater ? [{ code: 'lint/question-asked-later', params: { question: question.title || question.key } }] : [];
  }
  if (area !== 'answers') return [];
  const pointer = toPointer(names);
  if (index.answers.has(pointer) || isAround(pointer, index)) return [];
  return [{ code: 'lint/unknown-answer', params: { answer: path, known: closestAnswers(pointer, index) } }];
}

/** A whole subject, or one entry of a list. */
const isAround = (pointer: string, { answers }: ScenarioIndex): boolean =>
  [...answers.keys()].some((other) => other.startsWith(`${pointer}/`) || pointer.startsWith(`${other}/`));

const closestAnswers = (pointer: string, { answers }: ScenarioIndex): string[] =>
  closestNames(pointer, [...answers.keys()]).map(toConditionPath);

/** The closed list of what may be answered at a path. */
function findOptions(path: string, { questions, answers }: ScenarioIndex): { title: string; known: readonly unknown[] } | undefined {
  const [area, ...names] = path.split('.');
  if (area === 'scenario') {
    const question = questions.get(names[0] ?? '');
    return question && { title: question.title || question.key, known: question.options.map(({ value }) => value) };
  }
  const fields = answers.get(toPointer(names)) ?? [];
  const lists = fields.map(({ schema }) => schema['enum']);
  if (lists.length === 0 || !lists.every((list) => Array.isArray(list))) return undefined;
  return { title: String(fields[0]?.schema['title'] ?? path), known: [...new Set(lists.flat())] };
}
