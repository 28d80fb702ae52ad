import type { RuleText } from './rule-text.ts';

// What JSON Schema itself may find; the rule is `schema/<keyword>`. `{limit}` and the like are filled from the problem's parameters. A validator
// carries the tables of the keywords that its schema has, see scripts/generate/generate-validators.ts.

/** What every schema has. */
export const basicRules = {
  'schema/required': { zh: '必填，不能为空', en: 'A value is required', hintZh: '请填写此项。', hintEn: 'Fill it in.' },
  'schema/type': { zh: '数据类型不对，应为{type}', en: 'Wrong type, expected {type}', hintZh: '请按要求的类型填写，不要加引号或单位。', hintEn: 'Give the expected type, without quotes or units.' },
  'schema/enum': { zh: '不在允许的取值之内', en: 'Not one of the allowed values', hintZh: '请从以下取值中选择：{allowedValues}。', hintEn: 'Choose one of: {allowedValues}.' },
  'schema/pattern': { zh: '格式不正确', en: 'Wrong form', hintZh: '请核对位数和字符，注意全角与半角。', hintEn: 'Check length and characters.' },
  'schema/format': { zh: '格式不正确，应为{format}', en: 'Wrong form, expected {format}', hintZh: '请按规定格式填写，例如日期 2026-11-22、时间 2026-11-22T09:30:00+08:00（写到秒）。', hintEn: 'Write for example 2026-11-22 or 2026-11-22T09:30:00+08:00, with seconds.' },
  'schema/minLength': { zh: '至少需要 {limit} 个字符', en: 'At least {limit} characters are needed', hintZh: '请补充内容。', hintEn: 'Write more.' },
  'schema/maxLength': { zh: '不能超过 {limit} 个字符', en: 'At most {limit} characters are allowed', hintZh: '请缩短内容。', hintEn: 'Write less.' },
  'schema/minimum': { zh: '不能小于 {limit}', en: 'Must not be below {limit}', hintZh: '请核对数值。', hintEn: 'Check the number.' },
  'schema/maximum': { zh: '不能大于 {limit}', en: 'Must not be above {limit}', hintZh: '请核对数值。', hintEn: 'Check the number.' },
  'schema/additionalProperties': { zh: '契约中没有此字段', en: 'The contract has no such field', hintZh: '请核对字段名的拼写和大小写，多余字段请在映射中去掉。', hintEn: 'Check the spelling, or leave the field out of the mapping.' },
} satisfies Record<string, RuleText>;

/** Lists and maps. */
export const listRules = {
  'schema/minItems': { zh: '至少需要 {limit} 项', en: 'At least {limit} entries are needed', hintZh: '请补充。', hintEn: 'Add entries.' },
  'schema/maxItems': { zh: '不能超过 {limit} 项', en: 'At most {limit} entries are allowed', hintZh: '请减少。', hintEn: 'Remove entries.' },
  'schema/maxProperties': { zh: '不能超过 {limit} 项', en: 'At most {limit} entries are allowed', hintZh: '请减少。', hintEn: 'Remove entries.' },
  'schema/uniqueItems': { zh: '有重复的项', en: 'Two entries are equal', hintZh: '请删除重复项。', hintEn: 'Remove the duplicate.' },
} satisfies Record<string, RuleText>;

/** What few schemas have. */
export const rareRules = {
  'schema/const': { zh: '取值只能是 {allowedValue}', en: 'The only value allowed is {allowedValue}', hintZh: '请改为 {allowedValue}。', hintEn: 'Change it to {allowedValue}.' },
  'schema/exclusiveMinimum': { zh: '必须大于 {limit}', en: 'Must be above {limit}', hintZh: '请核对数值。', hintEn: 'Check the number.' },
  'schema/exclusiveMaximum': { zh: '必须小于 {limit}', en: 'Must be below {limit}', hintZh: '请核对数值。', hintEn: 'Check the number.' },
  'schema/multipleOf': { zh: '必须是 {multipleOf} 的整数倍', en: 'Must be a multiple of {multipleOf}', hintZh: '请核对小数位数。', hintEn: 'Check the decimals.' },
  'schema/oneOf': { zh: '不符合任何一种允许的结构', en: 'Fits none of the allowed shapes', hintZh: '请对照接口文档核对。', hintEn: 'Compare it with the API description.' },
} satisfies Record<string, RuleText>;

/** All tables of this file. */
export const joinSchemaRules = () => ({ ...basicRules, ...listRules, ...rareRules });
