import { describe, expect, it } from 'vitest';
import { ContractError } from '../errors.ts';
import type { Satisfaction } from '../generated/types.ts';
import { validateRatingSubmission } from '../validators/index.ts';
import { EVALUATION_DETAILS } from './evaluation-details.ts';
import { parseSatisfactionWire, satisfactionWire, toSatisfactionWire } from './satisfaction-wire.ts';

const names: Satisfaction[] = ['verySatisfied', 'satisfied', 'basicallySatisfied', 'dissatisfied', 'veryDissatisfied'];

describe('satisfactionWire', () => {
  it.each(['rating', 'gb39046'] as const)('maps every name of target %s to its own digit and back', (target) => {
    expect(names.map((name) => parseSatisfactionWire(toSatisfactionWire(name, target), target))).toEqual(names);
    expect(new Set(Object.values(satisfactionWire[target])).size).toBe(5);
  });

  it('counts the two standards in opposite directions', () => {
    for (const name of names) expect(Number(toSatisfactionWire(name, 'rating')) + Number(toSatisfactionWire(name, 'gb39046'))).toBe(6);
  });

  it.each(['0', '6', '7', '', 'satisfied'])('refuses the code "%s"', (digit) => {
    expect(() => parseSatisfactionWire(digit, 'rating')).toThrow(ContractError);
  });
});

describe('validateRatingSubmission', () => {
  it.each(['5', '1', 5, 1, true])('refuses the raw digit %j: it means opposite things to two standards', (satisfaction) => {
    const verdict = validateRatingSubmission({ satisfaction, evalDetails: [] });
    expect(verdict.valid).toBe(false);
  });

  it.each(['dissatisfied', 'veryDissatisfied'])('asks what was bad about a rating %s', (satisfaction) => {
    const verdict = validateRatingSubmission({ satisfaction, evalDetails: [] });
    expect(verdict.valid ? [] : verdict.problems.map(({ path }) => path)).toEqual(['/evalDetails']);
  });
});

describe('EVALUATION_DETAILS', () => {
  it.each(names)('offers eight details for %s, each accepted with it', (satisfaction) => {
    const codes = EVALUATION_DETAILS.filter((detail) => detail.satisfaction === satisfaction).map(({ code }) => code);
    expect(codes).toHaveLength(8);
    expect(validateRatingSubmission({ satisfaction, evalDetails: codes }).valid).toBe(true);
  });

  it('are refused with any other satisfaction', () => {
    const verdict = validateRatingSubmission({ satisfaction: 'satisfied', evalDetails: ['510'] });
    expect(verdict.valid ? [] : verdict.problems.map(({ ruleId }) => ruleId)).toEqual(['row/evaluation-detail']);
  });
});
