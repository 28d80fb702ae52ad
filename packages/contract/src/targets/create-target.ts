import { ContractError } from '../errors.ts';
import type { TargetMapping } from '../generated/types.ts';
import type { WireList } from '../generated/wire-maps.ts';
import { parseTargetMapping } from './parse-target-mapping.ts';
import { readReturned } from './read-returned.ts';
import { readRow } from './read-row.ts';
import { toReadyTables } from './ready-mapping.ts';
import type { ReadyTable } from './ready-mapping.ts';
import { returnedPhrases } from './returned-phrases.ts';
import { uncertainLists } from './to-wire.ts';
import type { Target, TargetTableName } from './wire-row.ts';
import { writeRow } from './write-row.ts';

export interface TargetOptions {
  /** Encrypts a column that the mapping marks `isProtected`, after the plain value was validated. Default: written in the clear. */
  protect?: (value: string) => string;
  /** Decrypts it again. */
  reveal?: (value: string) => string;
}

const asIs = (value: string): string => value;
const noTable: ReadyTable = { wireTables: [], context: [] };

const findUncertain = ({ codes = {}, digitsOf, tables = {}, common = [] }: TargetMapping): WireList[] => {
  if (digitsOf === undefined) return [];
  const used = new Set([...common, ...Object.values(tables).flatMap(({ wireTables }) => wireTables.flatMap(({ columns }) => columns))].map(({ list }) => list));
  return uncertainLists(digitsOf).filter((list) => !(list in codes) && (used.has(list) || used.size === 0));
};

const toUnknown = (act: string, wireTable: string, known: readonly string[]): ContractError =>
  new ContractError('contract/invalid-argument', `Failed to ${act}: the target has no such table as "${wireTable.slice(0, 64)}". It has: ${known.join(', ') || 'none'}.`, { wireTable: wireTable.slice(0, 64) });

/**
 * 由映射文件建立目标. A receiver from its mapping: `packages/contract/targets/<name>.json`, or a department's own file.
 * Errors: {@link ContractError} `contract/invalid-target-mapping` with the place in the mapping. Reads no clock and keeps no state.
 */
export const createTarget = (mapping: unknown, { protect = asIs, reveal = asIs }: TargetOptions = {}): Target => {
  const parsed = parseTargetMapping(mapping);
  const { name, title, charset = 'unicode', ignoredColumns = [], returned = [], phrases = [] } = parsed;
  const tables = toReadyTables(parsed);
  const wireTables = new Map<string, TargetTableName>();
  for (const [table, ready] of tables) for (const { wireTable } of ready.wireTables) wireTables.set(wireTable, table);
  const ignored = new Set(ignoredColumns);
  const known = { phrases: [...phrases, ...returnedPhrases], tables, wireTables };
  return {
    name,
    title,
    wireTables,
    uncertainLists: findUncertain(parsed),
    toWireRows: (table, row, context = {}) => writeRow({ ...context, ...row }, tables.get(table) ?? noTable, { charset, protect }),
    parseWireRow: (wireTable, columns) => {
      const table = wireTables.get(wireTable);
      const ready = table === undefined ? undefined : tables.get(table);
      const columnsOf = ready?.wireTables.find((candidate) => candidate.wireTable === wireTable);
      if (table === undefined || ready === undefined || columnsOf === undefined) throw toUnknown('read a wire row', wireTable, [...wireTables.keys()]);
      return readRow(table, ready, columnsOf, columns, { ignoredColumns: ignored, reveal });
    },
    parseReturned: (wireTable, columns) => {
      const source = returned.find((candidate) => candidate.wireTable === wireTable);
      if (source === undefined) throw toUnknown('read a returned row', wireTable, returned.map((candidate) => candidate.wireTable));
      return readReturned(source, columns, known);
    },
  };
};
