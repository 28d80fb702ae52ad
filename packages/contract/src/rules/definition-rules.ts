import type { RuleText } from './rule-text.ts';

// What makes a definition of items, bundles and forms wrong although its shape is right. Numbers refer to standards §14.

/** 事项. */
export const itemRules = {
  'item/code-mismatch': { invariant: 6, zh: '编码之间不一致', en: 'The codes of the item contradict each other', hintZh: '实施编码 = 实施主体代码 18 位 + 行使层级 1 位 + 基本编码 12 位；事项类型是基本编码第 3、4 位。', hintEn: 'Task code = body 18 + level 1 + catalogue code 12; the item type is characters 3–4 of the catalogue code.' },
  'item/org-code-check': { invariant: 3, zh: '实施主体代码的校验位不符', en: 'The code of the body breaks the rules of a USCC', hintZh: '请核对；部分机关历史代码确有不符，可以保留。', hintEn: 'Check it; some old codes of government bodies do break it.', severity: 'warning' },
  'item/promise-exceeds-legal': { invariant: 7, zh: '承诺时限长于法定时限', en: 'The promised time limit is longer than the legal one', hintZh: '请缩短承诺时限。', hintEn: 'Promise less.' },
  'item/immediate-promise': { invariant: 7, zh: '即办件的承诺时限应为 0 或 1 天，承诺件应大于 0', en: 'An item handled at once promises 0 or 1 day', hintZh: '请核对办件类型或承诺时限。', hintEn: 'Check the type of handling or the time limit.' },
  'item/immediate-steps': { invariant: 7, zh: '即办件不应有多个审查环节', en: 'An item handled at once has no more than one step that decides', hintZh: '请核对办件类型或办理流程。', hintEn: 'Check the type of handling or the steps.', severity: 'warning' },
  'item/step-limits': { invariant: 10, zh: '各环节时限之和超过承诺时限（{limit} 个工作日）', en: 'The steps together take longer than the {limit} working days promised', hintZh: '请缩短环节时限或调整承诺时限。', hintEn: 'Shorten the steps, or promise more.', severity: 'warning' },
  'item/same-phone': { invariant: 10, zh: '咨询电话与监督投诉电话相同', en: 'Enquiries and complaints have the same number', hintZh: '请分别填写，并加区号。', hintEn: 'Give two different numbers with area code.', severity: 'warning' },
  'item/result-name-kind': { invariant: 10, zh: '结果名称与结果类型不一致', en: 'The name of the result does not fit its kind', hintZh: '名称为“证”的结果类型是证照，为“批复”“文”的是批文。', hintEn: 'A name ending in 证 is a certificate, in 批复 or 文 a document.', severity: 'warning' },
  'item/fee-basis': { invariant: 8, clearer: true, zh: '收费事项没有写明收费依据', en: 'An item with a fee names no legal basis for it', hintZh: '请填写收费依据；不收费的把是否收费改为否。', hintEn: 'Name the basis, or say that nothing is charged.' },
  'item/fee-rows': { invariant: 8, clearer: true, zh: '收费事项没有收费项目', en: 'An item with a fee lists none', hintZh: '请至少填写一项收费名称、标准和依据。', hintEn: 'List at least one fee with its rate and basis.' },
  'item/fee-needless': { invariant: 8, clearer: true, zh: '不收费的事项列有收费项目', en: 'An item without fee lists fees', hintZh: '请删除收费项目，或把是否收费改为是。', hintEn: 'Remove them, or say that a fee is charged.' },
  'item/pay-online': { invariant: 8, clearer: true, zh: '不收费的事项不应支持网上支付', en: 'An item without fee cannot be paid online', hintZh: '请把网上支付改为否。', hintEn: 'Set isPayOnline to false.' },
  'item/visit-reason': { invariant: 9, clearer: true, zh: '需要到现场，却没有写明原因', en: 'A visit is needed, and nobody knows why', hintZh: '请写明必须现场办理的原因；不需到现场的次数填 0。', hintEn: 'Give the reason, or 0 visits.' },
  'item/visit-reason-needless': { invariant: 9, clearer: true, zh: '不需到现场，却写有到现场的原因', en: 'No visit is needed, yet a reason is given', hintZh: '请删除原因，或填写到现场次数。', hintEn: 'Remove the reason, or give the number of visits.' },
  'item/courier': { invariant: 9, clearer: true, zh: '不需到现场又不能网上办理的事项，应支持物流快递', en: 'Without visit and not online, the item needs a courier', hintZh: '请把物流快递改为是，或核对到现场次数和网上办理。', hintEn: 'Set isExpress, or check visits and isOnline.' },
} satisfies Record<string, RuleText>;

/** 一件事. */
export const bundleRules = {
  'bundle/duplicate-key': { zh: '键重复', en: 'The key is used twice', hintZh: '请改名。', hintEn: 'Rename one.' },
  'bundle/unknown-item': { invariant: 12, zh: '引用了不存在的事项', en: 'It names an item the bundle does not have', hintZh: '请核对事项键：{itemKey}。', hintEn: 'Check the item key {itemKey}.' },
  'bundle/dependency-cycle': { invariant: 12, zh: '前置事项互相等待', en: 'The items wait for each other', hintZh: '请去掉其中一个前置关系。', hintEn: 'Remove one of the dependencies.' },
  'bundle/one-department': { invariant: 12, zh: '只有一个部门', en: 'There is one department only', hintZh: '一件事一般由两个以上部门联办。', hintEn: 'A bundle usually joins two departments or more.', severity: 'warning' },
  'bundle/missing-item': { zh: '缺少该成员的事项定义', en: 'The definition of this member is missing', hintZh: '请在 items 中加入：{itemKey}。', hintEn: 'Add {itemKey} to items.' },
  'bundle/task-code-mismatch': { zh: '成员与事项的实施编码不一致', en: 'Member and item carry different task codes', hintZh: '请以事项目录为准。', hintEn: 'Take the one of the catalogue.' },
  'bundle/unknown-department': { zh: '事项的实施主体不在牵头或联办部门之内', en: 'The body of the item is no department of the bundle', hintZh: '请把该部门加入联办部门。', hintEn: 'Add it to the assisting departments.' },
  'bundle/missing-form': { zh: '缺少该事项的表单', en: 'The form of this item is missing', hintZh: '请在 forms 中加入：{formId}。', hintEn: 'Add {formId} to forms.' },
  'bundle/promise-too-short': { invariant: 12, zh: '整体承诺时限短于前置链条上各事项承诺时限之和', en: 'The bundle promises less than its longest chain of items needs', hintZh: '整体承诺时限至少为 {limit}。', hintEn: 'Promise at least {limit}.' },
  'bundle/lead-department': { invariant: 12, zh: '牵头部门不办理任何联办事项', en: 'The lead department handles no member of the bundle', hintZh: '牵头部门应是联办事项的实施主体之一。', hintEn: 'The lead department is the body of one of the members.' },
  'bundle/promise-too-long': { invariant: 12, zh: '整体承诺时限超过各事项承诺时限之和（{limit}）', en: 'The bundle promises more than its members one after the other ({limit})', hintZh: '联合办理不应比逐项办理更慢，请缩短。', hintEn: 'Handling together is not slower than one after the other.' },
} satisfies Record<string, RuleText>;

/** 表单. */
export const formRules = {
  'form/not-an-object': { zh: '表单结构应为 type 是 object 且带 properties 的 JSON Schema', en: 'A form is a JSON Schema of type object with properties', hintZh: '请检查 schema。', hintEn: 'Check the schema.' },
  'form/unknown-field': { zh: '引用了不存在的字段', en: 'It names a field the form does not have', hintZh: '请核对字段名：{field}。', hintEn: 'Check the field {field}.' },
  'form/unknown-keyword': { zh: '不认识的 x- 关键字或取值', en: 'An unknown x- keyword or value', hintZh: '可用：x-element、x-subject、x-visible-when、x-required-when、x-format、x-prefill、x-date-min、x-date-max。', hintEn: 'Known are x-element, x-subject, x-visible-when, x-required-when, x-format, x-prefill, x-date-min and x-date-max.' },
} satisfies Record<string, RuleText>;

/** All tables of this file. */
export const joinDefinitionRules = () => ({ ...itemRules, ...bundleRules, ...formRules });
