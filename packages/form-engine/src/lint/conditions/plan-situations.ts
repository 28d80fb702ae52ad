import type { JsonLogic, JsonPointer, JsonValue } from '@lianban/contract';

import { isObject } from '../../pointers/answer-tree.ts';
import { toPointer } from '../../pointers/json-pointer.ts';
import type { LintedField } from '../read/read-fields.ts';
import type { LintedMember, LintedQuestion, LintedScenario } from './collect-rules.ts';
import { inspectCondition } from './inspect-condition.ts';
import type { ConditionFacts } from './inspect-condition.ts';

/** What has to be varied to know whether some conditions can hold: only the questions, answers and items that matter to them. */
export interface SituationPlan {
  readonly questions: readonly { readonly question: LintedQuestion; readonly values: readonly string[] }[];
  /** Each after those that decide whether it is asked. */
  readonly answers: readonly { readonly pointer: JsonPointer; readonly fields: readonly LintedField[]; readonly values: readonly (JsonValue | undefined)[] }[];
  readonly members: readonly LintedMember[];
  /** A form whose item is no member has a finding of its own; its fields count as asked. */
  readonly isMember: (itemKey: string) => boolean;
  /** Items that the applicant may leave out and that a condition looks for. */
  readonly leftOut: readonly string[];
  readonly count: number;
  /** Whether trying all of it proves that something never holds. */
  readonly complete: boolean;
  /** Whether all conditions can be decided in bounded time. */
  readonly isDecidable: boolean;
  /** How much deciding one situation takes, in values of conditions. */
  readonly cost: number;
}

const facts = new WeakMap<object, ConditionFacts>();
const constant: ConditionFacts = { paths: new Map(), comparisons: [], itemKeys: new Map(), literals: new Set(), simple: true, isDecidable: true, size: 1, faults: [] };

/** The facts of a condition, worked out once. */
export function factsOf(rule: JsonLogic): ConditionFacts {
  if (typeof rule !== 'object' || rule === null) return typeof rule === 'boolean' ? constant : inspectCondition(rule);
  const known = facts.get(rule);
  if (known) return known;
  const found = inspectCondition(rule);
  facts.set(rule, found);
  return found;
}

/** The scenario as look-up tables; made once a definition. */
export interface ScenarioIndex {
  readonly scenario: LintedScenario;
  readonly questions: ReadonlyMap<string, LintedQuestion>;
  readonly members: ReadonlyMap<string, LintedMember>;
  readonly answers: ReadonlyMap<JsonPointer, readonly LintedField[]>;
  /** Conditions that have a finding already: what follows from them would only repeat it. */
  readonly broken: ReadonlySet<unknown>;
}

export function indexScenario(scenario: LintedScenario): ScenarioIndex {
  const answers = new Map<JsonPointer, LintedField[]>();
  for (const field of scenario.fields) {
    if (field.answer === undefined) continue;
    const known = answers.get(field.answer);
    if (known) known.push(field);
    else answers.set(field.answer, [field]);
  }
  return {
    scenario,
    questions: new Map(scenario.questions.map((question) => [question.key, question])),
    members: new Map(scenario.members.map((member) => [member.itemKey, member])),
    answers,
    broken: new Set(),
  };
}

/** Gathers everything that has a say in these conditions, directly or through the conditions of what they read. */
export function planSituations(index: ScenarioIndex, rules: readonly JsonLogic[], itemKeys: readonly string[]): SituationPlan {
  const questions = new Set<LintedQuestion>();
  const answers = new Map<JsonPointer, readonly LintedField[]>();
  const members = new Set<LintedMember>();
  const itemNames = new Set<string>();
  const literals = new Set<string | number>();
  let complete = true;
  let isDecidable = true;
  let cost = 0;

  const addMember = (itemKey: string): void => {
    const member = index.members.get(itemKey);
    if (!member || members.has(member)) return;
    members.add(member);
    if (member.includedWhen) addRule(member.includedWhen.rule);
  };
  const addAnswer = (pointer: JsonPointer): void => {
    if (answers.has(pointer)) return;
    const fields = index.answers.get(pointer) ?? [];
    answers.set(pointer, []);
    for (const { visibleWhen, itemKey } of fields) {
      for (const { rule } of visibleWhen) addRule(rule);
      addMember(itemKey);
    }
    // Set again, so that it comes after those that decide about it.
    answers.delete(pointer);
    answers.set(pointer, fields);
    if (fields.length === 0) complete = false;
  };
  const addRule = (rule: JsonLogic): void => {
    const { paths, simple, itemKeys: looked, literals: words, faults, ...own } = factsOf(rule);
    isDecidable &&= own.isDecidable && !index.broken.has(rule);
    cost += own.size;
    if (!simple || faults.length > 0) complete = false;
    for (const word of words) literals.add(word);
    for (const itemKey of looked.keys()) itemNames.add(itemKey);
    for (const path of paths.keys()) {
      const [area, ...names] = path.split('.');
      if (area === 'answers') addAnswer(toPointer(names));
      else if (area === 'items') for (const { itemKey } of index.scenario.members) addMember(itemKey);
      else {
        const question = index.questions.get(names[0] ?? '');
        if (!question || questions.has(question)) continue;
        questions.add(question);
        if (question.askedWhen) addRule(question.askedWhen.rule);
      }
    }
  };
  for (const rule of rules) addRule(rule);
  for (const itemKey of itemKeys) addMember(itemKey);

  const planned = [...answers].map(([pointer, fields]) => ({ pointer, fields, ...toCandidates(fields, literals) }));
  if (planned.some(({ exact }) => !exact) && !complete) complete = false;
  const asked = index.scenario.questions.filter((question) => questions.has(question)).map((question) => ({ question, values: question.options.map(({ value }) => value) }));
  const leftOut = [...members].filter(({ optional, itemKey }) => optional && itemNames.has(itemKey)).map(({ itemKey }) => itemKey);
  const sizes = [...asked.map(({ values }) => Math.max(1, values.length)), ...planned.map(({ values }) => values.length), 2 ** leftOut.length];
  return { questions: asked, answers: planned, members: [...members], isMember: (itemKey) => index.members.has(itemKey), leftOut, count: sizes.reduce((product, size) => product * size, 1), complete, isDecidable, cost };
}

/** Answers worth trying: all of a closed list, else what the conditions compare with and a little beside it. */
function toCandidates(fields: readonly LintedField[], literals: ReadonlySet<string | number>): { values: (JsonValue | undefined)[]; exact: boolean } {
  const schema = fields[0]?.schema ?? {};
  const allowed = Array.isArray(schema['enum']) ? schema['enum'] : 'const' in schema ? [schema['const'] ?? null] : schema['type'] === 'boolean' ? [true, false] : undefined;
  if (allowed) return { values: [undefined, ...allowed], exact: true };
  const words = [...literals];
  const numbers = words.filter((word) => typeof word === 'number');
  if (schema['type'] === 'integer' || schema['type'] === 'number') {
    const bounds = [schema['minimum'], schema['maximum']].filter((bound) => typeof bound === 'number');
    const lowest = Math.max(...[schema['minimum']].filter((bound) => typeof bound === 'number'), Number.NEGATIVE_INFINITY);
    const highest = Math.min(...[schema['maximum']].filter((bound) => typeof bound === 'number'), Number.POSITIVE_INFINITY);
    const values = [0, 1, ...bounds, ...numbers.flatMap((value) => [value - 1, value, value + 1])].filter((value) => value >= lowest && value <= highest);
    return { values: [undefined, ...new Set(values)], exact: false };
  }
  if (schema['type'] === 'array') return { values: [undefined, [], words.filter((word) => typeof word === 'string'), ...words.map((word) => [word])], exact: false };
  const texts = words.filter((word) => typeof word === 'string');
  return { values: [undefined, '甲', ...new Set(texts.filter((text) => text !== '')), ...(isObject(schema['items']) ? [] : ['9'])], exact: false };
}
