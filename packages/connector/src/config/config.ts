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
  table: ExchangeTable;
  /** A SELECT in the department's SQL; read only, wrapped by the connector for paging. */
  query: string;
  /** The column of the query that names a logical row for ever. */
  key: string;
  /** The column of the query that grows whenever the row changes. */
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

/** How dispatched work (分办) is written into the department's own table. */
export type DispatchMapping = {
  into: string;
  /** The legacy column that holds the platform's case number (办件编号); unique there. */
  match: string;
  insert: Record<string, DispatchColumn>;
  corrected?: Record<string, DispatchColumn>;
  withdrawn?: Record<string, DispatchColumn>;
};

/** The gate through which the platform's users enter the legacy system. */
export type SignOnMapping = {
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
  tables: TableMapping[];
  dispatch?: DispatchMapping;
  operations: { port: number; host: string; secretEnv?: string };
  signOn?: SignOnMapping;
};
