import type { ExchangeTable, RejectedRow } from '@lianban/contract';
import { parseBase64, toBase64Url } from '../access/base64.ts';
import { toQueryError } from '../http/read-query.ts';
import type { Store } from '../store/open-store.ts';

export interface RejectedRowQuery {
  deptCode: string;
  batchId?: string | undefined;
  /** Where the last page ended, as it was given out. */
  after?: string | undefined;
  limit: number;
}

/** Where a page ends: a row's place in the order of return. */
type Place = readonly [returnedAt: string, clientId: string, batchId: string, lineNo: number];

/**
 * The rows that the platform returned to a department, oldest first, a page at a time; `next` while there are more.
 * Errors: `request/invalid` for an `after` that was not given out here.
 */
export async function loadRejectedRows(store: Store, { deptCode, batchId, after, limit }: RejectedRowQuery): Promise<{ rows: RejectedRow[]; next?: string }> {
  const place = after === undefined ? undefined : parsePlace(after);
  const found = await store
    .selectFrom('returnedRow')
    .selectAll()
    .where('deptCode', '=', deptCode)
    .$if(batchId !== undefined, (query) => query.where('batchId', '=', batchId ?? ''))
    .$if(place !== undefined, (query) =>
      query.where((eb) => {
        const [returnedAt, clientId, batch, lineNo] = place as Place;
        return eb.or([
          eb('returnedAt', '>', returnedAt),
          eb.and([eb('returnedAt', '=', returnedAt), eb('clientId', '>', clientId)]),
          eb.and([eb('returnedAt', '=', returnedAt), eb('clientId', '=', clientId), eb('batchId', '>', batch)]),
          eb.and([eb('returnedAt', '=', returnedAt), eb('clientId', '=', clientId), eb('batchId', '=', batch), eb('lineNo', '>', lineNo)]),
        ]);
      }),
    )
    .orderBy('returnedAt')
    .orderBy('clientId')
    .orderBy('batchId')
    .orderBy('lineNo')
    .limit(limit + 1)
    .execute();
  const rows = found.slice(0, limit).map((row): RejectedRow => ({
    table: row.exchangeTable as ExchangeTable,
    rowGuid: row.rowGuid,
    ...(row.dataVersion >= 1 ? { dataVersion: row.dataVersion } : {}),
    rejectedBy: 'platform',
    ruleId: row.ruleId,
    path: row.path,
    severity: 'error',
    message: row.message.slice(0, 500),
    hint: row.hint.slice(0, 500),
    rejectedAt: row.returnedAt,
    batchId: row.batchId,
  }));
  const last = found[limit - 1];
  if (last === undefined || found.length <= limit) return { rows };
  return { rows, next: writePlace([last.returnedAt, last.clientId, last.batchId, last.lineNo]) };
}

function writePlace(place: Place): string {
  return toBase64Url(new TextEncoder().encode(JSON.stringify(place)));
}

function parsePlace(text: string): Place {
  try {
    const place: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(parseBase64(text)));
    if (Array.isArray(place) && place.length === 4 && place.slice(0, 3).every((part) => typeof part === 'string') && Number.isInteger(place[3])) return place as unknown as Place;
  } catch {
    // Whatever it is, it did not come from here.
  }
  throw toQueryError('after', 'the "next" of an earlier page');
}
