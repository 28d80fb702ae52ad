import { describe, expect, test } from 'vitest';
import type { TableMapping } from '../config/config.ts';
import { ConnectorError } from '../errors.ts';
import { mapRow } from './map-row.ts';

const mapping = (columns: TableMapping['columns']): TableMapping => ({ table: 'caseResult', query: 'select 1', key: 'ID', changedAt: 'T', columns });

describe('mapRow', () => {
  test('translates codes to names, moments to RFC 3339, and leaves empty columns out', () => {
    const { fields, faults } = mapRow(
      { ZT: '3', SJ: '20261122093000', RQ: '20261101', BZ: '', NO: null, XM: ' 王一 ' },
      mapping({
        resultType: { column: 'ZT', codes: { 3: 'granted' } },
        resultDate: { column: 'SJ', date: 'yyyyMMddHHmmss' },
        day: { column: 'RQ', date: 'yyyyMMdd' },
        remark: { column: 'BZ' },
        number: { column: 'NO' },
        name: { column: 'XM' },
        fixed: { value: false },
        items: { list: [{ label: { value: '材料' }, reason: { column: 'XM' } }] },
      }),
    );
    expect(faults).toEqual([]);
    expect(fields).toEqual({
      resultType: 'granted', resultDate: '2026-11-22T09:30:00+08:00', day: '2026-11-01', name: '王一', fixed: false, items: [{ label: '材料', reason: '王一' }],
    });
  });

  test('reports an unknown code and an unreadable moment by field and maps the rest', () => {
    const { fields, faults } = mapRow(
      { ZT: '7', SJ: '昨天', XM: '王一' },
      mapping({ resultType: { column: 'ZT', codes: { 3: 'granted' } }, resultDate: { column: 'SJ', date: 'yyyyMMddHHmmss' }, name: { column: 'XM' } }),
    );
    expect(fields).toEqual({ name: '王一' });
    expect(faults.map(({ path, code }) => [path, code])).toEqual([
      ['/resultType', 'connector/unknown-code'],
      ['/resultDate', 'connector/unreadable-moment'],
    ]);
  });

  test('takes no code for one that only every object has', () => {
    const { fields, faults } = mapRow({ ZT: 'constructor' }, mapping({ resultType: { column: 'ZT', codes: { 3: 'granted' } } }));
    expect(fields).toEqual({});
    expect(faults).toMatchObject([{ code: 'connector/unknown-code' }]);
    expect(() => mapRow({}, mapping({ name: { column: 'toString' } }))).toThrow(ConnectorError);
  });

  test('stops at a column that the query does not give', () => {
    expect(() => mapRow({ A: 1 }, mapping({ name: { column: 'B' } }))).toThrow(ConnectorError);
  });
});
