import { createHash, randomUUID } from 'node:crypto';
import { toBatchBody, type Clock, type JsonObject } from '@lianban/contract';
import type { ConnectorConfig, TableMapping } from '../config/config.ts';
import { mapRow } from '../mapping/map-row.ts';
import { loadCursor, saveCursor } from '../outbox/cursors.ts';
import { findRow, listHeld, mayLeave, saveRow, type ExchangeRow } from '../outbox/exchange-rows.ts';
import type { Outbox } from '../outbox/open-outbox.ts';
import { saveRefusals } from '../outbox/refusals.ts';
import { nextSequence, saveSealed } from '../outbox/sealed-batches.ts';
import type { SourceDatabase } from '../source/open-source.ts';
import { readChanged, toCursor, type SourceCursor, type SourceRow } from '../source/read-changed.ts';
import { checkRow } from './check-row.ts';

const pageSize = 500;

type Judged = { row: ExchangeRow; refusals: ReturnType<typeof checkRow> };

/** Reads what changed in one legacy table, judges each row and seals the good ones into one batch a page. @returns rows read */
export async function collectTable(config: ConnectorConfig, mapping: TableMapping, source: SourceDatabase, outbox: Outbox, clock: Clock): Promise<number> {
  const name = `source:${mapping.table}:${mapping.key}`;
  // The last moment is read again, key from the start: a row may have been written in that same second.
  const { changedAt } = loadCursor<SourceCursor>(outbox, name, {});
  let cursor: SourceCursor = changedAt === undefined ? {} : { changedAt };
  let count = 0;
  for (;;) {
    const page = await readChanged(source, mapping, cursor, pageSize);
    const last = page[page.length - 1];
    if (last) cursor = toCursor(last, mapping);
    const judged = page.flatMap((row) => judge(config, mapping, outbox, row, clock) ?? []);
    const held = listHeld(outbox, mapping.table, pageSize).filter((row) => !judged.some((other) => other.row.row_guid === row.row_guid));
    await seal(mapping, outbox, [...judged, ...held.map((row) => ({ row, refusals: [] }))], clock, () => last && saveCursor(outbox, name, cursor));
    count += page.length;
    if (page.length < pageSize) return count;
  }
}

/** @returns nothing when the row's content is what we already know */
function judge(config: ConnectorConfig, mapping: TableMapping, outbox: Outbox, source: SourceRow, clock: Clock): Judged | undefined {
  const sourceKey = String(source[mapping.key]);
  const rowGuid = createHash('sha256').update(`${config.sourceSystem}\n${mapping.table}\n${sourceKey}`).digest('hex').slice(0, 32);
  const { fields, faults } = mapRow(source, mapping);
  const digest = createHash('sha256').update(JSON.stringify([fields, faults])).digest('hex');
  const known = findRow(outbox, mapping.table, rowGuid);
  if (known?.content_digest === digest) return undefined;
  // A version that never left is not a version the platform has to know about.
  const left = known !== undefined && known.status !== 'rejected' && known.status !== 'held';
  const dataVersion = known ? known.data_version + (left ? 1 : 0) : 1;
  const row: JsonObject = {
    rowGuid,
    cdOperation: known?.ever_accepted ? 'update' : 'insert',
    cdTime: clock.now(),
    dataSource: config.dataSource,
    dataVersion,
    sourceSystem: config.sourceSystem,
    sourceSerial: sourceKey,
    ...fields,
  };
  const refusals = checkRow(mapping.table, row, faults, clock.now());
  return {
    refusals,
    row: {
      table_name: mapping.table,
      row_guid: rowGuid,
      source_key: sourceKey,
      project_no: String(fields['projectNo'] ?? ''),
      content_digest: digest,
      data_version: dataVersion,
      ever_accepted: known?.ever_accepted ?? 0,
      status: refusals.length > 0 ? 'rejected' : 'held',
      content: JSON.stringify(row),
      batch_id: null,
    },
  };
}

/** One transaction: rows, refusals, the sealed batch and the cursor are stored together or not at all. */
async function seal(mapping: TableMapping, outbox: Outbox, judged: Judged[], clock: Clock, saveProgress: () => void): Promise<void> {
  const isReady = ({ row }: Judged): boolean => row.status === 'held' && mayLeave(outbox, row);
  const ready = judged.filter(isReady);
  const first = ready[0] && (JSON.parse(ready[0].row.content ?? '{}') as { sourceSystem: string });
  const sealed = first && (await toBatchBody(
    {
      batchId: randomUUID().replace(/-/g, ''),
      table: mapping.table,
      contractVersion: '1.0',
      sourceSystem: first.sourceSystem,
      sequence: nextSequence(outbox),
      createdAt: clock.now(),
    },
    ready.map(({ row }) => JSON.parse(row.content ?? '{}') as JsonObject),
  ));
  outbox.transaction(() => {
    for (const { row, refusals } of judged) {
      const batched = sealed && ready.some((other) => other.row === row);
      saveRow(outbox, batched ? { ...row, status: 'sealed', batch_id: sealed.batch.batchId } : row);
      saveRefusals(outbox, row.table_name, row.row_guid, row.source_key, refusals);
    }
    if (sealed) saveSealed(outbox, sealed.batch, sealed.body);
    saveProgress();
  });
}
