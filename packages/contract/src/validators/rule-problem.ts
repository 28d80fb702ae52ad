import type { JsonPointer, Severity } from '../generated/types.ts';

/** 一条规则问题. One broken rule at one place of a value, worded. */
export interface RuleProblem {
  path: JsonPointer;
  /** `schema/<keyword>` or a code of the rule table, e.g. `row/id-check-digit`. */
  ruleId: string;
  severity: Severity;
  /** zh-CN. */
  message: string;
  messageEn: string;
  /** zh-CN: what to do. */
  hint: string;
  hintEn: string;
  params?: Readonly<Record<string, unknown>>;
  /** Never the whole value of an identity field. */
  maskedValue?: string;
}

/** `warnings` never make a value invalid; the problems of an invalid value hold errors and warnings. */
export type Verdict<T> = { valid: true; value: T; warnings: RuleProblem[] } | { valid: false; problems: RuleProblem[] };
