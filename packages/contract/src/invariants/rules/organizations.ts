import type { CaseFacts } from '../case-facts.ts';
import type { InvariantRule, RuleContext } from '../invariant-rule.ts';
import type { Origin } from '../record.ts';

const checkBody = (record: Origin & { orgCode?: string }, moment: string | undefined, { reference, report }: RuleContext): void => {
  const { orgCode } = record;
  if (orgCode === undefined) return;
  const body = reference.organizations?.(orgCode);
  if (body === undefined) return report('case/organization-unknown', record, '/orgCode');
  const day = moment?.slice(0, 10);
  if (day === undefined) return;
  const { effectiveDate = day, cancelDate = day } = body;
  if (day < effectiveDate || day > cancelDate) report('case/organization-not-in-force', record, '/orgCode');
};

/** 办理单位: the body that accepts or handles is on record and existed then. Standards §14 rule 23. */
export const organizations: InvariantRule<CaseFacts> = {
  codes: { 'case/organization-unknown': 'organizations', 'case/organization-not-in-force': 'organizations' },
  check({ accepts, steps, specials, services }, context) {
    if (context.reference.organizations === undefined) return;
    for (const accept of accepts) checkBody(accept, accept.acceptDate ?? accept.applyDate, context);
    for (const step of steps) checkBody(step, step.eventStartTime, context);
    for (const special of specials) checkBody(special, special.startTime, context);
    for (const service of services) checkBody(service, service.serviceTime, context);
  },
};
