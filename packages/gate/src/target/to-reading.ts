import type { ExchangeTable } from '@lianban/contract';
import type { TableField } from '@lianban/contract/tables';
import { WIRE_TARGETS, type WireTarget } from '@lianban/contract/targets';
import type { ReadValue } from '../columns/read-value.ts';
import { GateError } from '../errors.ts';
import { createDigitReader } from './create-digit-reader.ts';
import { findWireLayout, type WireLayout } from './wire-layout.ts';

/** How the values of a file are read. */
export interface TargetReading {
  readonly target?: string | undefined;
  /** How a field is read that has no column at the target. */
  readonly toReader?: ((field: TableField) => ReadValue | undefined) | undefined;
  /** Further names of fields: column to field. */
  readonly aliases?: Readonly<Record<string, string>> | undefined;
  readonly layout?: WireLayout | undefined;
}

const isTarget = (name: string): name is WireTarget => (WIRE_TARGETS as readonly string[]).includes(name);

const toAliases = (layout: WireLayout | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries([...(layout?.columns ?? [])].map(([field, column]) => [column, field.slice(1)]));

/** @throws GateError `gate/unknown-target` */
export const toReading = (name: string | undefined, table: ExchangeTable, file: string): TargetReading => {
  // The columns of the national tables are known by name whatever the values are; `legal` is not spelt like its field.
  if (name === undefined) return { aliases: toAliases(findWireLayout('national', table, file)) };
  if (!isTarget(name)) throw new GateError('gate/unknown-target', { target: name, targets: WIRE_TARGETS.join(', ') });
  const layout = findWireLayout(name, table, file);
  return { target: name, toReader: createDigitReader(name), aliases: toAliases(layout), layout };
};
