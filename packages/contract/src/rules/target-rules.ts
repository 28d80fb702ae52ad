import type { RuleText } from './rule-text.ts';

/** What keeps a record from being written for a target, or a target's row from being read. */
export const targetRules = {
  'target/too-long': { zh: '超过对方该列的 {limit} 个字符', en: 'It is longer than the {limit} characters of the column', hintZh: '请在源系统缩短内容；不会自动截断。', hintEn: 'Shorten it at its source; nothing is cut off.' },
  'target/no-counterpart': { zh: '对方没有与“{code}”对应的传输码', en: 'The target has no digit for “{code}”', hintZh: '请改用对方有的代码；或向省数据管理部门确认后写入映射文件的 codes。', hintEn: 'Choose a code that it has, or add the digit to the mapping\'s codes once the data office has confirmed it.' },
  'target/unknown-code': { zh: '不在该目标的代码表中（可用：{known}）', en: 'It is not in the target\'s code list, which has: {knownEn}', hintZh: '请核对该代码属于哪个标准：同一数字在不同标准中含义不同。', hintEn: 'Check whose code it is: a digit means different things to different standards.' },
  'target/missing-column': { zh: '对方的必填列（{column}）没有值', en: 'The column {column}, which may not be empty, has no value', hintZh: '请补全该字段；没有真实值的，不要推送。', hintEn: 'Complete the field; without a real value the record is not sent.' },
  'target/wrong-form': { zh: '不是该列要求的写法（{formZh}）', en: 'It is not written as the column asks for ({formEn})', hintZh: '请按括号中的写法填写真实值。', hintEn: 'Write the real value as the brackets say.' },
  'target/separator': { zh: '内容里有分隔符“{separator}”，无法与其他值区分', en: 'It holds the separator “{separator}” and could not be told from its neighbours', hintZh: '请去掉该符号。', hintEn: 'Take the sign out.' },
  'target/character': { zh: '含有对方数据库存不下的字（四字节字符）', en: 'It holds a character that the receiver\'s database cannot store (four bytes in UTF-8)', hintZh: '请让对方把字符集改为 utf8mb4 或 GB 18030；不要用相近的字代替。', hintEn: 'Have the receiver change the character set to utf8mb4 or GB 18030; do not replace the character.' },
  'target/not-sent': { severity: 'warning', zh: '这一行不发往该目标：{reason}', en: 'The record is not sent to this target: {reasonEn}', hintZh: '无需处理；该信息由其他行或平台接口传送。', hintEn: 'Nothing to do; the matter travels in other rows or by the platform\'s interface.' },
  'target/unknown-table': { zh: '映射文件中没有这张表', en: 'The mapping does not know this table', hintZh: '请核对表名，或在映射文件的 tables 中加上。', hintEn: 'Check the name of the table, or add it to tables of the mapping.' },
  'target/unknown-column': { severity: 'warning', zh: '映射文件中没有这一列', en: 'The mapping does not know this column', hintZh: '请核对列名；对方自用的列写入 ignoredColumns。', hintEn: 'Check its name; columns that the receiver fills itself belong to ignoredColumns.' },
  'target/returned': { zh: '接收方退回：{words}', en: 'Returned by the receiver: {words}', hintZh: '请按退回原因修改后重新推送；看不明白的，联系省数据管理部门。', hintEn: 'Mend what the receiver names and push again; ask the data office when its words are not clear.' },
  'target/parent-missing': { zh: '接收方没有它所属的办件或事项', en: 'The receiver does not have the case or item it belongs to', hintZh: '请先推送办件受理（或事项）并确认已接收，再推送这一行。', hintEn: 'Push the acceptance (or the item) first, see it accepted, then push this row.' },
} satisfies Record<string, RuleText>;
