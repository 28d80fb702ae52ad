import type { EvaluationDetail, RatingSubmission, Satisfaction } from '@lianban/contract';

/** Standards §4.2: free text of at most 500 characters. */
export const maxTextLength = 500;

/** The five levels 满意度 (L27), best first. */
export const levels: readonly Satisfaction[] = ['verySatisfied', 'satisfied', 'basicallySatisfied', 'dissatisfied', 'veryDissatisfied'];

/** What a person has put together so far. */
export interface RatingDraft {
  satisfaction: Satisfaction | undefined;
  details: readonly EvaluationDetail[];
  text: string;
}

export type RatingProblem = 'levelMissing' | 'detailMissing' | 'textTooLong';

/** The two bad levels 差评: details are required, the answer to them is a duty of the department. */
export const isBad = (level: Satisfaction): boolean => level === 'dissatisfied' || level === 'veryDissatisfied';

/** Length in characters as a person counts them, not UTF-16 units. */
export const countCharacters = (text: string): number => Array.from(text).length;

/** What keeps the draft from being sent; empty when nothing does. */
export const checkRating = (draft: RatingDraft): RatingProblem[] => {
  const problems: RatingProblem[] = [];
  if (draft.satisfaction === undefined) problems.push('levelMissing');
  else if (isBad(draft.satisfaction) && draft.details.length === 0) problems.push('detailMissing');
  if (countCharacters(draft.text.trim()) > maxTextLength) problems.push('textTooLong');
  return problems;
};

/** The submission of a draft without problems. */
export const toRatingSubmission = (draft: RatingDraft & { satisfaction: Satisfaction }): RatingSubmission => ({
  satisfaction: draft.satisfaction,
  evalDetails: draft.details.slice().sort(),
  ...(draft.text.trim() === '' ? {} : { writingEvaluation: draft.text.trim() }),
});
