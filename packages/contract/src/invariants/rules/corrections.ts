import { addWorkingDays } from '../../calendar/add-working-days.ts';
import { ContractError } from '../../errors.ts';
import type { CaseFacts } from '../case-facts.ts';
import type { InvariantRule } from '../invariant-rule.ts';
import { isBefore } from '../moments.ts';

/** The last day of the notice; nothing when the calendar lacks the year or the day cannot be read. */
const findLastDay = (applyDate: string, days: number): string | undefined => {
  try {
    return addWorkingDays(applyDate, days);
  } catch (error) {
    if (error instanceof ContractError) return undefined;
    throw error;
  }
};

/** 补正告知: within five working days, and once for a bundle. Standards §14 rule 19. */
export const correctionNotices: InvariantRule<CaseFacts> = {
  codes: { 'case/correction-late': null, 'case/correction-repeated': null },
  check({ accept, corrections, bundles }, { report, settings }) {
    const [first, ...further] = corrections;
    if (first === undefined) return;
    const isOfBundle = bundles.length > 0 || accept?.packageCaseNo !== undefined;
    if (isOfBundle) for (const again of further) report('case/correction-repeated', again, '/noticeTime');
    if (accept?.applyDate === undefined) return;
    const limit = settings.correctionNoticeDays;
    const lastDay = findLastDay(accept.applyDate, limit);
    if (isBefore(lastDay, first.noticeTime)) report('case/correction-late', first, '/noticeTime', { limit });
  },
};
