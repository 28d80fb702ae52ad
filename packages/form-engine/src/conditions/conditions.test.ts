import { describe, expect, it } from 'vitest';

import type { JsonLogic } from '@lianban/contract';

import vectors from '../../vectors/conditions.json' with { type: 'json' };
import { allConditions, anyCondition } from './combine-conditions.ts';
import { evaluateCondition } from './evaluate-condition.ts';
import type { ConditionData } from './evaluate-condition.ts';
import { assertCondition, findReferences } from './find-references.ts';
import { renameAnswers } from './rename-answers.ts';

interface ConditionCase {
  readonly name: string;
  readonly rule: JsonLogic;
  readonly data: ConditionData;
  readonly expected?: boolean;
  readonly refused?: boolean;
  readonly references?: readonly string[];
}

const cases = vectors.cases as unknown as readonly ConditionCase[];

describe('conditions of the shared vectors', () => {
  it.each(cases.filter(({ refused }) => !refused))('decides: $name', ({ rule, data, expected }) => {
    assertCondition(rule, 'vector');
    expect(evaluateCondition(rule, data)).toBe(expected);
  });

  it.each(cases.filter(({ references }) => references !== undefined))('knows what it reads: $name', ({ rule, references }) => {
    const found = findReferences(rule);
    expect([...found.scenario.map((key) => `scenario.${key}`), ...found.answers].sort()).toEqual([...(references ?? [])].sort());
  });

  it.each(cases.filter(({ refused }) => refused))('refuses: $name', ({ rule }) => {
    expect(() => assertCondition(rule, 'newborn#/child/name')).toThrow(expect.objectContaining({ code: 'form-engine/invalid-condition' }));
  });
});

describe('combined conditions', () => {
  const rule = { var: 'answers.a.b' };

  it('work out constants and keep one rule as it is', () => {
    expect(allConditions([undefined, true, rule])).toEqual(rule);
    expect(allConditions([rule, false])).toBe(false);
    expect(allConditions([])).toBe(true);
    expect(anyCondition([rule, false, rule])).toEqual(rule);
    expect(anyCondition([rule, undefined])).toBe(true);
    expect(anyCondition([])).toBe(false);
  });

  it('follow an answer that was given another pointer', () => {
    const renamed = renameAnswers({ and: [{ '==': [{ var: 'answers.a.b' }, 'answers.a.b'] }, { missing: ['answers.a.b', 'answers.a.c'] }] }, new Map([['/a/b', '/items/x/b']]));
    expect(renamed).toEqual({ and: [{ '==': [{ var: 'answers.items.x.b' }, 'answers.a.b'] }, { missing: ['answers.items.x.b', 'answers.a.c'] }] });
  });
});
