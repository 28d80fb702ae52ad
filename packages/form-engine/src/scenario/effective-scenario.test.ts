import { describe, expect, it } from 'vitest';

import { newbornDefinition } from '@lianban/contract/definitions/newborn';

import { askedQuestions, toEffectiveScenario } from './effective-scenario.ts';

const { bundle } = newbornDefinition;
const keys = (scenario: Record<string, string>): string[] => askedQuestions(bundle, scenario).map(({ key }) => key);

describe('askedQuestions', () => {
  it('asks with whom the child settles only when the parents are married', () => {
    expect(keys({})).toEqual(['maritalStatus', 'birthplace']);
    expect(keys({ maritalStatus: 'single' })).toEqual(['maritalStatus', 'birthplace']);
    expect(keys({ maritalStatus: 'married' })).toEqual(['maritalStatus', 'birthplace', 'settleWith']);
  });
});

describe('toEffectiveScenario', () => {
  it('drops answers to questions no longer asked and values that are no option', () => {
    expect(toEffectiveScenario(bundle, { maritalStatus: 'single', settleWith: 'father', birthplace: 'ship', other: 'x' })).toEqual({ maritalStatus: 'single' });
    expect(toEffectiveScenario(bundle, { maritalStatus: 'married', settleWith: 'father' })).toEqual({ maritalStatus: 'married', settleWith: 'father' });
  });
});
