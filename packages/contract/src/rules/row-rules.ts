import type { RuleText } from './rule-text.ts';

// What lies beyond the shape of a row or a field. A table for each kind of check: a page that validates one entity carries the tables of its
// checks only. Numbers refer to standards §14.

/** Who a person or body is: numbers, names, telephone. */
export const identityRules = {
  'row/id-format': { invariant: 3, zh: '身份证号码应为 18 位，末位可为大写 X', en: 'An ID number has 18 characters, the last may be a capital X', hintZh: '请对照证件核对位数；末位字母请用大写 X。', hintEn: 'Compare it with the card; write X in upper case.' },
  'row/id-province': { invariant: 3, zh: '身份证号码的前两位不是有效的省级代码', en: 'The ID number starts with no province code', hintZh: '请对照证件核对前六位。', hintEn: 'Compare the first six digits with the card.' },
  'row/id-birth-date': { invariant: 3, zh: '身份证号码中的出生日期不存在', en: 'The birth date in the ID number does not exist', hintZh: '请对照证件核对第 7 至 14 位。', hintEn: 'Compare digits 7 to 14 with the card.' },
  'row/id-check-digit': { invariant: 3, zh: '身份证号码校验位不正确', en: 'The check digit of the ID number is wrong', hintZh: '多为录入时错了一位，请对照证件重新录入。', hintEn: 'Usually one digit was mistyped; enter it again from the card.' },
  'row/uscc-format': { invariant: 3, zh: '统一社会信用代码应为 18 位，不含 I、O、S、V、Z', en: 'A unified social credit code has 18 characters without I, O, S, V, Z', hintZh: '请对照营业执照核对，注意 0 与 O、1 与 I、2 与 Z、5 与 S。', hintEn: 'Compare it with the licence; 0/O, 1/I, 2/Z and 5/S are easily mixed up.' },
  'row/uscc-check-digit': { invariant: 3, zh: '统一社会信用代码校验位不正确', en: 'The check character of the unified social credit code is wrong', hintZh: '多为录入时错了一位，请对照证照重新录入。', hintEn: 'Usually one character was mistyped; enter it again.' },
  'row/certificate-format': { invariant: 2, zh: '证件号码与证件类型的编号规则不符', en: 'The number does not fit its certificate type', hintZh: '请核对证件类型是否选对，并对照证件核对号码。', hintEn: 'Check the certificate type and compare the number with the document.' },
  'row/certificate-holder': { invariant: 2, zh: '证件类型与申请人类型不符', en: 'The certificate type does not fit the type of applicant', hintZh: '自然人用个人证件，单位用统一社会信用代码。', hintEn: 'A natural person has a personal document, an organization a unified social credit code.' },
  'row/placeholder': { invariant: 1, zh: '填的是占位内容，不是真实信息', en: 'A placeholder stands here instead of a value', hintZh: '请填真实信息；不要用“0”“无”“测试”等代替。', hintEn: 'Give the real value, not 0, “none” or “test”.' },
  'row/name-characters': { invariant: 4, zh: '姓名含有不允许的字符', en: 'The name holds characters that names do not have', hintZh: '只能用汉字、间隔号（·）或外文字母；不含数字和其他符号。', hintEn: 'Use Han characters, the middle dot or Latin letters; no digits.' },
  'row/name-separator': { invariant: 4, zh: '姓名间隔号应为“·”（U+00B7），且不在首尾、不连续', en: 'The separator in a name is U+00B7, not first, last or doubled', hintZh: '请用中文输入法的间隔号“·”替换其他圆点。', hintEn: 'Replace look-alike dots by U+00B7.' },
  'row/name-too-short': { zh: '姓名只有一个字', en: 'The name has one character only', hintZh: '请确认姓名完整。', hintEn: 'Make sure that it is complete.', severity: 'warning' },
  'row/mobile': { zh: '手机号码应为 11 位，以 13 至 19 开头', en: 'A mobile number has 11 digits and starts with 13 to 19', hintZh: '请核对手机号码，不加区号和空格。', hintEn: 'Check the number; no prefix, no spaces.' },
} satisfies Record<string, RuleText>;

/** Licence ids. */
export const licenceRules = {
  'row/licence-id-format': { invariant: 25, zh: '电子证照标识的结构不正确', en: 'The licence id is not built as it should be', hintZh: '请从电子证照系统取标识，不要手工录入。', hintEn: 'Take the id from the licence system.' },
  'row/licence-type': { invariant: 26, zh: '证照类型代码的前 18 位不是有效的统一社会信用代码', en: 'The type in the licence id does not start with a valid code of a body', hintZh: '请从电子证照目录核对证照类型代码。', hintEn: 'Compare the type with the catalogue of licences.' },
  'row/licence-issuer': { invariant: 26, zh: '证照标识中的颁发机构代码不是有效的统一社会信用代码', en: 'The issuer in the licence id is no valid code of a body', hintZh: '请从电子证照系统核对颁发机构代码。', hintEn: 'Compare the issuer with the licence system.' },
  'row/licence-id-check': { invariant: 25, zh: '电子证照标识的校验位不正确', en: 'The check character of the licence id is wrong', hintZh: '请从电子证照系统重新取标识。', hintEn: 'Take the id from the licence system again.' },
} satisfies Record<string, RuleText>;

/** Ratings. */
export const ratingRules = {
  'row/evaluation-detail': { invariant: 29, zh: '评价明细与满意度不一致', en: 'The detail does not belong to this satisfaction', hintZh: '明细代码首位应与满意度一致：5 非常满意 … 1 非常不满意。', hintEn: 'The first digit is the wire digit of satisfaction: 5 very satisfied … 1 very dissatisfied.' },
} satisfies Record<string, RuleText>;

/** What may travel where. */
export const routeRules = {
  'row/plain-identity': { invariant: 38, zh: '互联网通道不得传送明文证件号码', en: 'A plain certificate number must not travel over the internet', hintZh: '互联网通道请改传身份散列值（certKey），明文只走政务外网。', hintEn: 'Send certKey instead; plain numbers go over the government network only.' },
} satisfies Record<string, RuleText>;

/** Who acts for an organization. */
export const agentRules = {
  'row/agent-missing': { invariant: 32, zh: '经办人不是法定代表人，却没有证件号码', en: 'Somebody other than the legal representative acts, without a certificate number', hintZh: '请填写经办人的证件类型和证件号码。', hintEn: "Give the agent's certificate type and number." },
} satisfies Record<string, RuleText>;

/** What goes out to people. */
export const messageRules = {
  'row/unmasked-number': { invariant: 37, zh: '文字中有完整的证件号码', en: 'The text holds a whole certificate number', hintZh: '请脱敏后再写：前 6 位、后 4 位，中间用 * 代替。', hintEn: 'Mask it: the first 6 and last 4 characters, * between.' },
} satisfies Record<string, RuleText>;

/** The header of a batch. */
export const batchRules = {
  'row/contract-version': { invariant: 36, zh: '契约版本不是 {known}', en: 'The contract version is not {known}', hintZh: '请升级组件，按 {known} 版封装。', hintEn: 'Update the package and seal the batch by version {known}.' },
} satisfies Record<string, RuleText>;

/** Amounts of money and counts. */
export const amountRules = {
  'row/sum-differs': { invariant: 35, zh: '与分项之和（{parts}）不符', en: 'It is not the sum of its parts ({parts})', hintZh: '每一行只能在一处：请重新统计，找出漏记或重记的行。', hintEn: 'Every row is in one place: count again and find what was missed or counted twice.' },
  'row/amount-decimals': { zh: '金额最多两位小数', en: 'An amount has at most two decimals', hintZh: '金额以元为单位，精确到分。', hintEn: 'Give it in CNY, to the cent.' },
} satisfies Record<string, RuleText>;

/** What most rows need: codes, texts, moments. */
export const rowRules = {
  'row/text-blank': { zh: '只有标点或空格，没有内容', en: 'There are only blanks or punctuation', hintZh: '请写明内容，例如处理意见或说明。', hintEn: 'Write what it is, for example what was decided and why.' },
  'row/task-code': { invariant: 6, zh: '实施编码应为 31 位，业务办理项编码应为 33 位', en: 'A task code has 31 characters, a handling item code 33', hintZh: '请从事项目录取编码，不要手工录入。', hintEn: 'Take the code from the catalogue.' },
  'row/code-mismatch': { invariant: 6, zh: '与实施编码不一致', en: 'It does not agree with the task code', hintZh: '基本编码是实施编码的末 12 位，业务办理项编码以实施编码开头。', hintEn: 'The catalogue code is the last 12 characters of the task code; a handling item code starts with it.' },
  'row/text-broken': { invariant: 4, zh: '文字中有乱码、控制字符或自造字', en: 'The text holds broken, control or private-use characters', hintZh: '多为编码转换造成，请按 GB 18030 重新导出；生僻字请用标准字符。', hintEn: 'Usually a wrong conversion; export it again as GB 18030 or UTF-8.' },
  'row/moment-offset': { zh: '时间没有写明北京时间 +08:00', en: 'The moment is not written with the offset +08:00', hintZh: '请写成 2026-11-22T09:30:00+08:00 的形式。', hintEn: 'Write it as 2026-11-22T09:30:00+08:00.' },
  'row/date-too-early': { invariant: 5, zh: '时间早于 2000 年', en: 'The moment lies before 2000', hintZh: '多为系统默认值，请填真实时间。', hintEn: 'Usually a default of the system; give the real moment.' },
  'row/date-in-future': { invariant: 5, zh: '时间晚于当前时间', en: 'The moment lies in the future', hintZh: '请核对时间，并检查服务器时钟和时区。', hintEn: 'Check the moment, the clock and the time zone.' },
  'row/date-order': { invariant: 14, zh: '时间早于前一项（{earlier}）', en: 'It lies before {earlier}', hintZh: '申请、受理、环节、办结的时间应依次不早于前一项。', hintEn: 'Application, acceptance, steps and result follow each other.' },
} satisfies Record<string, RuleText>;

/** All tables of this file. */
export const joinRowRules = () => ({ ...rowRules, ...identityRules, ...licenceRules, ...ratingRules, ...routeRules, ...agentRules, ...messageRules, ...batchRules, ...amountRules });
