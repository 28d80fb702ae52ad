import type { CaseFacts } from '../case-facts.ts';
import { findItem } from '../find-item.ts';
import type { InvariantRule } from '../invariant-rule.ts';
import { isBefore } from '../moments.ts';

/** 承诺时限: type of handling and promised date follow from the item; the result keeps the promise. Standards §14 rules 20 and 21. */
export const promise: InvariantRule<CaseFacts> = {
  codes: {
    'case/project-type': 'items',
    'case/promise-date': 'items',
    'case/promise-date-near': 'items',
    'case/calendar-not-covered': null,
    'case/overdue': null,
    'case/overdue-marked-on-time': null,
  },
  check({ accept, specials, corrections, result }, { reference, settings, report, checkPromiseDate }) {
    if (accept === undefined) return;
    const { projectType, acceptDate, promiseDate } = accept;
    const item = findItem(reference, accept.taskCode, accept.taskVersion);
    if (item !== undefined && projectType !== undefined && projectType !== item.projectType) {
      report('case/project-type', accept, '/projectType', { expected: item.projectType });
    } else if (item !== undefined && acceptDate !== undefined && promiseDate !== undefined) {
      const verdict = checkPromiseDate(acceptDate, promiseDate, item.promisePeriod);
      if (verdict.kind === 'notCovered') report('case/calendar-not-covered', accept, '/promiseDate', { year: verdict.year });
      // A special procedure moves the date on.
      const isMoved = specials.length > 0 && 'expected' in verdict && promiseDate > verdict.expected;
      if (verdict.kind === 'near' && !isMoved) report('case/promise-date-near', accept, '/promiseDate', { expected: verdict.expected });
      if (verdict.kind === 'differs' && !isMoved) report('case/promise-date', accept, '/promiseDate', { expected: verdict.expected });
    }
    const isStopped = specials.length > 0 || (corrections.length > 0 && (settings.timeLimits?.corrections ?? 'ignore') !== 'ignore');
    if (result === undefined || isStopped || !isBefore(promiseDate, result.resultDate)) return;
    if (result.claimsOnTime === true) report('case/overdue-marked-on-time', result, '/resultExplain');
    else report('case/overdue', result, '/resultDate');
  },
};
