import { describe, expect, it } from 'vitest';
import { ContractError } from '../errors.ts';
import { mapping as national } from '../generated/targets/national.ts';
import { mapping as shandong } from '../generated/targets/shandong.ts';
import type { TargetMapping } from '../generated/types.ts';
import { createTarget } from './create-target.ts';
import { parseTargetMapping } from './parse-target-mapping.ts';

const qinghe: TargetMapping = {
  name: 'qinghe',
  title: { zh: '青禾', en: 'Qinghe' },
  digitsOf: 'national',
  codes: { resultType: { out: { granted: '01', notGranted: '02', voided: null, transferred: null, withdrawn: '03', correctionOverdue: '03', notAccepted: '04' }, in: { '03': 'withdrawn', '99': 'voided' } } },
  common: [{ column: 'guid', field: '/rowGuid', form: 'text', maxLength: 32, required: true }],
  tables: {
    caseResult: {
      wireTables: [
        {
          wireTable: 'qh_result',
          columns: [
            { column: 'kind', field: '/resultType', form: 'code', list: 'resultType', required: true },
            { column: 'at', field: '/resultDate', form: 'datetime14' },
            { column: 'day', field: '/areaCode', form: 'date8' },
            { column: 'source', form: 'constant', value: 'LB' },
            { column: 'notes', field: '/remark', form: 'text', isProtected: true },
          ],
        },
      ],
    },
  },
  returned: [
    { wireTable: 'qh_back', table: 'caseResult', rowGuidColumn: 'guid', atColumn: 'at', wordsColumns: ['why'] },
    { wireTable: 'QH_ALL', tableColumn: 'of', rowGuidColumn: 'guid', atColumn: 'at', wordsColumns: ['why', 'more'] },
  ],
  phrases: [{ words: ['重复办结'], ruleId: 'row/date-order', field: '/projectNo' }],
};
const withTables = (columns: object[]): object => ({ ...qinghe, tables: { caseResult: { wireTables: [{ wireTable: 'qh_result', columns }] } } });
const codeOf = (act: () => unknown): [string, string] => {
  try {
    act();
  } catch (error) {
    if (error instanceof ContractError) return [error.code, error.message];
  }
  return ['', ''];
};

describe('createTarget', () => {
  const target = createTarget(qinghe, { protect: (value) => `<${value}>`, reveal: (value) => value.slice(1, -1) });

  it('writes with the digits of the mapping, in its forms, and reads them back', () => {
    const { wireRows, problems } = target.toWireRows('caseResult', { rowGuid: 'r-1', resultType: 'granted', resultDate: '2026-11-22T09:30:00+08:00', remark: '已办结' });
    expect(problems).toEqual([]);
    expect(wireRows).toEqual([{ wireTable: 'qh_result', columns: { guid: 'r-1', kind: '01', at: '20261122093000', day: null, source: 'LB', notes: '<已办结>' } }]);
    expect(target.parseWireRow('qh_result', wireRows[0]?.columns ?? {})).toMatchObject({ table: 'caseResult', row: { rowGuid: 'r-1', resultType: 'granted', resultDate: '2026-11-22T09:30:00+08:00', remark: '已办结' }, problems: [] });
  });

  it('reads a shared digit as the code the mapping names, and a digit that only comes in', () => {
    expect(target.parseWireRow('qh_result', { guid: 'r-1', kind: '03', source: 'LB' }).row['resultType']).toBe('withdrawn');
    expect(target.parseWireRow('qh_result', { guid: 'r-1', kind: '99', source: 'LB' }).row['resultType']).toBe('voided');
  });

  it('tells every reason at once, worded, and sends nothing then', () => {
    const { wireRows, problems } = target.toWireRows('caseResult', { rowGuid: 'r'.repeat(33), resultType: 'voided', resultDate: '2026-11-22 09:30:00', areaCode: '529900' });
    expect(wireRows).toEqual([]);
    expect(problems.map(({ path, ruleId }) => `${path} ${ruleId}`)).toEqual(['/rowGuid target/too-long', '/resultType target/no-counterpart', '/resultDate target/wrong-form', '/areaCode target/wrong-form']);
    for (const problem of problems) expect(problem).toMatchObject({ severity: 'error', message: expect.stringMatching(/[\u4e00-\u9fff]/), hint: expect.stringMatching(/。$/), messageEn: expect.stringMatching(/^[A-Z]/), hintEn: expect.stringMatching(/\.$/) });
  });

  it('says what a column takes, by example and by the codes it has', () => {
    const { problems } = createTarget(national).parseWireRow('up_pro_result', { row_guid: 'r-1', cd_operation: 'X', cd_time: '2026-11-31 09:30:00', cd_batch: 'b', data_source: '152', project_no: 'p', result_type: '0', result_date: '2026-11-22 09:30:00', is_delivery_results: 'Y' });
    expect(problems.map(({ path, message, messageEn }) => [path, message, messageEn])).toEqual([
      ['/cd_operation', '不在该目标的代码表中（可用：I 新增、U 更新、D 删除）', 'It is not in the target\'s code list, which has: I, U, D'],
      ['/cd_time', '不是该列要求的写法（如 2026-11-22 09:30:00，且日期存在）', 'It is not written as the column asks for (such as 2026-11-22 09:30:00, a day that exists)'],
      ['/is_delivery_results', '不是该列要求的写法（1 是、0 否）', 'It is not written as the column asks for (1 for yes, 0 for no)'],
    ]);
  });

  it('says of a table without rows why, as a warning', () => {
    expect(target.toWireRows('caseStep', {})).toMatchObject({ wireRows: [], problems: [{ ruleId: 'target/not-sent', severity: 'warning' }] });
    expect(createTarget(shandong).toWireRows('caseAccept', {}).problems.map(({ ruleId }) => ruleId)).toEqual(['target/not-sent']);
  });

  it('understands its own phrases before the common ones', () => {
    const returned = target.parseReturned('qh_back', { guid: 'r-1', at: '2026-11-23 02:00:00', why: '重复办结，办件不存在' });
    expect(returned).toMatchObject({ table: 'caseResult', rowGuid: 'r-1', ruleId: 'row/date-order', path: '/projectNo', rejectedBy: 'platform' });
  });

  it('finds the table that a returned row names, however it is written, and the field whose column the words name', () => {
    const returned = target.parseReturned('QH_ALL', { of: 'QH_RESULT', guid: 'r-1', at: '2026-11-23T02:00:00', why: 'KIND 取值有误', more: ' ' });
    expect(returned).toMatchObject({ table: 'caseResult', ruleId: 'target/returned', path: '/resultType', message: '接收方退回：KIND 取值有误' });
    expect(target.parseReturned('QH_ALL', { of: 'qh_result', guid: 'r-1', at: '2026-11-23 02:00:00' }).message).toBe('接收方退回：（未说明原因）');
  });

  it.each([
    ['parseReturned', () => target.parseReturned('QH_ALL', { of: 'qh_other', guid: 'r-1', at: '2026-11-23 02:00:00' })],
    ['parseWireRow', () => target.parseWireRow('up_pro_accept', {})],
    ['parseReturned', () => target.parseReturned('dn_audit_abnormal', {})],
    ['parseReturned', () => target.parseReturned('qh_back', { at: '2026-11-23 02:00:00', why: '退回' })],
    ['parseReturned', () => target.parseReturned('qh_back', { guid: 'r-1', at: 'yesterday', why: '退回' })],
  ])('%s refuses what the mapping does not know', (_name, act) => {
    expect(codeOf(act)[0]).toBe('contract/invalid-argument');
  });

  it('never repeats a whole number of a person, in words or problems', () => {
    const nationalTarget = createTarget(national);
    const number = '529900199203170021';
    const returned = nationalTarget.parseReturned('dn_audit_abnormal', { table_sql_name: 'up_pro_accept', table_row_guid: 'a', cd_time: '2026-11-23 02:00:00', err_type: `证件号 ${number} 无效`, remark: number });
    const written = nationalTarget.toWireRows('caseAccept', { acceptState: 'accepted', applyerPageCode: Number(number), contactCode: number.repeat(3), applyerName: '陈晓雨' });
    const read = nationalTarget.parseWireRow('up_pro_accept', { contact_type: number, applyer_page_type: number, memo: number });
    for (const text of [returned, written, read.problems].map((value) => JSON.stringify(value))) expect(text).not.toContain(number);
  });

  it('names the lists whose digits the data office has to confirm, without those the mapping gives itself', () => {
    expect(createTarget(national).uncertainLists).toContain('resultType');
    expect(target.uncertainLists).toEqual([]);
  });
});

describe('parseTargetMapping', () => {
  it.each<[string, object, RegExp]>([
    ['a mapping without a name', { title: qinghe.title }, /\/name does not fit the schema/],
    ['an unknown form', withTables([{ column: 'a', field: '/remark', form: 'xml' }]), /form does not fit the schema/],
    ['a column without a field', withTables([{ column: 'a', form: 'text' }]), /qh_result\/a lacks field/],
    ['a constant without a value', withTables([{ column: 'a', form: 'constant' }]), /qh_result\/a lacks value/],
    ['an unknown code list', withTables([{ column: 'a', field: '/remark', form: 'code', list: 'colours' }]), /names the code list "colours"/],
    ['a code list without digits', withTables([{ column: 'a', field: '/remark', form: 'code', list: 'handlingState' }]), /has no digits for handlingState/],
    ['a column that stands twice', withTables([{ column: 'guid', field: '/remark', form: 'text' }]), /has the column guid twice/],
    ['an unknown table', { ...qinghe, tables: { cases: { wireTables: [] } } }, /\/tables\/cases is no table of the contract/],
    ['a misspelt field', withTables([{ column: 'a', field: '/remrak', form: 'text' }]), /qh_result\/a names the field "\/remrak", which caseResult does not have/],
    ['a misspelt field of a misspelt default', withTables([{ column: 'a', field: '/remark', orElse: '/remrak', form: 'text' }]), /names the field "\/remrak"/],
    ['a condition by a field that is not there', { ...qinghe, tables: { caseResult: { wireTables: [{ wireTable: 'qh_result', when: { field: '/state' }, columns: [] }] } } }, /qh_result\/when names the field "\/state"/],
    ['a wire table that stands twice', { ...qinghe, tables: { ...qinghe.tables, caseStep: { wireTables: [{ wireTable: 'qh_result', columns: [] }] } } }, /wire table qh_result twice/],
    ['codes of an unknown list', { ...qinghe, codes: { colours: { out: {} } } }, /\/codes\/colours is no code list/],
    ['codes that leave one out', { ...qinghe, codes: { yesNo: { out: { yes: '1' } } } }, /says nothing of "no"/],
    ['codes with an unknown name', { ...qinghe, codes: { yesNo: { out: { yes: '1', no: '0', maybe: '2' } } } }, /names "maybe"/],
    ['codes that share a digit without a reading', { ...qinghe, codes: { yesNo: { out: { yes: '1', no: '1' } } } }, /writes several codes as "1"/],
    ['a phrase for an unknown rule', { ...qinghe, phrases: [{ words: ['重复'], ruleId: 'row/unheard-of' }] }, /the rule row\/unheard-of, which does not exist/],
    ['codes whose directions cross', { ...qinghe, codes: { yesNo: { out: { yes: '1', no: '0' }, in: { 1: 'no' } } } }, /reads "1" as a code that is not written so/],
  ])('refuses %s', (_name, mapping, message) => {
    const [code, words] = codeOf(() => parseTargetMapping(mapping));
    expect(code).toBe('contract/invalid-target-mapping');
    expect(words).toMatch(message);
  });
});
