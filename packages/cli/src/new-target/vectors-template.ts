const common = { rowGuid: 'accept-0001', cdOperation: 'insert', cdTime: '2026-11-22T09:40:00+08:00', dataSource: '152' };
const commonColumns = { cd_operation: 'I', cd_time: '2026-11-22 09:40:00', cd_batch: '7f3c0e5d2b9a4c61', data_source: '152' };
const context = { batchId: '7f3c0e5d2b9a4c61' };
const taskCode = '11529900MB9Q00019B4000723901000';

/** Examples that hold for the mapping of {@link toMappingTemplate}; people and codes in them are invented. */
export function toVectorsTemplate(name: string): object {
  const prefix = name.replaceAll('-', '_');
  const accept = {
    ...common, projectNo: 'QH20261122000001', taskCode, applyerName: '陈晓雨', applyerType: 'naturalPerson', applyerPageType: '111', applyerPageCode: '529900199203170027',
    acceptState: 'accepted', acceptDate: '2026-11-22T09:30:00+08:00',
  };
  const result = { ...common, rowGuid: 'result-0001', projectNo: 'QH20261122000001', resultType: 'granted', resultDate: '2026-11-24T10:00:00+08:00' };
  return {
    title: `${name}：行与传输列 records and rows`,
    source: '写明样例来自哪里。Say where the examples come from.',
    target: name,
    write: [
      {
        name: 'an accepted case', table: 'caseAccept', context, row: accept,
        expected: {
          wireRows: [{
            wireTable: `${prefix}_accept`,
            columns: { row_guid: 'accept-0001', ...commonColumns, project_no: 'QH20261122000001', task_code: taskCode, applyer_name: '陈晓雨', applyer_type: '1', applyer_page_type: '111', applyer_page_code: '529900199203170027', accept_date: '2026-11-22 09:30:00' },
          }],
        },
      },
      { name: 'no row for a case that was not accepted', table: 'caseAccept', context, row: { ...accept, acceptState: 'notAccepted' }, expected: { problems: [{ path: '', ruleId: 'target/not-sent' }] } },
      { name: 'a result with the digit of this target', table: 'caseResult', context, row: result, expected: { wireRows: [{ wireTable: `${prefix}_result`, columns: { row_guid: 'result-0001', ...commonColumns, project_no: 'QH20261122000001', result_type: '1', result_date: '2026-11-24 10:00:00' } }] } },
      { name: 'nothing for a result without a digit', table: 'caseResult', context, row: { ...result, resultType: 'transferred' }, expected: { problems: [{ path: '/resultType', ruleId: 'target/no-counterpart' }] } },
    ],
    read: [
      {
        name: 'a result as the database hands it over', wireTable: `${prefix}_result`,
        columns: { id: 7, row_guid: 'result-0001', ...commonColumns, project_no: 'QH20261122000001', result_type: '4', result_date: '2026-11-24 10:00:00' },
        expected: { row: { ...result, resultType: 'withdrawn' } },
      },
    ],
    returned: [
      {
        name: 'a row that the receiver refused', wireTable: `${prefix}_abnormal`,
        columns: { table_sql_name: `${prefix}_accept`, table_row_guid: 'accept-0001', table_cd_batch: '7f3c0e5d2b9a4c61', cd_time: '2026-11-23 02:00:00', err_type: '格式错误', remark: '身份证号校验位错误' },
        expected: { table: 'caseAccept', rowGuid: 'accept-0001', ruleId: 'row/id-check-digit', rejectedBy: 'platform' },
      },
    ],
  };
}
