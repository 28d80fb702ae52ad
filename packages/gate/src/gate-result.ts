import type { ExchangeTable } from '@lianban/contract';
import type { GateError } from './errors.ts';
import type { ColumnCount, RuleCount } from './findings/finding-sink.ts';
import type { GateFinding } from './findings/gate-finding.ts';

export interface FileResult {
  readonly file: string;
  readonly table: ExchangeTable;
  readonly rows: number;
  readonly brokenRows: number;
  /** Why the file was not read to its end. */
  readonly error?: GateError;
  /** The check was ended while the file was read. */
  readonly isPartial?: boolean;
  /** Something is wrong with the file itself, its header for example. */
  readonly isBroken?: boolean;
}

/** 校验结果. */
export interface GateResult {
  readonly files: readonly FileResult[];
  /** Files of a folder that could hold a table and were not checked, since they are not named after one. */
  readonly leftOut?: readonly string[];
  readonly rows: number;
  /** Rows with an error of their own, or with one in relation to other rows. */
  readonly brokenRows: number;
  readonly errors: number;
  readonly warnings: number;
  /** Errors first, the most frequent first. */
  readonly byRule: readonly RuleCount[];
  readonly byColumn: readonly ColumnCount[];
  /** The first findings, in the order in which they were found. */
  readonly findings: readonly GateFinding[];
  /** Findings that were counted and not listed. */
  readonly omitted: number;
  /** Rules between rows that were not checked, because the data they need were not given. */
  readonly unchecked: readonly string[];
  readonly fixes: FixSummary;
  /** The check was ended before all files were read. */
  readonly interrupted: boolean;
  /** When it was checked, RFC 3339. */
  readonly checkedAt: string;
  readonly elapsedMs: number;
}

/** One safe correction: what, where, from and to, masked. */
export interface FixEntry {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly fix: string;
  readonly from: string;
  readonly to: string;
}

export interface FixSummary {
  readonly byKind: Readonly<Record<string, number>>;
  readonly entries: readonly FixEntry[];
  readonly omitted: number;
  /** The corrected copies. */
  readonly written: readonly string[];
}

/** 退出码: 0 clean, 1 rows break the standard, 2 nothing could be read, 3 stopped half-way. */
export const toExitCode = ({ files, rows, errors, warnings, interrupted }: GateResult, { strict = false }: { strict?: boolean } = {}): 0 | 1 | 2 | 3 => {
  if (interrupted) return 3;
  if (files.some(({ error }) => error !== undefined)) return rows > 0 ? 3 : 2;
  return errors > 0 || (strict && warnings > 0) ? 1 : 0;
};
