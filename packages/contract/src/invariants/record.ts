import type { JsonValue } from '../generated/types.ts';
import { derivedLists } from './derived-fields.ts';
import type { DerivedFields } from './derived-fields.ts';
import type { RecordTable } from './invariant-finding.ts';
import { fieldLists } from './kept-fields.ts';
import type { KeptFields } from './kept-fields.ts';

/** Tables by number, as they stand in entries. Only ever append: a store on disk may outlive a version. */
export const recordTables = [
  'caseAccept', 'caseStep', 'caseSpecialProcedure', 'caseCorrection', 'caseMaterial', 'caseResult', 'serviceRecord', 'evaluation', 'rectification',
  'bundleCase', 'licenceRecord', 'serviceItem', 'reconciliation', 'batch', 'batchReceipt',
] as const satisfies readonly RecordTable[];

/** The head of every entry: table, id, version, 1 for a deletion, mark of the content, file, line. */
export const headLength = 7;

/** One record as a rule sees it: where it came from, and what was kept of it. */
export interface Origin {
  readonly table: RecordTable;
  readonly rowGuid: string;
  readonly version: number;
  readonly deleted: boolean;
  readonly mark: number;
  /** Empty when the place names no file. */
  readonly file: string;
  /** -1 when the place names no line. */
  readonly line: number;
}

/** A record of one table: its origin and its kept fields by name. */
export type KeptRecord<T extends RecordTable = RecordTable> = Origin & KeptFields<T> & DerivedFields<T>;

/** Reads an entry back. */
export const readRecord = (entry: readonly JsonValue[], files: readonly string[]): KeptRecord => {
  const [tableNo, rowGuid, version, deleted, mark, fileNo, line] = entry as [number, string, number, number, number, number, number];
  const table = recordTables[tableNo] ?? 'caseAccept';
  // A missing field is set too: records of a table then have one shape, which is read several times faster.
  const record: Record<string, unknown> = { table, rowGuid, version, deleted: deleted === 1, mark, file: files[fileNo] ?? '', line };
  let index = headLength;
  for (const { name } of fieldLists[table] ?? []) {
    record[name] = entry[index] ?? undefined;
    index += 1;
  }
  for (const { name } of derivedLists[table] ?? []) {
    record[name] = entry[index] ?? undefined;
    index += 1;
  }
  return record as unknown as KeptRecord;
};

/** By code unit, as sorting texts does. */
export const compareTexts = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** The same order whatever the order of the stream: newest version first, then by content and place. */
export const compareRecords = (left: Origin, right: Origin): number =>
  right.version - left.version || left.mark - right.mark || compareTexts(left.file, right.file) || left.line - right.line;

/** Two records of one table by id. */
export const compareIds = (left: Origin, right: Origin): number => compareTexts(left.rowGuid, right.rowGuid);

const hasRepeatedId = (records: readonly Origin[]): boolean => {
  const ids = new Set<string>();
  for (const { rowGuid } of records) ids.add(rowGuid);
  return ids.size < records.length;
};

/**
 * The records that stand: of each id the highest version, unless that is a deletion. The rest of a `version` chain is left to the rules
 * about rows.
 */
export const toStanding = <T extends Origin>(records: readonly T[]): T[] => {
  if (!hasRepeatedId(records)) return records.filter(({ deleted }) => !deleted);
  const byId = new Map<string, T>();
  for (const record of records) {
    const id = `${record.table} ${record.rowGuid}`;
    const known = byId.get(id);
    if (known === undefined || compareRecords(record, known) < 0) byId.set(id, record);
  }
  return [...byId.values()].filter(({ deleted }) => !deleted);
};
