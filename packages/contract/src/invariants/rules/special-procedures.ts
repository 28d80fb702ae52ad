import type { CaseFacts } from '../case-facts.ts';
import type { InvariantRule } from '../invariant-rule.ts';
import { isBefore, laterOf } from '../moments.ts';

/** 特别程序: after acceptance, closed before the result, one at a time. Standards §14 rule 18. */
export const specialProcedures: InvariantRule<CaseFacts> = {
  codes: { 'case/special-before-accept': null, 'case/special-open-at-result': 'complete', 'case/special-overlap': null },
  check({ accept, specials, result }, { report, settings }) {
    const begin = accept?.acceptDate ?? accept?.applyDate;
    const end = result?.resultDate;
    let openUntil: string | undefined;
    let isEndless = false;
    for (const special of specials) {
      const { startTime, endTime } = special;
      if (isBefore(startTime, begin)) report('case/special-before-accept', special, '/startTime');
      const isOpen = endTime === undefined ? settings.complete : isBefore(end, endTime);
      // One that starts after the result breaks another rule.
      if (end !== undefined && isOpen && !isBefore(end, startTime)) report('case/special-open-at-result', special, '/endTime');
      if (isBefore(startTime, openUntil) || (isEndless && startTime !== undefined)) report('case/special-overlap', special, '/startTime');
      openUntil = laterOf(openUntil, endTime);
      // In a stream of changes its end may still come.
      isEndless ||= settings.complete && endTime === undefined;
    }
  },
};
