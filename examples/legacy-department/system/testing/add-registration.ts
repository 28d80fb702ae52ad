import type { DatabaseSync } from 'node:sqlite';
import type { Registration } from '../registrations.ts';

const newRegistration: Registration = {
  YWLSH: 'HJ20260000001', WBBH: '52990020261122000001', ZT: '0', SQRXM: '许知夏', SQRZJLX: '111', SQRZJHM: '529900199504126124', SQRDH: '13900000612', SQSJ: '20261122090000',
  XSEXM: '顾小满', XSEXB: '2', XSECSRQ: '20261110', MQXM: '许知夏', MQZJHM: '529900199504126124', FQXM: '顾南舟', FQZJHM: '529900199310306158',
  LHDZ: '示例省青禾市云溪区竹影路 5 号', BZCL: '居民户口簿', XGSJ: '20261122090000',
};

/** Puts a birth registration into the table as it comes from a counter; `changes` replaces columns. */
export function addRegistration(database: DatabaseSync, changes: Partial<Registration> = {}): Registration {
  const row = { ...newRegistration, ...changes } as Registration;
  const names = Object.keys(row);
  database.prepare(`INSERT INTO T_HJ_YW (${names.join()}) VALUES (${names.map(() => '?').join()})`).run(...Object.values(row));
  return row;
}
