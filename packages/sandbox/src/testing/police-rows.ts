import type { Batch, CaseAccept, CaseSummary, ExchangeTable, RowReceipt } from '@lianban/contract';
import { toBatchBody } from '@lianban/contract';
import { caseAcceptRow } from '@lianban/testkit';
import type { RowCase } from '@lianban/testkit';
import type { Answer, TestPlatform } from './test-platform.ts';

/** Facts of a police case that all of its rows repeat. */
export function toRowCase(summary: CaseSummary): RowCase {
  const { projectNo, taskCode, taskName, deptCode, deptName } = summary;
  return { projectNo, taskCode, taskName, orgCode: deptCode, orgName: deptName };
}

/** A right acceptance row of 陈晓雨's case. */
export function acceptRow(of: RowCase, changes: Partial<CaseAccept> = {}): CaseAccept {
  return caseAcceptRow(
    {
      rowGuid: `accept-${of.projectNo.slice(-6)}`,
      applyerName: '陈晓雨',
      applyerPageCode: '529900199405161241',
      ...changes,
    },
    of,
  );
}

let lastBatch = 0;

/** A sealed batch of the police. */
export function sealBatch(table: ExchangeTable, rows: object[], changes: Partial<Batch> = {}) {
  lastBatch += 1;
  return toBatchBody(
    {
      batchId: `batch-${lastBatch}`,
      table,
      contractVersion: '1.0',
      sourceSystem: 'police-household',
      sequence: lastBatch,
      createdAt: '2026-03-02T10:00:00+08:00',
      ...changes,
    },
    rows,
  );
}

/** Sends a sealed body as the police's front machine. */
export function sendBatch<T>(
  { ask }: TestPlatform,
  body: string | Uint8Array,
  batchId: string,
  headers: Record<string, string> = {},
): Promise<Answer<T>> {
  return ask<T>('client:police-connector', 'POST', '/api/v1/exchange/batches', {
    body,
    headers: { 'Content-Type': 'application/x-ndjson', 'Idempotency-Key': batchId, ...headers },
  });
}

/** Seals and sends rows, and answers their receipts. */
export async function push(test: TestPlatform, table: ExchangeTable, ...rows: object[]): Promise<RowReceipt[]> {
  const { body, batch } = await sealBatch(table, rows);
  const answer = await sendBatch<{ receipts: RowReceipt[] }>(test, body, batch.batchId);
  if (answer.status !== 200) throw new Error(`The batch was answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body.receipts;
}
