import { describe, expect, it } from 'vitest';
import { checkRating, countCharacters, levels, toRatingSubmission } from './check-rating.ts';
import { detailsOfLevel } from './details-of-level.ts';

describe('a rating', () => {
  it('needs a level, and nothing is chosen beforehand', () => {
    expect(checkRating({ satisfaction: undefined, details: [], text: '' })).toEqual(['levelMissing']);
  });

  it.each(['verySatisfied', 'satisfied', 'basicallySatisfied'] as const)('at %s needs no details', (satisfaction) => {
    expect(checkRating({ satisfaction, details: [], text: '' })).toEqual([]);
  });

  it.each(['dissatisfied', 'veryDissatisfied'] as const)('at %s needs at least one detail', (satisfaction) => {
    expect(checkRating({ satisfaction, details: [], text: '' })).toEqual(['detailMissing']);
    expect(checkRating({ satisfaction, details: [detailsOfLevel(satisfaction)[0]!.code], text: '' })).toEqual([]);
  });

  it('takes 500 characters of text, counted as people count them, and no more', () => {
    expect(checkRating({ satisfaction: 'satisfied', details: [], text: '𠮷'.repeat(500) })).toEqual([]);
    expect(checkRating({ satisfaction: 'satisfied', details: [], text: '好'.repeat(501) })).toEqual(['textTooLong']);
    expect(countCharacters('𠮷林')).toBe(2);
  });

  it('is sent with sorted details and without an empty text', () => {
    expect(toRatingSubmission({ satisfaction: 'verySatisfied', details: ['517', '513'], text: '  ' })).toEqual({ satisfaction: 'verySatisfied', evalDetails: ['513', '517'] });
    expect(toRatingSubmission({ satisfaction: 'satisfied', details: [], text: ' 很快 ' }).writingEvaluation).toBe('很快');
  });
});

it('offers each level only the details of its own first digit', () => {
  expect(levels.map((level) => [...new Set(detailsOfLevel(level).map(({ code }) => code.charAt(0)))].join())).toEqual(['5', '4', '3', '2', '1']);
});
