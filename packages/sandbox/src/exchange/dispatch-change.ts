import type { CaseEvent } from '@lianban/case-machine';
import type { Dispatch, DispatchKind } from '@lianban/contract';
import { toCertKey } from '../access/user-info.ts';
import type { ApplicationRecord } from '../applications/application-record.ts';
import type { CaseRecord } from '../cases/case-record.ts';
import { toMaterialName } from '../catalogue/material-name.ts';
import type { PlatformServices } from '../platform-services.ts';
import { nextNumber } from '../store/next-number.ts';
import type { Store } from '../store/open-store.ts';
import type { CaseChange } from './case-change.ts';
import { loadConnection } from './department-connection.ts';
import { loadApplicant } from './load-applicant.ts';

const KIND: Partial<Record<CaseEvent['type'], DispatchKind>> = {
  release: 'case',
  correct: 'corrected',
  withdraw: 'withdrawn',
};

/** Tells a department with a system of its own what it has to know about a change that it did not make itself. */
export async function dispatchChange(services: PlatformServices, store: Store, change: CaseChange): Promise<void> {
  const kind = KIND[change.event.type];
  if (kind === undefined || change.actor.kind === 'department') return;
  // What was never handed over needs no taking back.
  if (kind === 'withdrawn' && change.before.dispatchedAt === undefined) return;
  await addDispatch(services, store, kind, change.application, change.after);
}

/** Puts a case into the queue (分办) of its department, if that department fetches its work. */
export async function addDispatch(
  services: PlatformServices,
  store: Store,
  kind: DispatchKind,
  application: ApplicationRecord,
  record: CaseRecord,
): Promise<void> {
  if ((await loadConnection(store, record.deptCode)) !== 'frontMachine') return;
  const { name, certNo, mobile } = await loadApplicant(store, application.applicantSub);
  const sequence = await nextNumber(store, 'dispatch');
  const body: Dispatch = {
    sequence,
    kind,
    projectNo: record.projectNo,
    applicationId: record.applicationId,
    itemKey: record.itemKey,
    taskCode: record.taskCode,
    taskName: record.taskName,
    applyDate: application.submittedAt,
    applicant: { name, certType: '111', certNo, certKey: await toCertKey(certNo, name), mobile },
    answers: record.answers,
    materials: record.materials.map(({ materialKey, mode, fileIds, licenceId, certNo: materialCertNo }) => ({
      materialName: toMaterialName(services, application.bundleCode, materialKey),
      mode,
      fileIds: fileIds ?? [],
      ...(licenceId === undefined ? {} : { licenceId }),
      ...(materialCertNo === undefined ? {} : { certNo: materialCertNo }),
    })),
  };
  await store
    .insertInto('dispatch')
    .values({ sequence, deptCode: record.deptCode, projectNo: record.projectNo, kind, body: JSON.stringify(body) })
    .execute();
}
