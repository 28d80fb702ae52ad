import { dueDate, toBatchBody } from '@lianban/contract';
import type { BatchReceipt, CaseAccept, CaseResult, Dispatch, ExchangeTable, ServiceRecord } from '@lianban/contract';

import { caseAcceptRow, caseResultRow, policeCase, rowCommon } from '../../builders/exchange-rows.ts';
import type { RowCase } from '../../builders/exchange-rows.ts';
import { expectStatus } from './http-caller.ts';
import type { Answer } from './http-caller.ts';
import type { GroupContext } from './group-context.ts';
import { seedClients } from './seed-clients.ts';

const { authorization } = seedClients.police;

export interface SendOptions {
  readonly batchId?: string;
  readonly contractVersion?: string;
  readonly authorization?: string;
  /** Changes the text of the batch after its digest was made. */
  readonly tamper?: (body: string) => string;
  readonly encode?: (body: string) => Promise<{ readonly bytes: Uint8Array; readonly contentEncoding: string }>;
}

/** What the front-end machine of the police does with the platform, as HTTP. */
export const createPusher = ({ caller, platform }: Pick<GroupContext, 'caller' | 'platform'>) => {
  let sequence = 0;

  const send = async (table: ExchangeTable, rows: readonly object[], options: SendOptions = {}): Promise<Answer<BatchReceipt>> => {
    sequence += 1;
    const header = {
      batchId: options.batchId ?? `batch-${sequence}`,
      table,
      contractVersion: options.contractVersion ?? '1.0',
      sourceSystem: 'police-household',
      sequence,
      createdAt: '2026-03-02T10:05:00+08:00',
    };
    const { body } = await toBatchBody(header, rows);
    const text = options.tamper?.(body) ?? body;
    const encoded = await options.encode?.(text);
    return caller().post<BatchReceipt>('/api/v1/exchange/batches', {
      headers: {
        authorization: options.authorization ?? authorization,
        'content-type': 'application/x-ndjson',
        'idempotency-key': header.batchId,
        ...(encoded ? { 'content-encoding': encoded.contentEncoding } : {}),
      },
      body: encoded?.bytes ?? text,
    });
  };

  const dispatches = async (after = 0, limit = 100): Promise<{ dispatches: Dispatch[]; next: number }> =>
    expectStatus(
      await caller().get<{ dispatches: Dispatch[]; next: number }>(`/api/v1/exchange/dispatches?after=${after}&limit=${limit}`, {
        headers: { authorization },
      }),
      200,
    );

  const receipt = (batchId: string): Promise<Answer<BatchReceipt>> =>
    caller().get<BatchReceipt>(`/api/v1/exchange/batches/${batchId}`, { headers: { authorization } });

  return { send, dispatches, receipt, platform };
};

/** What the catalogue promises for the police's item. */
const birthRegistrationPromise = { value: 3, unit: 'workingDay' } as const;

/** The case of a dispatch, as its rows name it. */
export const toRowCase = ({ projectNo, taskCode, taskName }: Dispatch): RowCase => ({ ...policeCase, projectNo, taskCode, taskName });

/** The acceptance that a department writes for what was dispatched to it, at the moment it was applied for. */
export const toAcceptRow = (dispatch: Dispatch, changes: Partial<CaseAccept> = {}): CaseAccept => {
  const { applicant, applyDate } = dispatch;
  const promiseDate = dueDate(applyDate, birthRegistrationPromise);
  const own = { applyerName: applicant.name, applyerPageCode: applicant.certNo, applyDate, acceptDate: applyDate, promiseDate, cdTime: applyDate };
  return caseAcceptRow({ rowGuid: `accept-${dispatch.sequence}`, ...own, ...changes }, toRowCase(dispatch));
};

/** The result that follows it. */
export const toResultRow = (dispatch: Dispatch, changes: Partial<CaseResult> = {}): CaseResult => {
  const own = { rowGuid: `result-${dispatch.sequence}`, resultDate: dispatch.applyDate, cdTime: dispatch.applyDate };
  return caseResultRow({ ...own, ...changes }, toRowCase(dispatch));
};

/** The service that was rendered, over the government network, while the case waits for acceptance. */
export const toServiceRow = (dispatch: Dispatch, changes: Partial<ServiceRecord> = {}): ServiceRecord => {
  const { applicant, applyDate, projectNo, taskCode, taskName } = dispatch;
  return {
    ...rowCommon(`service-${dispatch.sequence}`),
    cdTime: applyDate,
    projectNo,
    serviceNumber: 1,
    serviceName: taskName,
    serviceTime: applyDate,
    proStatus: 'pending',
    taskCode,
    taskName,
    areaCode: '529900000000',
    orgCode: policeCase.orgCode,
    userName: applicant.name,
    userProp: 'naturalPerson',
    userPageType: '111',
    certNo: applicant.certNo,
    projectType: 'promised',
    promiseDay: 3,
    proChannel: 'governmentNetwork',
    ...changes,
  };
};
