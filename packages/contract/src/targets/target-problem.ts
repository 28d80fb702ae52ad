import { fillHint, fillMessage } from '../rules/fill-text.ts';
import type { RuleText } from '../rules/rule-text.ts';
import { targetRules } from '../rules/target-rules.ts';
import { toMaskedValue } from '../validators/masked-value.ts';
import type { RuleProblem } from '../validators/rule-problem.ts';
import { toFormWords } from './form-words.ts';

export type TargetRule = keyof typeof targetRules;

/** A value that cannot pass between a record and a wire row. */
export interface Fault {
  ruleId: TargetRule;
  params?: Readonly<Record<string, unknown>>;
}

/** The words for a fault at a place of `value`, which is a record or a wire row. */
export const toTargetProblem = (value: object, path: string, { ruleId, params: given = {} }: Fault): RuleProblem => {
  const params = 'form' in given ? { ...given, ...toFormWords(String(given['form'])) } : given;
  const text: RuleText = targetRules[ruleId];
  const maskedValue = path === '' ? undefined : toMaskedValue(value, path);
  return {
    path,
    ruleId,
    severity: text.severity ?? 'error',
    message: fillMessage(text, params),
    messageEn: fillMessage(text, params, 'en'),
    hint: fillHint(text, params),
    hintEn: fillHint(text, params, 'en'),
    params,
    ...(maskedValue === undefined ? {} : { maskedValue }),
  };
};
