import type { JsonLogic } from '@lianban/contract';

import { factsOf } from '../conditions/plan-situations.ts';
import { holds } from '../conditions/try-situations.ts';
import type { LintedQuestion } from '../conditions/collect-rules.ts';
import type { LintDraft } from '../lint-finding.ts';
import { readText } from '../read/parts.ts';
import type { LintCheck, LintContext } from './lint-check.ts';

const file = 'bundle.json';

/** 情形问题有没有用: questions and options that change nothing, options after which nothing is left to apply for. */
export const checkScenario: LintCheck = (context) => context.scenario.questions.flatMap((question) => [...checkUse(question, context), ...checkDeadOptions(question, context)]);

function checkUse(question: LintedQuestion, { rules, explorer }: LintContext): LintDraft[] {
  const { key, index, part, options } = question;
  // A purpose says what else the answer is for; the departments that read it know.
  if (readText(part['purpose']) || options.length < 2 || key === '') return [];
  const reading = rules.filter(({ rule }) => factsOf(rule).paths.has(`scenario.${key}`)).map(({ rule }) => rule);
  const effects = new Map(options.map(({ value }) => [value, '']));
  const distinct = new Map(reading.map((rule) => [JSON.stringify(rule), rule]));
  for (const rule of distinct.values()) {
    const outcomes = listOutcomes(rule, key, explorer);
    if (outcomes === undefined) return [];
    for (const { value } of options) effects.set(value, `${effects.get(value)}|${outcomes.get(value) ?? ''}`);
  }
  const places = options.map(({ value }) => effects.get(value));
  if (new Set(places).size === 1) return [{ code: 'lint/question-changes-nothing', file, pointer: `/scenario/${index}` }];
  return options.flatMap(({ value, index: at }) => {
    const alike = options.filter((other) => other.value !== value && effects.get(other.value) === effects.get(value));
    const isLater = alike.some((other) => other.index < at);
    return isLater ? [{ code: 'lint/options-alike' as const, file, pointer: `/scenario/${index}/options/${at}`, params: { others: alike.map(({ label }) => `“${label}”`) } }] : [];
  });
}

/** What a condition says in every situation, by the answer to one question; nothing when there are too many. */
function listOutcomes(rule: JsonLogic, key: string, explorer: LintContext['explorer']): Map<string, string> | undefined {
  const outcomes = new Map<string, Set<string>>();
  const complete = explorer.explore([rule], [], ({ scenario, answers, items }) => {
    const value = scenario[key];
    if (value === undefined) return false;
    const { [key]: _own, ...others } = scenario;
    const line = `${JSON.stringify([others, answers, items])}${holds(rule, { scenario, answers, items })}`;
    const known = outcomes.get(value);
    if (known) known.add(line);
    else outcomes.set(value, new Set([line]));
    return false;
  });
  return complete ? new Map([...outcomes].map(([value, lines]) => [value, [...lines].sort().join()])) : undefined;
}

function checkDeadOptions({ key, index, options }: LintedQuestion, { scenario: { members }, explorer }: LintContext): LintDraft[] {
  if (members.length === 0 || members.some(({ includedWhen }) => !includedWhen)) return [];
  const alive = new Set<string>();
  const rules = members.flatMap(({ includedWhen }) => includedWhen?.rule ?? []);
  const reading: JsonLogic = { '!!': { var: `scenario.${key}` } };
  const complete = explorer.explore([reading, ...rules], members.map(({ itemKey }) => itemKey), ({ scenario, items }) => {
    if (items.length > 0 && scenario[key] !== undefined) alive.add(scenario[key]);
    return alive.size === options.length;
  });
  if (!complete) return [];
  return options.filter(({ value }) => !alive.has(value)).map(({ index: at }) => ({ code: 'lint/option-without-items', file, pointer: `/scenario/${index}/options/${at}` }));
}
