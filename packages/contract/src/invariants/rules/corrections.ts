import type { CaseFacts } from '../case-facts.ts';
import { isAfterWorkingDays } from '../count-working-days.ts';
import type { InvariantRule } from '../invariant-rule.ts';

/** 补正告知: within five working days, and once for a bundle. Standards §14 rule 19. */
export const correctionNotices: InvariantRule<CaseFacts> = {
  codes: { 'case/correction-late': null, 'case/correction-repeated': null },
  check({ accept, corrections, bundles }, { report, settings }) {
    const [first, ...further] = corrections;
    if (first === undefined) return;
    const isOfBundle = bundles.length > 0 || accept?.packageCaseNo !== undefined;
    if (isOfBundle) for (const again of further) report('case/correction-repeated', again, '/noticeTime');
    const limit = settings.correctionNoticeDays;
    const isLate = isAfterWorkingDays(accept?.applyDate, limit, first.noticeTime);
    if (isLate === 'notCovered') report('case/calendar-not-covered', first, '/noticeTime');
    else if (isLate) report('case/correction-late', first, '/noticeTime', { limit });
  },
};
