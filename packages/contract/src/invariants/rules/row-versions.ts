import type { JsonValue } from '../../generated/types.ts';
import type { InvariantRule } from '../invariant-rule.ts';
import { isMomentVersion } from '../moment-version.ts';
import { compareTexts, recordTables } from '../record.ts';
import type { Origin } from '../record.ts';

const operationNames = ['insert', 'update', 'delete'] as const;

/** One sending of a row: its version, what was to be done with it, and the case or other key it belongs to. */
export interface SentRow extends Origin {
  readonly operation: (typeof operationNames)[number];
  readonly key: string;
  readonly batch: string | undefined;
}

/** By version, then as they stand in the files: what comes second is the one to mend. */
const compareSendings = (left: SentRow, right: SentRow): number =>
  left.version - right.version || compareTexts(left.file, right.file) || left.line - right.line || left.mark - right.mark;

/** Moments tell the order of one row, not which of two rows had the id first. */
const isMixed = ([first, ...others]: readonly SentRow[]): boolean =>
  first !== undefined && isMomentVersion(first.version) && others.some(({ table, key }) => table !== first.table || key !== first.key);

const comparePlaces = (left: SentRow, right: SentRow): number => compareTexts(left.file, right.file) || left.line - right.line || left.version - right.version || left.mark - right.mark;

/** Reads the group of one row id: every sending, the oldest version first. One insertion is what nearly every row is: nothing to compare. */
export const toSentRows = (rowGuid: string, entries: readonly JsonValue[], files: readonly string[]): readonly SentRow[] => {
  if (entries.length === 1 && (entries[0] as JsonValue[])[2] === 0) return [];
  const sent = entries.map((entry): SentRow => {
    const [tableNo, version, operation, mark, fileNo, line, key, batch] = entry as [number, number, number, number, number, number, string, string | null];
    const name = operationNames[operation] ?? 'insert';
    return { table: recordTables[tableNo] ?? 'caseAccept', rowGuid, version, deleted: name === 'delete', mark, file: files[fileNo] ?? '', line, operation: name, key, batch: batch ?? undefined };
  });
  return sent.length < 2 ? sent : sent.sort(isMixed(sent) ? comparePlaces : compareSendings);
};

/** Whether both came in one batch or, where no batches are known, in one file. */
const cameTogether = (left: SentRow, right: SentRow): boolean => (left.batch === undefined && right.batch === undefined ? left.file === right.file : left.batch === right.batch);

/**
 * 记录标识与版本: one id, one row; changes as updates, each version once. The same row again in another batch is no fault: a push may be
 * repeated. Standards §14 rules 34 and 36.
 */
export const rowVersions: InvariantRule<readonly SentRow[]> = {
  codes: { 'batch/row-repeated': null, 'batch/row-differs': null, 'batch/insert-twice': null, 'batch/row-unknown': 'earlierRows', 'batch/id-of-another': null },
  check(sent, { reference, settings, report }) {
    const [first] = sent;
    if (first === undefined) return;
    const { acceptedRows } = reference;
    const isKnown = first.operation === 'insert' || acceptedRows?.(first.rowGuid) === true;
    if (!isKnown && (settings.complete || acceptedRows !== undefined)) report('batch/row-unknown', first, '/cdOperation');
    let before = first;
    let isInserted = first.operation === 'insert';
    for (const row of sent.slice(1)) {
      const isOther = row.table !== before.table || row.key !== before.key;
      if (isOther) report('batch/id-of-another', row, '/rowGuid');
      else if (row.version === before.version && row.mark !== before.mark) report('batch/row-differs', row, isMomentVersion(row.version) ? '/cdTime' : '/dataVersion');
      else if (cameTogether(row, before) && (row.version === before.version || row.batch !== undefined)) report('batch/row-repeated', row, '/rowGuid');
      else if (row.version !== before.version && row.operation === 'insert' && isInserted) report('batch/insert-twice', row, '/cdOperation');
      isInserted ||= row.operation === 'insert';
      before = row;
    }
  },
};
