import type { Severity } from '../generated/types.ts';
import { answerRules } from './answer-rules.ts';
import { definitionRules } from './definition-rules.ts';
import { rowRules } from './row-rules.ts';
import type { RuleText } from './rule-text.ts';
import { schemaRules } from './schema-rules.ts';

/** Codes are contract: never reused, never renamed. */
export type RuleCode = keyof typeof schemaRules | keyof typeof rowRules | keyof typeof answerRules | keyof typeof definitionRules;

const joinRules = (): Record<RuleCode, RuleText> => ({ ...schemaRules, ...rowRules, ...answerRules, ...definitionRules });

/** Every rule code with its texts. 规则表 */
export const ruleTexts: Readonly<Record<RuleCode, RuleText>> = /* @__PURE__ */ joinRules();

export type Locale = 'zh-CN' | 'en';

type Parameters = Readonly<Record<string, unknown>>;

const unknownRule: RuleText = { zh: '内容不符合要求', en: 'It does not meet the requirements', hintZh: '请核对。', hintEn: 'Check it.' };
const shownValues = 12;

const zhWords: Readonly<Record<string, string>> = { string: '文字', integer: '整数', number: '数字', boolean: '是或否', array: '列表', object: '对象', date: '日期', 'date-time': '时间' };

const findText = (rule: string): RuleText => {
  const texts: Readonly<Record<string, RuleText>> = ruleTexts;
  return texts[rule] ?? texts[`schema/${rule}`] ?? unknownRule;
};

const show = (value: unknown, locale: Locale): string => {
  if (!Array.isArray(value)) return locale === 'zh-CN' ? (zhWords[String(value)] ?? String(value)) : String(value);
  const shown = value.slice(0, shownValues).map(String);
  return shown.join(locale === 'zh-CN' ? '、' : ', ') + (value.length > shownValues ? ' …' : '');
};

// Engines name a bound differently (Ajv `limit`, others `min`, `max` or the keyword itself).
const boundNames = ['limit', 'min', 'max', 'minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems'];

/** Nothing when a parameter that the text needs is missing. */
const fill = (template: string, params: Parameters, locale: Locale): string | undefined => {
  let complete = true;
  const text = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const key = name === 'limit' ? boundNames.find((candidate) => params[candidate] !== undefined) : name;
    const value = key === undefined ? undefined : params[key];
    complete &&= value !== undefined;
    return show(value, locale);
  });
  return complete ? text : undefined;
};

/** Whether a rule refuses or only warns. */
export const toSeverity = (rule: string): Severity => findText(rule).severity ?? 'error';

/**
 * 规则措辞. Words a broken rule for a person: one sentence part without the field's name and without its value.
 * Shape: `rule` is a rule code (`row/id-check-digit`, `schema/required`) or a bare JSON Schema keyword (`required`); an unknown rule gets a
 * general text. `params` are the rule's parameters, e.g. `{ limit: 3 }`.
 */
export const wordProblem = (rule: string, params: Parameters = {}, locale: Locale = 'zh-CN'): string => {
  const { zh, en } = findText(rule);
  const message = fill(locale === 'zh-CN' ? zh : en, params, locale);
  return message ?? (locale === 'zh-CN' ? unknownRule.zh : unknownRule.en);
};

/** 修改建议. What to do about a broken rule; the arguments are those of {@link wordProblem}. */
export const wordHint = (rule: string, params: Parameters = {}, locale: Locale = 'zh-CN'): string => {
  const { hintZh, hintEn } = findText(rule);
  const hint = fill(locale === 'zh-CN' ? hintZh : hintEn, params, locale);
  return hint ?? (locale === 'zh-CN' ? unknownRule.hintZh : unknownRule.hintEn);
};
