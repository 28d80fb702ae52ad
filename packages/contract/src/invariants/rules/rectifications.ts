import { addWorkingDays } from '../../calendar/add-working-days.ts';
import { ContractError } from '../../errors.ts';
import type { CaseFacts } from '../case-facts.ts';
import type { InvariantRule } from '../invariant-rule.ts';
import { isBefore } from '../moments.ts';

const isBad = (satisfaction: string | undefined): boolean => satisfaction === 'dissatisfied' || satisfaction === 'veryDissatisfied';

/** Whether more working days than allowed have passed; not when the calendar lacks the year. */
const isOver = (from: string | undefined, days: number, now: string): boolean => {
  if (from === undefined) return false;
  try {
    return isBefore(addWorkingDays(from, days), now);
  } catch (error) {
    if (error instanceof ContractError) return false;
    throw error;
  }
};

/** 差评整改: each bad rating has one in time, and none stands without a bad rating. Standards §14 rule 31. */
export const rectifications: InvariantRule<CaseFacts> = {
  codes: { 'rating/rectification-missing': 'rectificationDays', 'rating/rectification-late': null, 'rating/rectification-unfounded': 'complete' },
  check({ evaluations, rectifications: answers }, { settings, now, report }) {
    const limit = settings.rectificationDays;
    for (const rating of evaluations) {
      if (!isBad(rating.satisfaction) || limit === undefined || now === undefined) continue;
      const isAnswered = answers.some(({ assessNumber }) => assessNumber === rating.assessNumber);
      if (!isAnswered && isOver(rating.assessTime, limit, now)) report('rating/rectification-missing', rating, '/satisfaction', { limit });
    }
    for (const answer of answers) {
      const isFounded = evaluations.some(({ assessNumber, satisfaction }) => assessNumber === answer.assessNumber && isBad(satisfaction));
      if (!isFounded && settings.complete) report('rating/rectification-unfounded', answer, '/assessNumber');
      const isLate = answer.feedbackAt === undefined ? isBefore(answer.deadline, now) : isBefore(answer.deadline, answer.feedbackAt);
      if (isLate) report('rating/rectification-late', answer, answer.feedbackAt === undefined ? '/deadline' : '/feedbackAt');
    }
  },
};
