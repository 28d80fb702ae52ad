import type { ExchangeTable } from '@lianban/contract';
import type { InvariantSettings, ReferenceData } from '@lianban/contract/invariants';
import type { Encoding } from './encoding/encoding.ts';
import type { SqlSource } from './readers/read-sql.ts';

export interface GateOptions {
  /** The present moment, RFC 3339 with +08:00. */
  readonly now: string;
  /** For a single file whose name does not say it. */
  readonly table?: ExchangeTable | undefined;
  /** Overrides what is detected. */
  readonly encoding?: Encoding | undefined;
  /** A sheet of an Excel file by name; default the first. */
  readonly sheet?: string | undefined;
  /** A database to read besides the inputs; `table` says what its rows are. */
  readonly sql?: SqlSource | undefined;
  /** Whose digits and date forms the files are written in; without it the names of the contract. */
  readonly target?: string | undefined;
  readonly reference?: ReferenceData | undefined;
  readonly settings?: InvariantSettings | undefined;
  /** Findings that are listed in all; default 10 000. All are counted. */
  readonly maxFindings?: number | undefined;
  /** Findings of one rule that are listed; default 1 000. */
  readonly maxPerRule?: number | undefined;
  /** A file (or, for a folder, a folder) to write corrected copies to. */
  readonly fix?: string | undefined;
  /** Bytes of a download; default 2 GB. */
  readonly maxDownloadBytes?: number | undefined;
  /** How long an address may be silent; default 30 000. */
  readonly timeoutMs?: number | undefined;
  /** Takes http addresses of this machine as well: for tests. */
  readonly withLoopback?: boolean | undefined;
  /** Ends the check early: what was read until then is reported. */
  readonly signal?: AbortSignal | undefined;
  /** The same for the comparison of rows, during which no event arrives: asked now and then. */
  readonly isStopped?: (() => boolean) | undefined;
}

/** How far a check has come. */
export interface GateProgress {
  readonly file: string;
  readonly phase: 'download' | 'rows' | 'relations';
  /** Of `total`: bytes of a file, rows of a database. */
  readonly done: number;
  readonly total?: number | undefined;
  /** Rows of all files so far. */
  readonly rows: number;
  readonly elapsedMs: number;
}
