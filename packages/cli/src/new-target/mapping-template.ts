const schema = 'https://lianban.example/contract/1.0/targets/target-mapping.schema.json';

/** The mapping a new target starts from: two tables, one list of its own digits, one table of returned rows. Every part says what it is for. */
export function toMappingTemplate(name: string): object {
  const prefix = name.replaceAll('-', '_');
  return {
    $schema: schema,
    $comment: '写明表结构和代码表的来源与版本。Say where tables and codes come from, and their version.',
    name,
    title: { zh: `${name} 前置库`, en: `Front database ${name}` },
    description: {
      zh: '由 lianban new target 生成。按对方的表结构改表名、列名、长度和形式，改完运行测试。',
      en: 'Written by lianban new target. Change tables, columns, lengths and forms to those of the receiver, then run the test.',
    },
    digitsOf: 'national',
    codes: {
      resultType: {
        description: '与国家不同的代码表写在这里：每个名称一个传输码，没有对应的写 null；几个名称同码时，在 in 中写明读作哪一个。Lists whose digits differ from the national ones: a digit for each name, null where there is none; where names share a digit, in says how it is read.',
        out: { granted: '1', notGranted: '2', voided: '3', transferred: null, withdrawn: '4', correctionOverdue: '4', notAccepted: '5' },
        in: { 4: 'withdrawn' },
      },
    },
    charset: 'unicode',
    ignoredColumns: ['id', 'is_sync'],
    common: [
      { column: 'row_guid', field: '/rowGuid', form: 'text', maxLength: 50, required: true, description: '公共列写一次，每张表都有。Columns of every table are written once.' },
      { column: 'cd_operation', field: '/cdOperation', form: 'code', list: 'rowOperation', required: true },
      { column: 'cd_time', field: '/cdTime', form: 'datetime', required: true, description: '形式：datetime、datetime14、date、date8 等，见模式文件。Forms are listed in the schema.' },
      { column: 'cd_batch', field: '/batchId', form: 'text', maxLength: 32, required: true, description: '批次号不在行里，由推送时给出，见 context。The batch is given at the push, see context.' },
      { column: 'data_source', field: '/dataSource', form: 'text', maxLength: 3, required: true },
    ],
    tables: {
      caseAccept: {
        wireTables: [
          {
            wireTable: `${prefix}_accept`,
            description: '办件受理。Acceptance of a case.',
            when: { field: '/acceptState', oneOf: ['accepted'] },
            columns: [
              { column: 'project_no', field: '/projectNo', form: 'text', maxLength: 50, required: true },
              { column: 'task_code', field: '/taskCode', form: 'text', maxLength: 31, required: true },
              { column: 'applyer_name', field: '/applyerName', form: 'text', maxLength: 100, required: true },
              { column: 'applyer_type', field: '/applyerType', form: 'code', list: 'applyerType', required: true },
              { column: 'applyer_page_type', field: '/applyerPageType', form: 'code', list: 'certificateType', required: true },
              { column: 'applyer_page_code', field: '/applyerPageCode', form: 'text', maxLength: 500, required: true, isProtected: true, description: '加密列：createTarget 的 protect 负责加密。An encrypted column: protect of createTarget does it.' },
              { column: 'accept_date', field: '/acceptDate', form: 'datetime', required: true },
            ],
          },
        ],
        context: ['/batchId'],
        notSent: { zh: '未受理的办件不进这张表', en: 'cases that were not accepted are not in this table' },
        notCarried: [{ field: '/acceptState', zh: '表里都是已受理的办件', en: 'every row was accepted', readAs: 'accepted' }],
      },
      caseResult: {
        wireTables: [
          {
            wireTable: `${prefix}_result`,
            description: '办结。Result of a case.',
            columns: [
              { column: 'project_no', field: '/projectNo', form: 'text', maxLength: 50, required: true },
              { column: 'result_type', field: '/resultType', form: 'code', list: 'resultType', required: true },
              { column: 'result_date', field: '/resultDate', form: 'datetime', required: true },
            ],
          },
        ],
        context: ['/batchId'],
        notCarried: [{ field: '/fees', zh: '对方没有收费列', en: 'the receiver has no column for fees' }],
      },
    },
    returned: [
      { wireTable: `${prefix}_abnormal`, description: '退回数据表。Rows that were returned.', tableColumn: 'table_sql_name', rowGuidColumn: 'table_row_guid', batchColumn: 'table_cd_batch', atColumn: 'cd_time', wordsColumns: ['err_type', 'remark'] },
    ],
    phrases: [{ words: ['重复', '办件编号'], ruleId: 'target/returned', field: '/projectNo', $comment: '对方的退回用语对应哪条规则。Which rule the receiver\'s words mean.' }],
  };
}
