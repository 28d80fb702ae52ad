import type { ExchangeTable, Period } from '@lianban/contract';

/** How the legacy side writes a moment: `yyyyMMddHHmmss`, `yyyyMMdd`, `yyyy-MM-dd`, `yyyy-MM-dd HH:mm:ss`; always China's time. */
export type MomentPattern = 'yyyyMMddHHmmss' | 'yyyyMMdd' | 'yyyy-MM-dd' | 'yyyy-MM-dd HH:mm:ss';

/** Where one canonical field's value comes from: a column of the legacy row, the end of a period that starts there, a constant, or a list of objects built alike. */
export type ColumnMapping =
  | { column: string; date?: MomentPattern; codes?: Record<string, string>; trim?: boolean }
  | { column: string; date: MomentPattern; period: Period }
  | { value: string | number | boolean }
  | { list: Record<string, ColumnMapping>[] };

/** One exchange table filled from one query over the department's own database. */
export type TableMapping = {
  /** Names the mapping for ever, because the platform's row ids are made of it; default the table's name. Two mappings of one table need two. */
  id?: string;
  table: ExchangeTable;
  /** A SELECT in the department's SQL; read only, wrapped by the connector for paging. */
  query: string;
  /** The column of the query that names a logical row for ever; unique in the query. */
  key: string;
  /** The column of the query that grows whenever the row changes: text, number or timestamp, never empty. */
  changedAt: string;
  columns: Record<string, ColumnMapping>;
};

/**
 * Where one legacy column's value comes from when dispatched work arrives. `from` is a JSON Pointer into the Dispatch; of a list,
 * `each` names the field to take (joined by 、) and `where` which entries.
 */
export type DispatchColumn =
  | { from: string; date?: MomentPattern; codes?: Record<string, string>; prefix?: string; padTo?: number; each?: string; where?: Record<string, string> }
  | { value: string | number }
  | { now: MomentPattern };

/** What legacy columns must hold now, each one value or one of several. */
export type DispatchCondition = Record<string, string | number | (string | number)[]>;

/** How dispatched work (分办) is written into the department's own table. */
export type DispatchMapping = {
  into: string;
  /** The legacy column that holds the platform's case number (办件编号); unique there. */
  match: string;
  /**
   * A whole-number column for the sequence of the last dispatch written into the row, kept in the same transaction. Without one
   * a crash between writing and remembering writes a change twice, over what a clerk did in between.
   */
  sequence?: string;
  insert: Record<string, DispatchColumn>;
  corrected?: Record<string, DispatchColumn>;
  withdrawn?: Record<string, DispatchColumn>;
  /** A change is left out where the row has gone on: a withdrawal does not undo a decided case. */
  onlyWhen?: { corrected?: DispatchCondition; withdrawn?: DispatchCondition };
};

/** The gate through which the platform's users enter the legacy system. */
export type SignOnMapping = {
  /** The platform as browsers reach it; default `/platform/baseUrl`. */
  platformUrl?: string;
  /** The legacy system's trusted sign-in address; gets `user`, `ts`, `sig` (HMAC-SHA256 of `user|ts`). */
  trustedLoginUrl: string;
  secretEnv: string;
  /** Platform account (sub) → legacy user name. */
  accounts: Record<string, string>;
};

/** 前置接入配置: everything a department's integrator writes. Relative paths start at the file's own folder. */
export type ConnectorConfig = {
  department: { deptCode: string; deptName: string };
  platform: { baseUrl: string; clientId: string; secretEnv: string };
  source: { url: string };
  stateFile: string;
  sourceSystem: string;
  /** Data source of the exchange (数据来源): `1` + province digits. */
  dataSource: string;
  pollIntervalMs: number;
  /** How late a row may be committed, or its writer's clock run behind, and be read at once all the same; default 10. */
  overlapMinutes?: number;
  /** How often everything is read from the beginning, as at start; default 24. */
  fullPassHours?: number;
  tables: TableMapping[];
  dispatch?: DispatchMapping;
  operations: { port: number; host: string; secretEnv?: string };
  signOn?: SignOnMapping;
};
