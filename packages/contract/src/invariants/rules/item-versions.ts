import type { InvariantRule } from '../invariant-rule.ts';
import { compareIds, compareTexts } from '../record.ts';
import type { KeptRecord } from '../record.ts';

/** 事项版本: each change adds one, and what takes effect later has the higher number. Standards §14 rule 11. */
export const itemVersions: InvariantRule<readonly KeptRecord<'serviceItem'>[]> = {
  codes: { 'item/version-order': null },
  check(items, { report }) {
    const sorted = [...items].sort((left, right) => (left.taskVersion ?? 0) - (right.taskVersion ?? 0) || compareTexts(left.planEffectiveDate ?? '', right.planEffectiveDate ?? '') || compareIds(left, right));
    sorted.forEach((item, index) => {
      const before = sorted[index - 1];
      if (before?.taskVersion === undefined || item.taskVersion === undefined) return;
      const isRepeated = item.taskVersion === before.taskVersion && item.mark === before.mark;
      const isTurned = item.planEffectiveDate !== undefined && before.planEffectiveDate !== undefined && item.planEffectiveDate < before.planEffectiveDate;
      if (!isRepeated && (item.taskVersion !== before.taskVersion + 1 || isTurned)) report('item/version-order', item, '/taskVersion');
    });
  },
};
