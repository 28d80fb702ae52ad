import type { CaseFacts } from '../case-facts.ts';
import { isAfterWorkingDays } from '../count-working-days.ts';
import type { InvariantRule } from '../invariant-rule.ts';
import { isBefore } from '../moments.ts';

const isBad = (satisfaction: string | undefined): boolean => satisfaction === 'dissatisfied' || satisfaction === 'veryDissatisfied';

/** 差评整改: each bad rating has one in time, and none stands without a bad rating. Standards §14 rule 31. */
export const rectifications: InvariantRule<CaseFacts> = {
  codes: { 'rating/rectification-missing': 'rectificationDays', 'rating/rectification-late': null, 'rating/rectification-unfounded': 'complete' },
  check({ evaluations, rectifications: answers }, { settings, now, report }) {
    const limit = settings.rectificationDays;
    const bad = evaluations.filter(({ satisfaction }) => isBad(satisfaction));
    if (bad.length === 0 && answers.length === 0) return;
    const badNumbers = new Set(bad.map(({ assessNumber }) => assessNumber));
    const answered = new Set(answers.map(({ assessNumber }) => assessNumber));
    for (const rating of bad) {
      if (limit === undefined || now === undefined || answered.has(rating.assessNumber)) continue;
      const isOver = isAfterWorkingDays(rating.assessTime, limit, now);
      if (isOver === 'notCovered') report('case/calendar-not-covered', rating, '/assessTime');
      else if (isOver) report('rating/rectification-missing', rating, '/satisfaction', { limit });
    }
    for (const answer of answers) {
      if (!badNumbers.has(answer.assessNumber) && settings.complete) report('rating/rectification-unfounded', answer, '/assessNumber');
      const answeredAt = answer.feedbackAt ?? now;
      const rating = bad.find(({ assessNumber }) => assessNumber === answer.assessNumber);
      // A deadline of its own makes no answer in time that comes after the days of the place.
      const isLate = isBefore(answer.deadline, answeredAt) || (limit !== undefined && isAfterWorkingDays(rating?.assessTime, limit, answeredAt) === true);
      if (isLate) report('rating/rectification-late', answer, answer.feedbackAt === undefined ? '/deadline' : '/feedbackAt');
    }
  },
};
