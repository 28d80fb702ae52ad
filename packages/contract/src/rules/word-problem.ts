import type { Severity } from '../generated/types.ts';
import { answerRules } from './answer-rules.ts';
import { caseRules } from './case-rules.ts';
import { joinDefinitionRules } from './definition-rules.ts';
import { fillHint, fillMessage } from './fill-text.ts';
import type { Locale, Parameters } from './fill-text.ts';
import { recordRules } from './record-rules.ts';
import { joinRowRules } from './row-rules.ts';
import type { RuleText } from './rule-text.ts';
import { joinSchemaRules } from './schema-rules.ts';
import { targetRules } from './target-rules.ts';

/** Codes are contract: never reused, never renamed. */
export type RuleCode = keyof ReturnType<typeof joinSchemaRules> | keyof ReturnType<typeof joinRowRules> | keyof typeof answerRules | keyof ReturnType<typeof joinDefinitionRules> | keyof typeof caseRules | keyof typeof recordRules | keyof typeof targetRules;

const joinRules = (): Record<RuleCode, RuleText> => ({ ...joinSchemaRules(), ...joinRowRules(), ...answerRules, ...joinDefinitionRules(), ...caseRules, ...recordRules, ...targetRules });

/** Every rule code with its texts. 规则表 */
export const ruleTexts: Readonly<Record<RuleCode, RuleText>> = /* @__PURE__ */ joinRules();

const findText = (rule: string): RuleText | undefined => {
  const texts: Readonly<Record<string, RuleText>> = ruleTexts;
  return texts[rule] ?? texts[`schema/${rule}`];
};

/** Whether a rule refuses or only warns. */
export const toSeverity = (rule: string): Severity => findText(rule)?.severity ?? 'error';

/**
 * 规则措辞. Words a broken rule for a person: one sentence part without the field's name and without its value.
 * Shape: `rule` is a rule code (`row/id-check-digit`, `schema/required`) or a bare JSON Schema keyword (`required`); an unknown rule gets a
 * general text. `params` are the rule's parameters, e.g. `{ limit: 3 }`.
 */
export const wordProblem = (rule: string, params: Parameters = {}, locale: Locale = 'zh-CN'): string => fillMessage(findText(rule), params, locale);

/** 修改建议. What to do about a broken rule; the arguments are those of {@link wordProblem}. */
export const wordHint = (rule: string, params: Parameters = {}, locale: Locale = 'zh-CN'): string => fillHint(findText(rule), params, locale);
