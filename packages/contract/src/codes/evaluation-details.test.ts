import { describe, expect, it } from 'vitest';
import { labels } from '../generated/labels.ts';
import type { Satisfaction } from '../generated/types.ts';
import { toWire } from '../targets/to-wire.ts';
import { validateRatingSubmission } from '../validators/index.ts';
import { EVALUATION_DETAILS } from './evaluation-details.ts';

const names = Object.keys(labels.satisfaction) as Satisfaction[];

describe('validateRatingSubmission', () => {
  it.each(['dissatisfied', 'veryDissatisfied'])('asks what was bad about a rating %s', (satisfaction) => {
    const verdict = validateRatingSubmission({ satisfaction, evalDetails: [] });
    expect(verdict.valid ? [] : verdict.problems.map(({ path }) => path)).toEqual(['/evalDetails']);
  });
});

describe('EVALUATION_DETAILS', () => {
  it.each(names)('offers eight details for %s, each accepted with it', (satisfaction) => {
    const codes = EVALUATION_DETAILS.filter((detail) => detail.satisfaction === satisfaction).map(({ code }) => code);
    expect(codes).toHaveLength(8);
    expect(codes.every((code) => code.startsWith(toWire('satisfaction', satisfaction, 'rating')))).toBe(true);
    expect(validateRatingSubmission({ satisfaction, evalDetails: codes }).valid).toBe(true);
  });

  it('are refused with any other satisfaction', () => {
    const verdict = validateRatingSubmission({ satisfaction: 'satisfied', evalDetails: ['510'] });
    expect(verdict.valid ? [] : verdict.problems.map(({ ruleId }) => ruleId)).toEqual(['row/evaluation-detail']);
  });
});
