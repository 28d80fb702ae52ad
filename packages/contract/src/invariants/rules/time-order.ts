import type { CaseFacts } from '../case-facts.ts';
import type { InvariantRule } from '../invariant-rule.ts';
import { isBefore } from '../moments.ts';

/** 时间先后: accepted, then each step, then the result; nothing after it. Standards §14 rules 14 and 16. */
export const timeOrder: InvariantRule<CaseFacts> = {
  codes: {
    'case/step-before-accept': null,
    'case/step-ends-after-result': null,
    'case/result-before-accept': null,
    'case/step-after-result': null,
    'case/special-after-result': null,
    'case/correction-after-result': null,
  },
  check({ accept, steps, specials, corrections, result }, { report }) {
    // A case that was not accepted has its moment of application only.
    const begin = accept?.acceptDate ?? accept?.applyDate;
    const end = result?.resultDate;
    for (const step of steps) {
      if (isBefore(step.eventStartTime, begin)) report('case/step-before-accept', step, '/eventStartTime');
      if (isBefore(end, step.eventStartTime)) report('case/step-after-result', step, '/eventStartTime');
      else if (isBefore(end, step.eventEndTime)) report('case/step-ends-after-result', step, '/eventEndTime');
    }
    for (const special of specials) if (isBefore(end, special.startTime)) report('case/special-after-result', special, '/startTime');
    for (const correction of corrections) if (isBefore(end, correction.noticeTime)) report('case/correction-after-result', correction, '/noticeTime');
    if (result !== undefined && isBefore(end, begin)) report('case/result-before-accept', result, '/resultDate');
  },
};
