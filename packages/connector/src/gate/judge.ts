import { createHash } from 'node:crypto';
import type { Clock, ExchangeTable, JsonObject, RejectedRow } from '@lianban/contract';
import type { ConnectorConfig } from '../config/config.ts';
import type { MappedRow } from '../mapping/map-row.ts';
import { findRow, isInFlight, type ExchangeRow } from '../outbox/exchange-rows.ts';
import type { Outbox } from '../outbox/open-outbox.ts';
import { findSuccessorDigest } from '../outbox/successors.ts';
import { checkRow } from './check-row.ts';

/** One row of a query in canonical fields. */
export type Candidate = { table: ExchangeTable; rowGuid: string; sourceKey: string; mapped: MappedRow };

/** What is to be done with it: store it as judged, or keep it until the version under way has its receipt. */
export type Verdict =
  | { kind: 'judged'; row: ExchangeRow; refusals: RejectedRow[] }
  | { kind: 'follows'; candidate: Candidate; digest: string }
  | { kind: 'reverted'; candidate: Candidate };

/** Tells one content of a row from another. Of a row that as a whole is at fault nothing but the fault counts. */
export function digestOf({ sourceKey, mapped: { fields, faults } }: Candidate): string {
  const ofRow = faults.find(({ path }) => path === '');
  return createHash('sha256').update(JSON.stringify(ofRow ? [sourceKey, ofRow.code] : [fields, faults])).digest('hex');
}

/** Whether a row would leave as another version of one that we know, or is looked at again because it was refused. */
export function isChanged(outbox: Outbox, candidate: Candidate): boolean {
  const known = findRow(outbox, candidate.table, candidate.rowGuid);
  return known !== undefined && (known.status === 'rejected' || known.content_digest !== digestOf(candidate));
}

/**
 * Judges a row against the contract. One version of a row is under way at a time: only its receipt tells whether the next one is
 * an insert or an update.
 * @returns nothing when there is nothing new
 */
export function judge(config: ConnectorConfig, outbox: Outbox, candidate: Candidate, clock: Clock): Verdict | undefined {
  const { table, rowGuid, sourceKey, mapped } = candidate;
  const digest = digestOf(candidate);
  const known = findRow(outbox, table, rowGuid);
  const isSame = known?.content_digest === digest;
  if (known && isInFlight(known)) {
    const waiting = findSuccessorDigest(outbox, table, rowGuid);
    if (isSame) return waiting === undefined ? undefined : { kind: 'reverted', candidate };
    return waiting === digest ? undefined : { kind: 'follows', candidate, digest };
  }
  // What was refused may be right by now: a moment has come, a calendar was published.
  if (isSame && known.status !== 'rejected') return undefined;
  // A version that never left is not a version the platform has to know about.
  const hasLeft = known !== undefined && ((known.status !== 'rejected' && known.status !== 'held') || known.tries > 0);
  const dataVersion = known ? known.data_version + (hasLeft ? 1 : 0) : 1;
  const row: JsonObject = {
    rowGuid,
    cdOperation: known?.ever_accepted ? 'update' : 'insert',
    cdTime: clock.now(),
    dataSource: config.dataSource,
    dataVersion,
    sourceSystem: config.sourceSystem,
    sourceSerial: sourceKey,
    ...mapped.fields,
  };
  const refusals = checkRow(table, row, mapped.faults, clock.now());
  if (isSame && refusals.length > 0) return undefined;
  return {
    kind: 'judged',
    refusals,
    row: {
      table_name: table,
      row_guid: rowGuid,
      source_key: sourceKey,
      project_no: toSubjectNo(mapped.fields),
      content_digest: digest,
      data_version: dataVersion,
      ever_accepted: known?.ever_accepted ?? 0,
      status: refusals.length > 0 ? 'rejected' : 'held',
      content: JSON.stringify(row),
      batch_id: null,
      tries: 0,
      not_before_ms: null,
      unanswered: 0,
    },
  };
}

/** The case or bundle case that a row is about. A licence's id is shown nowhere whole; its row is found by the key of the source. */
const toSubjectNo = ({ projectNo, bundleProjectNo }: JsonObject): string => String(projectNo ?? bundleProjectNo ?? '');
