import type { RuleText } from './rule-text.ts';

export type Locale = 'zh-CN' | 'en';

export type Parameters = Readonly<Record<string, unknown>>;

/** For a rule that no table lists. */
const unknownRule: RuleText = { zh: '内容不符合要求', en: 'It does not meet the requirements', hintZh: '请核对。', hintEn: 'Check it.' };
const shownValues = 12;

const zhWords: Readonly<Record<string, string>> = { string: '文字', integer: '整数', number: '数字', boolean: '是或否', array: '列表', object: '对象', date: '日期', 'date-time': '时间' };

const show = (value: unknown, locale: Locale): string => {
  if (!Array.isArray(value)) return locale === 'zh-CN' ? (zhWords[String(value)] ?? String(value)) : String(value);
  const shown = value.slice(0, shownValues).map(String);
  return shown.join(locale === 'zh-CN' ? '、' : ', ') + (value.length > shownValues ? ' …' : '');
};

// Engines name a bound differently (Ajv `limit`, others `min`, `max` or the keyword itself).
const boundNames = ['limit', 'min', 'max', 'minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems'];

/** Nothing when a parameter that the text needs is missing. */
const fill = (template: string, params: Parameters, locale: Locale): string | undefined => {
  if (!template.includes('{')) return template;
  let complete = true;
  const text = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const key = name === 'limit' ? boundNames.find((candidate) => params[candidate] !== undefined) : name;
    const value = key === undefined ? undefined : params[key];
    complete &&= value !== undefined;
    return show(value, locale);
  });
  return complete ? text : undefined;
};

const fillPart = (text: RuleText, part: 'zh' | 'en' | 'hintZh' | 'hintEn', params: Parameters): string =>
  fill(text[part], params, part === 'zh' || part === 'hintZh' ? 'zh-CN' : 'en') ?? unknownRule[part];

/** What is wrong, with the rule's parameters filled in; something general without a text or when a parameter is missing. */
export const fillMessage = (text: RuleText = unknownRule, params: Parameters = {}, locale: Locale = 'zh-CN'): string => fillPart(text, locale === 'zh-CN' ? 'zh' : 'en', params);

/** What to do about it. */
export const fillHint = (text: RuleText = unknownRule, params: Parameters = {}, locale: Locale = 'zh-CN'): string => fillPart(text, locale === 'zh-CN' ? 'hintZh' : 'hintEn', params);
