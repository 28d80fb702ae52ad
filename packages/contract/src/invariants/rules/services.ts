import type { CaseFacts } from '../case-facts.ts';
import type { InvariantRule } from '../invariant-rule.ts';
import { isBefore } from '../moments.ts';
import type { KeptRecord } from '../record.ts';

/** What the service record claims that the case has not reached. */
const isAhead = ({ proStatus, serviceTime }: KeptRecord<'serviceRecord'>, { accept, result }: CaseFacts, complete: boolean): boolean => {
  if (accept === undefined) return false;
  const isAccepted = accept.acceptState === 'accepted' || accept.acceptDate !== undefined;
  if (proStatus === 'accepted') return !isAccepted || isBefore(serviceTime, accept.acceptDate);
  if (proStatus !== 'finished') return false;
  return result === undefined ? complete : isBefore(serviceTime, result.resultDate);
};

/** 办件服务: of a known case, counted up, its status not ahead of the case. Standards §14 rules 27 and 28. */
export const serviceRecords: InvariantRule<CaseFacts> = {
  codes: { 'rating/case-missing': 'earlierCases', 'rating/service-repeated': null, 'rating/status-ahead': null },
  check(facts, { reference, settings, report }) {
    const { projectNo, accepts, results, services } = facts;
    if (services.length === 0) return;
    const mayBeMissing = settings.complete || reference.acceptedCases !== undefined;
    // National tables carry a case that was not accepted as its result only (§3.2).
    const isRefused = results.some(({ resultType }) => resultType === 'notAccepted');
    const isMissing = mayBeMissing && accepts.length === 0 && !isRefused && reference.acceptedCases?.(projectNo) !== true;
    const numbers = new Set<number | undefined>();
    for (const service of services) {
      if (isMissing) report('rating/case-missing', service, '/projectNo');
      if (numbers.has(service.serviceNumber)) report('rating/service-repeated', service, '/serviceNumber');
      numbers.add(service.serviceNumber);
      if (isAhead(service, facts, settings.complete)) report('rating/status-ahead', service, '/proStatus');
    }
  },
};
