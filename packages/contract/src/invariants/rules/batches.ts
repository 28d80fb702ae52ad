import type { JsonValue } from '../../generated/types.ts';
import { toList } from '../derived-fields.ts';
import type { InvariantRule } from '../invariant-rule.ts';
import { compareRecords, readRecord } from '../record.ts';
import type { KeptRecord } from '../record.ts';

/** The header of a batch and how many rows came in it. */
export interface BatchFacts {
  header: KeptRecord<'batch'> | undefined;
  found: number;
}

/** Reads the group of one batch: its header, and counts of rows. */
export const toBatchFacts = (entries: readonly JsonValue[], files: readonly string[]): BatchFacts => {
  let found = 0;
  for (const entry of entries) if (typeof entry === 'number') found += entry;
  const [header] = entries.flatMap((entry) => (Array.isArray(entry) ? [readRecord(entry, files) as KeptRecord<'batch'>] : [])).sort(compareRecords);
  return { header, found };
};

/** 批次行数. Standards §14 rule 35; the digest is compared by `checkBatchDigest`, because only the bytes have it. */
export const batchCounts: InvariantRule<BatchFacts> = {
  codes: { 'batch/row-count': null },
  check({ header, found }, { report }) {
    if (header?.rowCount === undefined || header.rowCount === found) return;
    report('batch/row-count', header, '/rowCount', { expected: header.rowCount, found });
  },
};

/** 对账: one a department, table and day. Standards §14 rule 35; the sums are checked in the row. */
export const reconciliations: InvariantRule<readonly KeptRecord[]> = {
  codes: { 'batch/reconciliation-repeated': null },
  check(records, { report }) {
    const sorted = [...records].sort(compareRecords);
    sorted.slice(1).forEach((again) => report('batch/reconciliation-repeated', again, ''));
  },
};

/** What a receipt settles: a row that came again is kept as before, one to be sent later is still open. */
const settle = (status: JsonValue | undefined): JsonValue | undefined => (status === 'duplicate' ? 'accepted' : status === 'retryLater' ? undefined : status);

/** 回执: a batch that is pushed again has the same receipts. Standards §14 rule 36. */
export const receipts: InvariantRule<readonly KeptRecord<'batchReceipt'>[]> = {
  codes: { 'batch/receipt-differs': null },
  check(records, { report }) {
    const statuses = new Map<JsonValue | undefined, JsonValue | undefined>();
    for (const record of [...records].sort(compareRecords)) {
      toList(record.rows).forEach((receipt, index) => {
        const [rowGuid, given] = toList(receipt);
        const status = settle(given);
        const known = statuses.get(rowGuid);
        if (known !== undefined && status !== undefined && known !== status) report('batch/receipt-differs', record, `/receipts/${index}/status`);
        statuses.set(rowGuid, known ?? status);
      });
    }
  },
};
