import type { JsonValue } from '../generated/types.ts';
import { pushDerived } from './derived-fields.ts';
import type { GroupStore } from './group-store.ts';
import type { RecordPlace, RecordTable } from './invariant-finding.ts';
import { pushFields } from './kept-fields.ts';
import { toMomentVersion } from './moment-version.ts';
import { recordTables } from './record.ts';
import type { ReferenceData } from './reference-data.ts';
import { markRow, markText } from './text-mark.ts';

type Row = Readonly<Record<string, unknown>>;

export interface EntryWriter {
  add(table: RecordTable, row: object, place: RecordPlace): void;
  /** Writes what is still being counted. */
  flush(): void;
  hasLicences(): boolean;
  hasBundleCases(): boolean;
  /** Files by number, as entries name them. */
  readonly files: readonly string[];
}

const tableNumbers = /* @__PURE__ */ (() => Object.fromEntries(recordTables.map((table, index) => [table, index])) as Record<RecordTable, number>)();

/** Ids and case numbers have 50 characters, licence ids 128; a longer key is no key. */
const longestKey = 200;

const operations: Readonly<Record<string, number>> = { insert: 0, update: 1, delete: 2 };

/** The group a record of the table belongs to, besides that of its id, and the field that is its key there. */
const homes: Readonly<Record<RecordTable, readonly [group: string, key: string]>> = {
  caseAccept: ['case', 'projectNo'],
  caseStep: ['case', 'projectNo'],
  caseSpecialProcedure: ['case', 'projectNo'],
  caseCorrection: ['case', 'projectNo'],
  caseMaterial: ['case', 'projectNo'],
  caseResult: ['case', 'projectNo'],
  serviceRecord: ['case', 'projectNo'],
  evaluation: ['case', 'projectNo'],
  rectification: ['case', 'projectNo'],
  bundleCase: ['bundle', 'bundleProjectNo'],
  licenceRecord: ['licence', 'certificateSourceId'],
  serviceItem: ['item', 'taskCode'],
  reconciliation: ['reconciliation', 'table'],
  batch: ['batch', 'batchId'],
  batchReceipt: ['receipt', 'batchId'],
};

/** Turns rows into entries of groups. */
export const createEntryWriter = (store: GroupStore, reference: ReferenceData): EntryWriter => {
  const files: string[] = [];
  const fileNumbers = new Map<string, number>();
  let lastFile: string | undefined;
  let lastNumber = -1;
  let hasLicences = false;
  let hasBundleCases = false;
  let batch: string | undefined;
  let rowsOfBatch = 0;

  const numberFile = (file: string | undefined): number => {
    if (file === lastFile) return lastNumber;
    lastFile = file;
    if (file === undefined) return (lastNumber = -1);
    lastNumber = fileNumbers.get(file) ?? files.push(file) - 1;
    fileNumbers.set(file, lastNumber);
    return lastNumber;
  };

  // Rows of a batch come together, so one entry a run is enough to count them.
  const countBatch = (next: string | undefined): void => {
    if (next !== batch) {
      if (batch !== undefined) store.put('batch', batch, rowsOfBatch);
      batch = next;
      rowsOfBatch = 0;
    }
    rowsOfBatch += 1;
  };

  const toKey = (table: RecordTable, row: Row): string | undefined => {
    if (table === 'reconciliation') return `${String(row['table'])} ${String(row['day'])} ${String(row['deptCode'])}`;
    const key = row[homes[table][1]];
    if (typeof key !== 'string' || key === '' || key.length > longestKey) return undefined;
    // A licence is found by whoever names it; its identifier itself is kept nowhere.
    return table === 'licenceRecord' ? String(markText(key.trim().toUpperCase())) : key;
  };

  return {
    files,
    hasLicences: () => hasLicences,
    hasBundleCases: () => hasBundleCases,
    flush: () => countBatch(undefined),
    add(table, record, place) {
      const row = record as Row;
      const { rowGuid, dataVersion, cdOperation } = row;
      const key = toKey(table, row);
      const isRow = cdOperation !== undefined || homes[table][0] === 'case';
      // A row that lacks what the rules read was in the batch all the same.
      if (isRow && (place.batch !== undefined || batch !== undefined)) countBatch(place.batch);
      if (key === undefined) return;
      // Batches and reconciliations have no row id; their key names them.
      const id = typeof rowGuid === 'string' ? rowGuid : isRow ? '' : key;
      if (id === '' || id.length > longestKey) return;
      const version = typeof dataVersion === 'number' ? dataVersion : toMomentVersion(row['cdTime']);
      const operation = typeof cdOperation === 'string' ? (operations[cdOperation] ?? 0) : 0;
      const file = numberFile(place.file);
      const line = place.line ?? -1;
      const mark = markRow(row);
      if (table === 'licenceRecord') hasLicences = true;
      if (table === 'bundleCase') hasBundleCases = true;
      if (isRow) store.put('row', id, [tableNumbers[table], version, operation, mark, file, line, key, place.batch ?? null]);
      const entry: JsonValue[] = [tableNumbers[table], id, version, operation === 2 ? 1 : 0, mark, file, line];
      pushFields(entry, table, row);
      pushDerived(entry, table, row, reference);
      store.put(homes[table][0], key, entry);
      if (table === 'bundleCase') for (const single of entry[entry.length - 1] as JsonValue[][]) if (typeof single[0] === 'string') store.put('case', single[0], entry);
    },
  };
};
