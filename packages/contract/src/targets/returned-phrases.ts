import type { TargetPhrase } from '../generated/types.ts';

/**
 * What receivers write when they return a row, and the rule of ours that it means. All words of a phrase occur in the text.
 * The wording is free text and differs between platforms (P); what is not recognised keeps its own words as `target/returned`.
 */
export const returnedPhrases: readonly TargetPhrase[] = [
  { words: ['身份证', '校验'], ruleId: 'row/id-check-digit' },
  { words: ['身份证', '位数'], ruleId: 'row/id-format' },
  { words: ['身份证', '格式'], ruleId: 'row/id-format' },
  { words: ['统一社会信用代码', '校验'], ruleId: 'row/uscc-check-digit' },
  { words: ['统一社会信用代码', '格式'], ruleId: 'row/uscc-format' },
  { words: ['证件', '类型', '不符'], ruleId: 'row/certificate-holder' },
  { words: ['证件号', '格式'], ruleId: 'row/certificate-format' },
  { words: ['手机', '格式'], ruleId: 'row/mobile' },
  { words: ['实施编码', '不存在'], ruleId: 'target/parent-missing', field: '/taskCode' },
  { words: ['事项', '不存在'], ruleId: 'target/parent-missing', field: '/taskCode' },
  { words: ['办件', '不存在'], ruleId: 'target/parent-missing', field: '/projectNo' },
  { words: ['受理', '不存在'], ruleId: 'target/parent-missing', field: '/projectNo' },
  { words: ['实施编码', '格式'], ruleId: 'row/task-code', field: '/taskCode' },
  { words: ['不能为空'], ruleId: 'schema/required' },
  { words: ['必填'], ruleId: 'schema/required' },
  { words: ['超长'], ruleId: 'target/too-long' },
  { words: ['长度', '超'], ruleId: 'target/too-long' },
  { words: ['代码', '不在'], ruleId: 'target/unknown-code' },
  { words: ['字典'], ruleId: 'target/unknown-code' },
  { words: ['时间', '晚于当前'], ruleId: 'row/date-in-future' },
  { words: ['时间', '早于'], ruleId: 'row/date-order' },
  { words: ['乱码'], ruleId: 'row/text-broken' },
];
