import type { RuleText } from '@lianban/contract';

/** What is wrong with scenarios and conditions: they can be read, but somebody would wait for a question that never comes. */
export const conditionRules = {
  'lint/condition-unknown-operation': { zh: '条件中的运算“{operation}”不可用', en: 'The condition uses the unknown operation "{operation}"', hintZh: '可用的运算如 ==、!=、in、and、or、!、>、<；每对大括号只写一个运算。', hintEn: 'Use ==, !=, in, and, or, !, >, < and the like, one in each object.' },
  'lint/condition-computed-path': { zh: '条件中的 var 不是固定的名称', en: 'The path of a var is computed or empty', hintZh: '写成 "scenario.问题键" 或 "answers.主体.名称"。', hintEn: 'Write "scenario.question" or "answers.subject.name".' },
  'lint/condition-unknown-path': { zh: '条件读取了“{path}”，这里读不到', en: 'The condition reads "{path}", which it cannot see', hintZh: '此处可以读取：{known}。', hintEn: 'It sees {known}.' },
  'lint/unknown-question': { zh: '条件使用了不存在的情形问题“{question}”', en: 'The condition names the unknown question "{question}"', hintZh: '现有的情形问题：{known}。', hintEn: 'The questions are {known}.' },
  'lint/unknown-answer': { zh: '条件使用了任何表单都没有的填报项“{answer}”', en: 'The condition reads "{answer}", which no form asks', hintZh: '核对主体和名称。最接近的：{known}。', hintEn: 'Check subject and name. The closest are {known}.' },
  'lint/unknown-option': { zh: '条件拿“{value}”作比较，但它不是“{question}”的选项', en: 'The condition compares "{question}" with "{value}", which is none of its options', hintZh: '可选的值：{known}。', hintEn: 'The options are {known}.' },
  'lint/question-asked-later': { zh: '问到这里时，问题“{question}”还没有问', en: 'The question "{question}" has not been asked yet', hintZh: '把被引用的问题移到前面。', hintEn: 'Move that question before this one.' },
  'lint/question-never-asked': { zh: '任何情形下都不会问到这个问题', en: 'This question is asked in no situation', hintZh: '修改提问条件，或删除该问题。', hintEn: 'Change askedWhen or remove the question.' },
  'lint/question-changes-nothing': { zh: '怎么回答这个问题都一样：没有事项、材料、填报项因此变化', en: 'No answer to this question changes anything', hintZh: '删除该问题；如果回答另有用途（例如决定预填谁的信息），写在 purpose 中。', hintEn: 'Remove it; if the answer serves something else, such as prefill, say so in purpose.', severity: 'warning' },
  'lint/options-alike': { zh: '这个选项与{others}的结果完全一样', en: 'This option leads to the same as {others}', hintZh: '合并这些选项；如果回答另有用途，写在问题的 purpose 中。', hintEn: 'Join them; if the answer serves something else, say so in purpose of the question.', severity: 'warning' },
  'lint/option-without-items': { zh: '选了这个选项就没有任何事项可办', en: 'With this option no item is left', hintZh: '修改事项的纳入条件，或删除该选项并在申请条件中说明。', hintEn: 'Change includedWhen, or remove the option and say so in the conditions.' },
  'lint/item-never-included': { zh: '任何情形下都办不到这个事项', en: 'The item is included in no situation', hintZh: '修改纳入条件。', hintEn: 'Change includedWhen.' },
  'lint/material-never-needed': { zh: '任何情形下都不需要这份材料', en: 'The material is needed in no situation', hintZh: '修改必交条件，或删除该材料。', hintEn: 'Change requiredWhen, or remove the material.' },
  'lint/required-field-unreachable': { zh: '必填项在任何情形下都不会出现', en: 'A required field appears in no situation', hintZh: '修改显示条件，或取消必填。', hintEn: 'Change x-visible-when, or do not require it.' },
  'lint/field-unreachable': { zh: '填报项在任何情形下都不会出现', en: 'The field appears in no situation', hintZh: '修改显示条件，或删除该填报项。', hintEn: 'Change x-visible-when, or remove the field.', severity: 'warning' },
  'lint/requirement-never-true': { zh: '必填条件在任何情形下都不成立', en: 'The requirement holds in no situation', hintZh: '修改必填条件，或删除它。', hintEn: 'Change x-required-when or remove it.', severity: 'warning' },
  'lint/too-many-situations': { zh: '相关的情形组合超过 {limit} 种，无法逐一核对，此处没有检查能否成立', en: 'More than {limit} situations matter here, so it was not checked whether it can hold', hintZh: '减少同时用到的问题和选项，或人工核对。', hintEn: 'Let fewer questions decide together, or check by hand.', severity: 'warning' },
} satisfies Record<string, RuleText>;
