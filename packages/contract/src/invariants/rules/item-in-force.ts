import type { CaseFacts } from '../case-facts.ts';
import type { InvariantRule } from '../invariant-rule.ts';

/** 事项在用: the item exists in that version and was in force at acceptance. Standards §14 rule 11, §3.2. */
export const itemInForce: InvariantRule<CaseFacts> = {
  codes: { 'case/item-unknown': 'items', 'case/item-version': 'items', 'case/item-not-in-force': 'items' },
  check({ accept }, { reference, report }) {
    if (reference.items === undefined || accept?.taskCode === undefined) return;
    const versions = reference.items(accept.taskCode);
    if (versions.length === 0) return report('case/item-unknown', accept, '/taskCode');
    const { taskVersion } = accept;
    if (taskVersion === undefined) return;
    const item = versions.find((candidate) => candidate.taskVersion === taskVersion);
    if (item === undefined) return report('case/item-version', accept, '/taskVersion', { version: taskVersion, known: versions.map((version) => version.taskVersion) });
    const day = (accept.acceptDate ?? accept.applyDate)?.slice(0, 10);
    if (day === undefined) return;
    const begins = item.planEffectiveDate ?? day;
    // A cancelled item without a date is cancelled at any time.
    const ends = item.planCancelDate ?? (item.taskState === 'inUse' ? day : '');
    // A later version may cancel the item; who names an old one uses it all the same.
    const isCancelled = versions.some(({ taskVersion: later, taskState, planCancelDate, planEffectiveDate }) => later > taskVersion && taskState === 'cancelled' && (planCancelDate ?? planEffectiveDate ?? day) < day);
    if (day < begins || day > ends || isCancelled) report('case/item-not-in-force', accept, '/taskCode');
  },
};
