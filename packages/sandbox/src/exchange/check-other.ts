import type { BundleCase, LicenceRecord } from '@lianban/contract';
import { findApplication } from '../applications/application-record.ts';
import { findDefinition } from '../catalogue/definitions.ts';
import type { PlatformServices } from '../platform-services.ts';
import type { Store } from '../store/open-store.ts';
import type { OtherRow } from './incoming-row.ts';
import { loadApplicant } from './load-applicant.ts';
import { toRowFault } from './row-fault.ts';
import type { RowFault } from './row-fault.ts';

/** By what a row that is about no single case is filed. */
export const toSubjectNo = (incoming: OtherRow): string =>
  incoming.table === 'bundleCase' ? incoming.row.bundleProjectNo : incoming.row.certificateSourceId;

/** What a bundle case or a licence says has to agree with what the platform knows. Source: standards.md §2, §5.1, §14, 13. */
export function checkOther(
  services: PlatformServices,
  store: Store,
  sender: { deptCode: string },
  incoming: OtherRow,
): Promise<RowFault | undefined> {
  return incoming.table === 'bundleCase'
    ? checkBundleCase(services, store, sender.deptCode, incoming.row)
    : checkLicence(store, sender.deptCode, incoming.row);
}

async function checkBundleCase(
  services: PlatformServices,
  store: Store,
  deptCode: string,
  row: BundleCase,
): Promise<RowFault | undefined> {
  const application = await findApplication(store, row.bundleProjectNo);
  const cases = await store
    .selectFrom('caseRecord')
    .select(['projectNo', 'taskCode', 'deptCode'])
    .where('applicationId', '=', row.bundleProjectNo)
    .execute();
  if (application === undefined || !cases.some((single) => single.deptCode === deptCode)) {
    return toRowFault('exchange/bundle-case-unknown', '/bundleProjectNo');
  }
  const { bundle } = findDefinition(services, application.bundleCode);
  if (row.bundleCode !== application.bundleCode) return toRowFault('exchange/bundle-differs', '/bundleCode');
  if (row.bundleName !== application.bundleName) return toRowFault('exchange/bundle-differs', '/bundleName');
  if (row.leadDeptCode !== bundle.leadDept.deptCode) return toRowFault('exchange/bundle-differs', '/leadDeptCode');
  const applicant = await loadApplicant(store, application.applicantSub);
  if (row.applyerName !== applicant.name) return toRowFault('exchange/applicant-differs', '/applyerName');
  if (row.applyerPageCode !== applicant.certNo) return toRowFault('exchange/applicant-differs', '/applyerPageCode');
  for (const [index, { projectNo, taskCode }] of row.singles.entries()) {
    const single = cases.find((candidate) => candidate.projectNo === projectNo);
    if (single === undefined) return toRowFault('exchange/bundle-single-unknown', `/singles/${index}/projectNo`);
    if (single.taskCode !== taskCode) return toRowFault('exchange/task-foreign', `/singles/${index}/taskCode`);
  }
  return undefined;
}

async function checkLicence(store: Store, deptCode: string, row: LicenceRecord): Promise<RowFault | undefined> {
  if (row.issueDeptCode !== deptCode) return toRowFault('exchange/org-foreign', '/issueDeptCode');
  const other = await store
    .selectFrom('exchangeRow')
    .select('rowGuid')
    .where('exchangeTable', '=', 'licenceRecord')
    .where('projectNo', '=', row.certificateSourceId)
    .where('rowGuid', '<>', row.rowGuid)
    .executeTakeFirst();
  return other === undefined ? undefined : toRowFault('exchange/licence-taken', '/certificateSourceId');
}
