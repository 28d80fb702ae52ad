import type { TargetColumn, TargetCondition, TargetMapping, TargetOmission, TargetText } from '../generated/types.ts';
import { codesOf, findCodeMap } from './code-maps.ts';
import type { ReadyColumn } from './column-forms.ts';
import type { TargetTableName } from './wire-row.ts';

export interface ReadyWireTable {
  wireTable: string;
  when?: TargetCondition;
  columns: readonly ReadyColumn[];
}

export interface ReadyTable {
  wireTables: readonly ReadyWireTable[];
  context: readonly string[];
  notCarried: readonly TargetOmission[];
  notSent?: TargetText;
}

const toReadyColumn = (mapping: TargetMapping, column: TargetColumn): ReadyColumn =>
  column.list === undefined ? column : { ...column, map: findCodeMap(mapping, column.list), codes: codesOf(column.list) };

/** The mapping with its common columns and code lists looked up once, for a million rows. */
export const toReadyTables = (mapping: TargetMapping): Map<TargetTableName, ReadyTable> =>
  new Map(
    Object.entries(mapping.tables ?? {}).map(([name, { wireTables, context = [], notCarried = [], notSent }]) => {
      const ready = wireTables.map(({ wireTable, when, leftOut = [], columns }): ReadyWireTable => {
        const common = (mapping.common ?? []).filter(({ column }) => !leftOut.includes(column));
        return { wireTable, ...(when === undefined ? {} : { when }), columns: [...common, ...columns].map((column) => toReadyColumn(mapping, column)) };
      });
      return [name as TargetTableName, { wireTables: ready, context, notCarried, ...(notSent === undefined ? {} : { notSent }) }];
    }),
  );
