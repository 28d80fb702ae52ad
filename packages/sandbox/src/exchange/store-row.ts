import type { ExchangeTable, JsonValue, RowCommon } from '@lianban/contract';
import { digestHex } from '../access/digest.ts';
import type { Store } from '../store/open-store.ts';
import { toCanonicalJson } from './canonical-json.ts';

export interface StoredRow {
  table: ExchangeTable;
  deptCode: string;
  origin: 'platform' | 'department';
  projectNo: string;
  batchId?: string;
  receivedAt: string;
  row: RowCommon;
}

/** Digest of what a row says, whatever the order of its columns and whenever it was made ready for sending. */
export function digestRow(row: object): Promise<string> {
  return digestHex(toCanonicalJson({ ...row, cdTime: null } as JsonValue));
}

/** Keeps one version of a row; it becomes the current one. Call it inside `write` only. */
export async function storeRow(store: Store, stored: StoredRow): Promise<void> {
  const { table, deptCode, origin, projectNo, batchId, receivedAt, row } = stored;
  await store
    .updateTable('exchangeRow')
    .set({ current: 0 })
    .where('origin', '=', origin)
    .where('deptCode', '=', deptCode)
    .where('rowGuid', '=', row.rowGuid)
    .execute();
  await store
    .insertInto('exchangeRow')
    .values({
      rowGuid: row.rowGuid,
      dataVersion: row.dataVersion,
      exchangeTable: table,
      deptCode,
      projectNo,
      origin,
      digest: await digestRow(row),
      current: 1,
      batchId: batchId ?? null,
      receivedAt,
      body: JSON.stringify(row),
    })
    .execute();
}
