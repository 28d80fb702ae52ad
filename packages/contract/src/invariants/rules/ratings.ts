import type { CaseFacts } from '../case-facts.ts';
import type { InvariantRule } from '../invariant-rule.ts';
import { isBefore } from '../moments.ts';
import { packOrigin } from '../packed-origin.ts';
import type { KeptRecord } from '../record.ts';

type Rating = KeptRecord<'evaluation'>;
type Service = KeptRecord<'serviceRecord'>;

/** Named as the officer who served, and not as the person served. */
const isOfficer = ({ user }: Rating, { officerName, user: served }: Service): boolean => user !== undefined && user === officerName && user !== served;

/** 评价: of a known service, once, after it, by the person served. Standards §14 rules 27, 28 and 30. */
export const ratings: InvariantRule<CaseFacts> = {
  codes: { 'rating/service-missing': 'complete', 'rating/repeated': null, 'rating/before-service': null, 'rating/by-staff': null, 'rating/burst': null },
  check({ evaluations, services }, { settings, report, pass }) {
    if (evaluations.length === 0) return;
    const byNumber = new Map(services.map((service) => [service.serviceNumber, service]));
    const seen = new Set<string>();
    for (const rating of evaluations) {
      const service = byNumber.get(rating.assessNumber);
      const key = `${rating.assessNumber ?? ''} ${rating.evaluateType ?? 'first'}`;
      if (service === undefined && settings.complete) report('rating/service-missing', rating, '/assessNumber');
      if (seen.has(key)) report('rating/repeated', rating, '/assessNumber');
      seen.add(key);
      if (isBefore(rating.assessTime, service?.serviceTime)) report('rating/before-service', rating, '/assessTime');
      if (rating.byStaff === true || (service !== undefined && isOfficer(rating, service))) report('rating/by-staff', rating, '/userName');
      if (service === undefined || rating.satisfaction !== 'verySatisfied' || rating.assessTime === undefined) continue;
      // Online there is no window: a province has many ratings in one second.
      if (service.officer === undefined && service.departmentName === undefined) continue;
      const window = `${service.orgCode ?? ''} ${service.departmentName ?? ''} ${service.officer ?? ''} ${rating.assessTime}`;
      pass('window', window, packOrigin(rating));
    }
  },
};
