import type { CaseFacts } from '../case-facts.ts';
import type { InvariantRule } from '../invariant-rule.ts';
import { isBefore } from '../moments.ts';
import { packOrigin } from '../packed-origin.ts';
import type { KeptRecord } from '../record.ts';

type Rating = KeptRecord<'evaluation'>;
type Service = KeptRecord<'serviceRecord'>;

const isSame = (left: Rating, right: Rating): boolean => left.assessNumber === right.assessNumber && (left.evaluateType ?? 'first') === (right.evaluateType ?? 'first');

/** Named as the officer who served, and not as the person served. */
const isOfficer = ({ user }: Rating, { officerName, user: served }: Service): boolean => user !== undefined && user === officerName && user !== served;

/** 评价: of a known service, once, after it, by the person served. Standards §14 rules 27, 28 and 30. */
export const ratings: InvariantRule<CaseFacts> = {
  codes: { 'rating/service-missing': 'complete', 'rating/repeated': null, 'rating/before-service': null, 'rating/by-staff': null, 'rating/burst': null },
  check({ evaluations, services }, { settings, report, pass }) {
    evaluations.forEach((rating, index) => {
      const service = services.find(({ serviceNumber }) => serviceNumber === rating.assessNumber);
      if (service === undefined && settings.complete) report('rating/service-missing', rating, '/assessNumber');
      if (evaluations.findIndex((other) => isSame(other, rating)) < index) report('rating/repeated', rating, '/assessNumber');
      if (isBefore(rating.assessTime, service?.serviceTime)) report('rating/before-service', rating, '/assessTime');
      if (rating.byStaff === true || (service !== undefined && isOfficer(rating, service))) report('rating/by-staff', rating, '/userName');
      if (service === undefined || rating.satisfaction !== 'verySatisfied' || rating.assessTime === undefined) return;
      const window = `${service.orgCode ?? ''} ${service.departmentName ?? ''} ${service.officer ?? ''} ${rating.assessTime}`;
      pass('window', window, packOrigin(rating));
    });
  },
};
