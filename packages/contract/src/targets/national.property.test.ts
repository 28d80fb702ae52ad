import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labels } from '../generated/labels.ts';
import { mapping } from '../generated/targets/national.ts';
import type { WireList } from '../generated/wire-maps.ts';
import { createTarget } from './create-target.ts';
import { readPlace, toSteps } from './pointer.ts';
import { parseWire, toWire } from './to-wire.ts';
import type { TargetTableName, WireContext } from './wire-row.ts';

type Schema = Record<string, unknown>;

const root = fileURLToPath(new URL('../../schemas', import.meta.url));
const files: Record<string, string> = {
  caseAccept: 'exchange/case-accept', caseStep: 'exchange/case-step', caseSpecialProcedure: 'exchange/case-special-procedure', caseMaterial: 'exchange/case-material',
  caseResult: 'exchange/case-result', licenceRecord: 'exchange/licence-record', catalogueRow: 'catalog/catalogue-row', serviceItem: 'catalog/service-item', organization: 'catalog/organization',
};

const load = (path: string): { schema: Schema; folder: string } => ({ schema: JSON.parse(readFileSync(path, 'utf8')) as Schema, folder: dirname(path) });

/** Every property of an entity with its schema, references followed, and whether it is always required. */
const propertiesOf = (path: string): Map<string, { schema: Schema; required: boolean }> => {
  const { schema, folder } = load(path);
  const properties = new Map<string, { schema: Schema; required: boolean }>();
  for (const part of (schema['allOf'] ?? []) as Schema[]) if (typeof part['$ref'] === 'string') for (const [name, property] of propertiesOf(join(folder, part['$ref']))) properties.set(name, property);
  for (const [name, part] of Object.entries((schema['properties'] ?? {}) as Record<string, Schema>)) {
    properties.set(name, { schema: resolve(part, folder), required: ((schema['required'] ?? []) as string[]).includes(name) });
  }
  return properties;
};

const resolve = (part: Schema, folder: string): Schema => {
  const { $ref, items, properties, ...rest } = part as Schema & { $ref?: string; items?: Schema; properties?: Record<string, Schema> };
  const target = $ref === undefined ? {} : resolve(load(join(folder, $ref)).schema, dirname(join(folder, $ref)));
  return {
    ...target,
    ...rest,
    ...(items === undefined ? {} : { items: resolve(items, folder) }),
    ...(properties === undefined ? {} : { properties: mergeProperties(target['properties'] as Properties | undefined, properties, folder) }),
  };
};

type Properties = Record<string, Schema>;

/** A property may narrow what the schema it refers to says of the same property. */
const mergeProperties = (referred: Properties = {}, own: Properties, folder: string): Properties =>
  Object.fromEntries([...new Set([...Object.keys(referred), ...Object.keys(own)])].map((name) => [name, { ...referred[name], ...resolve(own[name] ?? {}, folder) }]));

const two = (value: number): string => String(value).padStart(2, '0');
const dates = fc.tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`);
const moments = fc.tuple(dates, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 59 })).map(([date, hour, minute, second]) => `${date}T${two(hour)}:${two(minute)}:${two(second)}+08:00`);
const texts = (most: number): fc.Arbitrary<string> => fc.string({ minLength: 1, maxLength: Math.min(most, 40), unit: fc.constantFrom(...'青禾市𠮷·Aa0 ，。-') });

/** A value as its schema allows it; what a pattern demands comes from the examples. */
const valueOf = (schema: Schema): fc.Arbitrary<unknown> => {
  if ('const' in schema) return fc.constant(schema['const']);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
  if (schema['type'] === 'boolean') return fc.boolean();
  if (schema['type'] === 'integer') return fc.integer({ min: Number(schema['minimum'] ?? 0), max: Number(schema['maximum'] ?? 99_999) });
  if (schema['format'] === 'date-time') return moments;
  if (schema['format'] === 'date') return dates;
  if (schema['type'] === 'array') return fc.uniqueArray(valueOf(schema['items'] as Schema), { minLength: 1, maxLength: 3, comparator: 'SameValue' });
  if (schema['type'] === 'object') return fc.record(Object.fromEntries(Object.entries(schema['properties'] as Record<string, Schema>).map(([name, part]) => [name, valueOf(part)])));
  if (typeof schema['pattern'] === 'string') return fc.constantFrom(...(schema['examples'] as unknown[]));
  return texts(Number(schema['maxLength'] ?? 40));
};

const recordsOf = (table: string): fc.Arbitrary<Record<string, unknown>> => {
  const properties = propertiesOf(join(root, `${files[table]}.schema.json`));
  const required = [...properties].filter(([, property]) => property.required).map(([name]) => name);
  return fc.record(Object.fromEntries([...properties].map(([name, { schema }]) => [name, valueOf(schema)])), { requiredKeys: required });
};

const target = createTarget(mapping);
const tables = Object.entries(mapping.tables ?? {});
const written = tables.filter(([, { wireTables }]) => wireTables.length > 0).map(([name]) => name as TargetTableName);
const common = mapping.common ?? [];
const columnsOf = (table: string) => (mapping.tables?.[table]?.wireTables ?? []).flatMap(({ columns, leftOut = [] }) => [...common.filter(({ column }) => !leftOut.includes(column)), ...columns]);

/** The code that a code is read back as, or nothing when the target has no digit for it. */
const readAs = (list: string, code: string): string | undefined => {
  try {
    return parseWire(list as WireList, toWire(list as 'yesNo', code as never, 'national'), 'national') as string;
  } catch {
    return undefined;
  }
};

const codesIn = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : [value as string]);

/** The record as it can come back at most: fields with a column, codes as their digits are read, what a field borrows, what reading adds. */
const toExpected = (table: string, record: Record<string, unknown>): Record<string, unknown> => {
  const omissions = mapping.tables?.[table]?.notCarried ?? [];
  const columns = columnsOf(table);
  const kept: Record<string, unknown> = Object.fromEntries(Object.entries(record).filter(([name]) => !omissions.some(({ field }) => field === `/${name}`)));
  for (const { field, list, orElse } of columns) {
    const name = (field ?? '/').slice(1);
    if (orElse !== undefined && kept[name] === undefined) kept[name] = readPlace(record, toSteps(orElse));
    const value = kept[name];
    if (list !== undefined && value !== undefined && !name.includes('/')) kept[name] = Array.isArray(value) ? codesIn(value).map((code) => readAs(list, code)) : readAs(list, value as string);
  }
  for (const { field, readAs: added } of omissions) if (added !== undefined) kept[field.slice(1)] = added;
  return kept;
};

/** What every target could take: codes that have a digit, and what a table may not miss. The rest stays as it was generated. */
const toSendable = (table: string, record: Record<string, unknown>): Record<string, unknown> => {
  const sendable = { ...record };
  const moment = '2026-11-22T09:30:00+08:00';
  for (const { field = '/', list, form, required } of columnsOf(table)) {
    const name = field.slice(1);
    if (name.includes('/') || mapping.tables?.[table]?.context?.includes(field)) continue;
    if (list !== undefined && !Array.isArray(record[name]) && readAs(list, record[name] as string) === undefined) delete sendable[name];
    if (required === true && sendable[name] === undefined && form === 'datetime') sendable[name] = moment;
    if (required === true && sendable[name] === undefined && list !== undefined) sendable[name] = Object.keys(labels[list as keyof typeof labels]).find((code) => readAs(list, code) !== undefined);
  }
  return 'acceptState' in record ? { ...sendable, acceptState: 'accepted' } : sendable;
};

const context: WireContext = { batchId: '7f3c0e5d2b9a4c61', cdOperation: 'insert', cdTime: '2026-11-22T09:40:00+08:00', dataSource: '152' };

/** What became of a record, and what should have: sent and read back, not sent at all, or kept back for a reason that the record gives. */
const compare = (table: TargetTableName, record: Record<string, unknown>): { found: unknown; expected: unknown; isSent: boolean } => {
  const { wireRows, problems } = target.toWireRows(table, record, context);
  const rules = problems.map(({ ruleId }) => ruleId);
  if (problems.some(({ severity }) => severity === 'error')) {
    // A code without a digit, a column that may not be empty, several texts in a short one: nothing else keeps a generated record back.
    const stray = rules.filter((ruleId) => !['target/no-counterpart', 'target/missing-column', 'target/too-long'].includes(ruleId));
    const codes = columnsOf(table).flatMap(({ list, field = '' }) => {
      const value = list === undefined ? undefined : readPlace(record, toSteps(field));
      return list === undefined || value === undefined ? [] : codesIn(value).map((code) => readAs(list, code));
    });
    return { found: { wireRows, stray, hasNoDigit: rules.includes('target/no-counterpart') }, expected: { wireRows: [], stray: [], hasNoDigit: codes.includes(undefined) }, isSent: false };
  }
  if (wireRows.length === 0) return { found: rules, expected: ['target/not-sent'], isSent: false };
  const parts = wireRows.map(({ wireTable, columns }) => target.parseWireRow(wireTable, columns));
  const given: unknown = Object.fromEntries((mapping.tables?.[table]?.context ?? []).map((field) => [field.slice(1), context[field.slice(1)]]));
  const found = { row: Object.assign({}, ...parts.map((part) => part.row)) as object, contexts: parts.map((part) => part.context), problems: parts.flatMap((part) => part.problems) };
  return { found, expected: { row: toExpected(table, record), contexts: parts.map(() => given), problems: [] }, isSent: true };
};

describe.each(written)('national %s', (table) => {
  it('says of every field whether it is carried', () => {
    const carried = new Set([...columnsOf(table).map(({ field }) => (field ?? '').split('/')[1]), ...(mapping.tables?.[table]?.notCarried ?? []).map(({ field }) => field.slice(1))]);
    expect([...propertiesOf(join(root, `${files[table]}.schema.json`)).keys()].filter((name) => !carried.has(name))).toEqual([]);
  });

  it('comes back as it went, as far as its tables have columns', () => {
    let sent = 0;
    fc.assert(
      fc.property(recordsOf(table), fc.integer({ min: 0, max: 3 }), (raw, mood) => {
        const { found, expected, isSent } = compare(table, mood === 0 ? raw : toSendable(table, raw));
        expect(found).toEqual(expected);
        if (isSent) sent += 1;
      }),
      { numRuns: 300 },
    );
    expect(sent).toBeGreaterThan(30);
  });

  it('never cuts off: one character too many in any column keeps the record back', () => {
    const [record] = fc.sample(recordsOf(table), { numRuns: 1, seed: 7 }) as [Record<string, unknown>];
    const limited = columnsOf(table).filter(({ form, maxLength, field }) => form === 'text' && maxLength !== undefined && !(field ?? '').slice(1).includes('/'));
    const sendable = { ...record, acceptState: 'accepted', endTime: '2026-11-22T09:30:00+08:00' };
    for (const { field, maxLength = 0 } of limited) {
      const name = (field ?? '').slice(1);
      const { wireRows, problems } = target.toWireRows(table, { ...context, ...sendable, [name]: '𠮷'.repeat(maxLength + 1) }, context);
      expect(wireRows).toEqual([]);
      expect(problems.filter(({ path }) => path === field).map(({ ruleId }) => ruleId)).toEqual(['target/too-long']);
    }
    expect(limited.length).toBeGreaterThan(3);
  });
});

describe('national', () => {
  it('says of every exchange table whether it has rows', () => {
    for (const [name, { wireTables, notSent }] of tables) expect({ name, told: wireTables.length > 0 || notSent !== undefined }).toEqual({ name, told: true });
  });
});
