import type { RuleText } from './rule-text.ts';

/** What lies between the answers of one form: found by form-engine, on both sides of the wire. */
export const answerRules = {
  'answer/date-min': { zh: '不能早于 {limit}', en: 'Must not be before {limit}', hintZh: '请核对日期。', hintEn: 'Check the date.' },
  'answer/date-max': { zh: '不能晚于 {limit}', en: 'Must not be after {limit}', hintZh: '请核对日期。', hintEn: 'Check the date.' },
  'answer/not-asked': { zh: '当前情形不需要填写此项', en: 'This is not asked in the present situation', hintZh: '请返回表单，按照当前情形重新提交。', hintEn: 'Go back to the form and submit it again as it stands now.' },
} satisfies Record<string, RuleText>;
