import type { TargetColumn, TargetCondition, TargetMapping, TargetOmission, TargetText } from '../generated/types.ts';
import { codesOf, findCodeMap } from './code-maps.ts';
import type { ReadyColumn } from './column-forms.ts';
import { toSteps } from './pointer.ts';
import type { TargetTableName } from './wire-row.ts';

export interface ReadyWireTable {
  wireTable: string;
  when?: TargetCondition & { steps: readonly string[] };
  columns: readonly ReadyColumn[];
  /** Names of the columns. */
  known: ReadonlySet<string>;
  /** What a row that is read always is, although no column says so. */
  added: readonly { steps: readonly string[]; value: unknown }[];
  /** Fields that no column carries and that are nothing for sure. */
  unsaid: readonly string[];
}

export interface ReadyTable {
  wireTables: readonly ReadyWireTable[];
  /** Names of the fields that come with the batch. */
  context: readonly string[];
  notSent?: TargetText;
}

const toReadyColumn = (mapping: TargetMapping, column: TargetColumn): ReadyColumn => ({
  ...column,
  steps: column.field === undefined ? [] : toSteps(column.field),
  ...(column.orElse === undefined ? {} : { orElseSteps: toSteps(column.orElse) }),
  ...(column.list === undefined ? {} : { map: findCodeMap(mapping, column.list), codes: codesOf(column.list) }),
});

const toOmitted = (columns: readonly ReadyColumn[], all: readonly ReadyColumn[], omissions: readonly TargetOmission[]): Pick<ReadyWireTable, 'added' | 'unsaid'> => {
  const carried = new Set(columns.map(({ field }) => field));
  const missing = omissions.filter(({ field }) => !carried.has(field));
  // What a sibling table carries is not in this one.
  const elsewhere = all.flatMap(({ field }) => (field === undefined || carried.has(field) ? [] : [field]));
  return {
    added: missing.filter(({ readAs }) => readAs !== undefined).map(({ field, readAs }) => ({ steps: toSteps(field), value: readAs })),
    unsaid: [...new Set([...missing.filter(({ readAs }) => readAs === undefined).map(({ field }) => field), ...elsewhere])],
  };
};

/** The mapping with all that can be known of it before the first row, for a million rows. */
export const toReadyTables = (mapping: TargetMapping): Map<TargetTableName, ReadyTable> =>
  new Map(
    Object.entries(mapping.tables ?? {}).map(([name, { wireTables, context = [], notCarried = [], notSent }]) => {
      const ready = wireTables.map(({ wireTable, when, leftOut = [], columns }) => {
        const common = (mapping.common ?? []).filter(({ column }) => !leftOut.includes(column));
        const condition = when === undefined ? {} : { when: { ...when, steps: toSteps(when.field) } };
        return { wireTable, ...condition, columns: [...common, ...columns].map((column) => toReadyColumn(mapping, column)) };
      });
      const all = ready.flatMap(({ columns }) => columns);
      const complete = ready.map((table): ReadyWireTable => ({ ...table, known: new Set(table.columns.map(({ column }) => column)), ...toOmitted(table.columns, all, notCarried) }));
      return [name as TargetTableName, { wireTables: complete, context: context.map((field) => field.slice(1)), ...(notSent === undefined ? {} : { notSent }) }];
    }),
  );
