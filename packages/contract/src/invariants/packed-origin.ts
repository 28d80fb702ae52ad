import type { JsonValue } from '../generated/types.ts';
import { recordTables } from './record.ts';
import type { Origin } from './record.ts';

/** Where a record came from, for an entry that is passed on to a later group. */
export const packOrigin = ({ table, rowGuid, version, mark, file, line }: Origin): JsonValue[] => [recordTables.indexOf(table), rowGuid, version, mark, file, line];

/** Reads what {@link packOrigin} wrote. */
export const unpackOrigin = (packed: JsonValue | undefined): Origin => {
  const [tableNo, rowGuid, version, mark, file, line] = packed as [number, string, number, number, string, number];
  return { table: recordTables[tableNo] ?? 'caseAccept', rowGuid, version, deleted: false, mark, file, line };
};
