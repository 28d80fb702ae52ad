import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Every row of Appendix B of the standard, value by value, with the file whose cases prove it; src/vectors.test.ts runs those files. */
const rows: readonly { row: string; file: string; input: unknown; expected: unknown }[] = [
  { row: 'ID', file: 'identifiers/id-number', input: '11010519491231002X', expected: { valid: true } },
  { row: 'ID', file: 'identifiers/id-number', input: '110105194912310021', expected: { valid: false, ruleId: 'row/id-check-digit' } },
  { row: '港澳居住证', file: 'identifiers/id-number', input: '810000199408230021', expected: { valid: true, kind: 'residencePermit' } },
  { row: '台湾居住证', file: 'identifiers/id-number', input: '830000199201300022', expected: { valid: true, kind: 'residencePermit' } },
  ...['11430000006122244L', '113700000045046442', '12441500196720244T', '11310000MB2F30661Y', '11420503087246977F', '11100000000013338W', '11100000000013661B', '11100000MB0341032Y'].map((input) => ({ row: 'USCC', file: 'identifiers/uscc', input, expected: { valid: true } })),
  { row: 'USCC', file: 'identifiers/uscc', input: '11440300007542785T', expected: { valid: false, ruleId: 'row/uscc-check-digit' } },
  { row: 'USCC', file: 'identifiers/uscc', input: '11341800A72824253Z', expected: { valid: false, ruleId: 'row/uscc-format' } },
  { row: '证照标识', file: 'identifiers/licence-id', input: '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U', expected: { valid: true } },
  { row: 'taskCode', file: 'identifiers/task-code', input: '11310000MB2F30661Y2312003564000', expected: { valid: true, regionCode: '31', useLevel: '2', taskType: '20' } },
  { row: 'taskCode', file: 'identifiers/task-code', input: '11310000MB2F30661Y231200356400001', expected: { valid: true, handleItem: '01' } },
  { row: 'taskCode', file: 'identifiers/task-code-parts', input: '11310000MB2F30661Y2312003564000', expected: expect.arrayContaining([['region', '31', '上海市', false], ['useLevel', '2', '省级', false]]) },
  { row: 'SM3', file: 'sm/sm3', input: 'abc', expected: '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0' },
  { row: 'SM4-ECB', file: 'sm/sm4', input: { data: '0123456789abcdeffedcba9876543210', key: '0123456789abcdeffedcba9876543210', mode: 'ecb', padding: 'none' }, expected: '681edf34d206965e86b3e94f536e4246' },
  { row: 'calendar', file: 'calendar/year', input: 2024, expected: { weekendWorkdays: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'], weekdaysOff: 19 } },
  { row: 'calendar', file: 'calendar/year', input: 2025, expected: { weekendWorkdays: ['01-26', '02-08', '04-27', '09-28', '10-11'], weekdaysOff: 18 } },
];

describe('Appendix B of the standard', () => {
  it.each(rows)('is proven by vectors/$file.json: $row $input', ({ file, input, expected }) => {
    const { cases } = JSON.parse(readFileSync(new URL(`../vectors/${file}.json`, import.meta.url), 'utf8')) as { cases: { input: unknown; expected: unknown }[] };
    const found = cases.find((entry) => JSON.stringify(entry.input) === JSON.stringify(input));
    expect(found).toMatchObject({ expected });
  });

  it('leaves no row out', () => {
    expect([...new Set(rows.map(({ row }) => row))]).toEqual(['ID', '港澳居住证', '台湾居住证', 'USCC', '证照标识', 'taskCode', 'SM3', 'SM4-ECB', 'calendar']);
  });
});
