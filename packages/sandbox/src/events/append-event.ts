import type { CaseEventKind, StatusEventData } from '@lianban/contract';
import { nextNumber } from '../store/next-number.ts';
import type { Store } from '../store/open-store.ts';

/** What happened to a case, with who may see it. */
export interface NewStatusEvent {
  kind: CaseEventKind;
  at: string;
  applicantSub: string;
  /** Left out while the case is not the department's yet: its officers learn of it when it is handed over. */
  deptCode?: string | undefined;
  data: StatusEventData;
}

/** Appends to the status events, in the transaction of what happened; its sequence is its place in the order of commit. */
export async function appendEvent(store: Store, event: NewStatusEvent): Promise<void> {
  const { kind, at, applicantSub, deptCode, data } = event;
  await store
    .insertInto('statusEvent')
    .values({
      sequence: await nextNumber(store, 'statusEvent'),
      applicationId: data.applicationId,
      projectNo: data.projectNo,
      applicantSub,
      deptCode: deptCode ?? '',
      type: `cn.lianban.case.${kind}`,
      at,
      data: JSON.stringify(data),
    })
    .execute();
}
