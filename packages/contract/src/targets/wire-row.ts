import type { ExchangeTable, RejectedRow } from '../generated/types.ts';
import type { RuleProblem } from '../validators/rule-problem.ts';

/** What a front database stores in one column. */
export type WireValue = string | number | null;

/** 前置库的一行. One row of a receiver's table. */
export interface WireRow {
  wireTable: string;
  columns: Record<string, WireValue>;
}

/** A table of the exchange, or an entity of reference data that has national tables of its own. */
export type TargetTableName = ExchangeTable | 'serviceItem' | 'catalogueRow' | 'organization';

/** Fields that come with the batch and not with the record, for example `{ batchId: '7f3c0e5d2b9a4c61' }`. */
export type WireContext = Readonly<Record<string, string | number | boolean>>;

/** `wireRows` is empty when one of the problems is an error: half a record never leaves. */
export interface WireRows {
  wireRows: WireRow[];
  problems: RuleProblem[];
}

/** A receiver's row as a record of the contract. */
export interface ParsedWireRow {
  table: TargetTableName;
  /** What could be read; not yet validated. */
  row: Record<string, unknown>;
  /** What came with the batch. */
  context: Record<string, unknown>;
  /** Fields that this wire table has no column for, JSON Pointers: their absence says nothing. */
  notCarried: string[];
  /** `path` is `/<column>`. */
  problems: RuleProblem[];
}

/** 目标. One receiver: writes records as its rows, reads its rows back, reads what it returned. */
export interface Target {
  readonly name: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** Its wire tables, with the table of the contract each belongs to. */
  readonly wireTables: ReadonlyMap<string, TargetTableName>;
  /** Code lists whose digits are not confirmed by a published text of this target: ask its data office before the first push. */
  readonly uncertainLists: readonly string[];
  toWireRows(table: TargetTableName, row: object, context?: WireContext): WireRows;
  /**
   * Takes texts and numbers as a database driver hands them over; have it return moments as texts (mysql2: `dateStrings: true`).
   * Errors: ContractError `contract/invalid-argument` for a wire table that the target does not have.
   */
  parseWireRow(wireTable: string, columns: Readonly<Record<string, unknown>>): ParsedWireRow;
  /** Errors: ContractError `contract/invalid-argument` for a table in which nothing is returned, or a row without its keys. */
  parseReturned(wireTable: string, columns: Readonly<Record<string, unknown>>): RejectedRow;
}
