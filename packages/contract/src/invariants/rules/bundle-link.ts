import type { CaseFacts } from '../case-facts.ts';
import type { InvariantRule } from '../invariant-rule.ts';
import { packOrigin } from '../packed-origin.ts';

/** 归入一件事: passes each case of a bundle on to its bundle case, where both are compared. */
export const bundleLink: InvariantRule<CaseFacts> = {
  codes: {},
  check({ projectNo, accept, bundles }, { pass }) {
    if (accept === undefined) return;
    const numbers = new Set(bundles.map(({ bundleProjectNo }) => bundleProjectNo));
    if (accept.packageCaseNo !== undefined) numbers.add(accept.packageCaseNo);
    for (const number of numbers) {
      const pointsBack = accept.packageCaseNo === number;
      if (number !== undefined) pass('bundle', number, ['single', packOrigin(accept), projectNo, accept.taskCode ?? null, accept.applicant ?? null, pointsBack]);
    }
  },
};
