import type { ApplicationRecord } from '../applications/application-record.ts';
import type { CaseRecord } from '../cases/case-record.ts';
import { findItem } from '../catalogue/definitions.ts';
import type { PlatformServices } from '../platform-services.ts';
import type { Store } from '../store/open-store.ts';
import type { CaseRow } from './incoming-row.ts';
import { loadApplicant } from './load-applicant.ts';
import { toRowFault } from './row-fault.ts';
import type { RowFault } from './row-fault.ts';

/** Tolerance between a department's clock and the platform's. */
const CLOCK_TOLERANCE_MS = 5 * 60 * 1000;

/**
 * What a row says about a case has to agree with what the platform knows of it, whether or not a row told so. What rows say to each
 * other is checked by `findBrokenRule`. Source: standards.md §14, 13–16, 20, 23.
 */
export async function checkReferences(
  services: PlatformServices,
  store: Store,
  application: ApplicationRecord,
  record: CaseRecord,
  incoming: CaseRow,
): Promise<RowFault | undefined> {
  const { row } = incoming;
  if ('taskCode' in row && row.taskCode !== record.taskCode) return toRowFault('exchange/task-foreign', '/taskCode');
  if ('orgCode' in row && row.orgCode !== record.deptCode) return toRowFault('exchange/org-foreign', '/orgCode');
  const item = findItem(services, application.bundleCode, record.itemKey);
  if (incoming.table === 'serviceRecord' && incoming.row.projectType !== item.projectType) {
    return toRowFault('exchange/project-type-differs', '/projectType');
  }
  if (incoming.table === 'caseAccept') {
    if (incoming.row.taskName !== item.taskName) return toRowFault('exchange/item-version', '/taskName');
    const applicant = await loadApplicant(store, record.applicantSub);
    if (incoming.row.applyerName !== applicant.name) return toRowFault('exchange/applicant-differs', '/applyerName');
    if (incoming.row.applyerPageCode !== applicant.certNo) {
      return toRowFault('exchange/applicant-differs', '/applyerPageCode');
    }
  }
  return checkTimes(application, record, incoming);
}

function checkTimes(
  application: ApplicationRecord,
  { result }: CaseRecord,
  incoming: CaseRow,
): RowFault | undefined {
  const isBefore = (moment: string | undefined, limit: string | undefined, toleranceMs = 0) =>
    moment !== undefined && limit !== undefined && Date.parse(moment) + toleranceMs < Date.parse(limit);
  switch (incoming.table) {
    case 'caseAccept':
      return isBefore(incoming.row.acceptDate, application.submittedAt, CLOCK_TOLERANCE_MS)
        ? toRowFault('exchange/time-order', '/acceptDate')
        : undefined;
    case 'caseStep':
      return result !== undefined && isBefore(result.resultDate, incoming.row.eventEndTime)
        ? toRowFault('exchange/time-order', '/eventEndTime')
        : undefined;
    case 'caseCorrection':
      return isBefore(incoming.row.noticeTime, application.submittedAt, CLOCK_TOLERANCE_MS)
        ? toRowFault('exchange/time-order', '/noticeTime')
        : undefined;
    default:
      return undefined;
  }
}
