import { basename } from 'node:path';
import type { ExchangeTable } from '@lianban/contract';
import { labels } from '@lianban/contract';
import { tableFields } from '@lianban/contract/tables';
import { toPlainName } from '../columns/field-names.ts';

/** Names of the national front database (standards §3, §4, §5); several versions of one table end in `_v3`. */
const nationalNames: Readonly<Record<string, ExchangeTable>> = {
  up_pro_accept: 'caseAccept',
  up_pro_process: 'caseStep',
  up_pro_special_procedure: 'caseSpecialProcedure',
  up_pro_material: 'caseMaterial',
  up_pro_result: 'caseResult',
  up_lic_data: 'licenceRecord',
};

export const tableNames = Object.keys(tableFields) as ExchangeTable[];

const byName = new Map<string, ExchangeTable>([
  ...tableNames.map((table) => [toPlainName(labels.exchangeTable[table]), table] as const),
  ...Object.entries(nationalNames).map(([name, table]) => [toPlainName(name), table] as const),
  ...tableNames.map((table) => [toPlainName(table), table] as const),
]);

/** 表名: `caseAccept`, `case-accept`, `up_pro_accept`, `办件受理`; nothing when it is none. */
export const parseTableName = (text: string): ExchangeTable | undefined => byName.get(toPlainName(text).replaceAll('-', '').replace(/v\d+$/, ''));

/** The table that a file is named after: `caseAccept.csv`, `up_pro_accept_202603.xlsx`. */
export const tableOfFile = (path: string): ExchangeTable | undefined => {
  const stem = basename(path).replace(/\.[^.]+$/, '');
  return parseTableName(stem) ?? parseTableName(stem.replace(/[-_. ]?\d+$/, ''));
};
