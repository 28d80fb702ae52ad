import type { CaseFacts } from '../case-facts.ts';
import type { InvariantRule } from '../invariant-rule.ts';
import type { KeptRecord } from '../record.ts';

/** 一件一受理: one acceptance a case, and every row of a case has one. Standards §14 rule 15. */
export const acceptRow: InvariantRule<CaseFacts> = {
  codes: { 'case/accept-twice': null, 'case/accept-missing': 'earlierCases' },
  check({ projectNo, accepts, steps, specials, corrections, materials, results }, { report, reference, settings }) {
    for (const again of accepts.slice(1)) report('case/accept-twice', again, '/projectNo');
    if (accepts.length > 0 || reference.acceptedCases?.(projectNo) === true) return;
    if (!settings.complete && reference.acceptedCases === undefined) return;
    const refuse = (record: KeptRecord): void => report('case/accept-missing', record, '/projectNo');
    for (const rows of [steps, specials, corrections, materials]) rows.forEach(refuse);
    // National tables carry a case that was not accepted as its result only (§3.2).
    for (const result of results) if (result.resultType !== 'notAccepted') refuse(result);
  },
};
