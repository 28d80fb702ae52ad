import { checkPersonName, isMobile, parseIdNumber, parseUscc } from '@lianban/contract';
import type { JsonObject, JsonValue } from '@lianban/contract';

import type { RuleBreach } from './rule-breach.ts';

/** The contract's rule that a text breaks, by `x-format`. */
const FORMATS: Readonly<Record<string, (text: string) => string | undefined>> = {
  idNumber: (text) => brokenRule(parseIdNumber(text)),
  uscc: (text) => brokenRule(parseUscc(text)),
  mobile: (text) => (isMobile(text) ? undefined : 'row/mobile'),
  // One character is only a warning: such names exist.
  personName: (text) => {
    const rule = checkPersonName(text);
    return rule === 'row/name-too-short' ? undefined : rule;
  },
};

/** Checks `x-format`: 公民身份号码, 统一社会信用代码, 姓名, 手机号码. An unknown format says nothing, as in JSON Schema. */
export function checkFormat(schema: JsonObject, value: JsonValue): RuleBreach[] {
  const format = schema['x-format'];
  const check = typeof format === 'string' && Object.prototype.hasOwnProperty.call(FORMATS, format) ? FORMATS[format] : undefined;
  const rule = check && typeof value === 'string' ? check(value) : undefined;
  return rule === undefined ? [] : [{ rule, params: {} }];
}

const brokenRule = (parsed: { valid: true } | { valid: false; ruleId: string }): string | undefined => (parsed.valid ? undefined : parsed.ruleId);
