import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * The old system's own database, as such systems have it: pinyin abbreviations, digits for states, moments as
 * `yyyyMMddHHmmss` text. Nothing here knows Lianban; the connector's configuration does the translating.
 *
 * `WBBH` 外部编号 and `PTXH` 平台序号 are what the vendor added for work from elsewhere.
 * `ZT` 状态: 0 待审, 1 已受理, 2 材料不全, 3 办结, 9 退件. `XSEXB` 性别: 1 男, 2 女.
 */
const schema = `
CREATE TABLE IF NOT EXISTS T_YH (
  YHM TEXT PRIMARY KEY, XM TEXT NOT NULL, MM TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS T_HJ_YW (
  YWLSH TEXT PRIMARY KEY, WBBH TEXT UNIQUE, YWLX TEXT NOT NULL DEFAULT '01', ZT TEXT NOT NULL DEFAULT '0',
  SQRXM TEXT, SQRZJLX TEXT, SQRZJHM TEXT, SQRDH TEXT, SQSJ TEXT,
  XSEXM TEXT, XSEXB TEXT, XSECSRQ TEXT, CSYXZMBH TEXT,
  MQXM TEXT, MQZJHM TEXT, FQXM TEXT, FQZJHM TEXT, LHDZ TEXT, BZCL TEXT,
  PTXH INTEGER, SLR TEXT, SLSJ TEXT, BZSM TEXT, BZSJ TEXT, BZQX TEXT, BJR TEXT, BJSJ TEXT, BLYJ TEXT, HKBBH TEXT,
  XGSJ TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS T_HJ_BLJL (
  JLXH INTEGER PRIMARY KEY AUTOINCREMENT, YWLSH TEXT NOT NULL REFERENCES T_HJ_YW (YWLSH), HJXH INTEGER NOT NULL,
  HJMC TEXT NOT NULL, CZR TEXT NOT NULL, KSSJ TEXT NOT NULL, JSSJ TEXT NOT NULL, CLYJ TEXT, XGSJ TEXT NOT NULL,
  UNIQUE (YWLSH, HJXH)
);
CREATE TABLE IF NOT EXISTS T_HH (HHID TEXT PRIMARY KEY, YHM TEXT NOT NULL, GQSJ INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS I_YW_XGSJ ON T_HJ_YW (XGSJ);
CREATE INDEX IF NOT EXISTS I_BLJL_XGSJ ON T_HJ_BLJL (XGSJ);
`;

export function openDatabase(file: string): DatabaseSync {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA busy_timeout = 5000;');
  database.exec(schema);
  // Files of earlier versions have no PTXH yet.
  const columns = database.prepare("SELECT name FROM pragma_table_info('T_HJ_YW')").all();
  if (!columns.some(({ name }) => name === 'PTXH')) database.exec('ALTER TABLE T_HJ_YW ADD COLUMN PTXH INTEGER');
  return database;
}
