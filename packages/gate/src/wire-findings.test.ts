import { createTarget, nationalMapping } from '@lianban/contract/targets';
import { buildCaseRows, plannedItem } from '@lianban/testkit';
import { afterAll, describe, expect, test } from 'vitest';
import { checkFiles, createTestFolder, toCsv } from './testing/check-files.ts';

const folder = createTestFolder();
afterAll(folder.remove);

const target = createTarget(nationalMapping);
type Columns = Record<string, string | number | null>;

/** The rows of one good case, as the front database has them. */
const wireTables = new Map<string, Columns[]>();
for (const { table, row } of buildCaseRows({ serial: 1, item: plannedItem, appliedOn: '2026-10-12', steps: 2 })) {
  for (const { wireTable, columns } of target.toWireRows(table, row, { batchId: 'b1' }).wireRows) wireTables.set(wireTable, [...(wireTables.get(wireTable) ?? []), columns]);
}
const [accept = {}] = wireTables.get('up_pro_accept') ?? [];
const [material = {}] = wireTables.get('up_pro_material') ?? [];
const [result = {}] = wireTables.get('up_pro_result') ?? [];

/** What is found in exports of the front database, a file each. */
const findIn = async (name: string, tables: Readonly<Record<string, readonly Columns[]>>) => {
  for (const [table, rows] of Object.entries(tables)) folder.write(`${name}/${table}.csv`, toCsv(rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value ?? ''])))));
  const { findings } = await checkFiles(`${folder.path}/${name}`, { target: 'national' });
  return findings.map(({ ruleId, line, column, path }) => [ruleId, line, column, path]);
};

describe('an export of the front database', () => {
  test('says once, in the words of the contract, that a value is missing', async () => {
    expect(await findIn('missing', { up_pro_accept: [{ ...accept, task_name: '' }] })).toEqual([['schema/required', 2, 'task_name', '/taskName']]);
  });

  test('may have its names in capitals, and columns of its own', async () => {
    const loud = Object.fromEntries(Object.entries({ id: 1, ...accept, is_sync: 0, create_time: '2026-10-15 10:00:00' }).map(([column, value]) => [column.toUpperCase(), value]));
    expect(await findIn('capitals', { UP_PRO_ACCEPT: [loud] })).toEqual([]);
  });

  test('holds a row and what changed it later, in the order of their moments', async () => {
    const changed = { ...material, cd_operation: 'U', cd_time: '2026-11-20 10:00:00', remark: '更正' };
    expect(await findIn('changed', { up_pro_accept: [accept], up_pro_material: [material, changed, { ...changed, cd_time: '2026-11-21 10:00:00', remark: '再次更正' }] })).toEqual([]);
    const wrong = { ...result, cd_operation: 'U', cd_time: '2026-11-20 10:00:00', result_type: '1', result_explain: '不符合条件，已书面告知。', result_cetr_name: '', result_cetr_no: '' };
    expect(await findIn('corrected', { up_pro_accept: [accept], up_pro_result: [result, wrong] })).toEqual([]);
  });

  test('holds no two contents of a row at one moment', async () => {
    const findings = await findIn('twofold', { up_pro_accept: [accept], up_pro_material: [material, { ...material, cd_operation: 'U', remark: '更正' }] });
    expect(findings).toEqual([['batch/row-differs', 3, 'cd_time', '/cdTime']]);
  });
});
