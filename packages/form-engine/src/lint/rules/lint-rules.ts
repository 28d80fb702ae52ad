import type { RuleText } from '@lianban/contract';

import { conditionRules } from './condition-rules.ts';
import { fileRules } from './file-rules.ts';
import { formRules } from './form-rules.ts';
import { guideRules } from './guide-rules.ts';

/** Codes are contract: listed in docs/errors.md, never reused, never renamed. */
export type LintCode = keyof typeof fileRules | keyof typeof guideRules | keyof typeof conditionRules | keyof typeof formRules;

/** 定义检查规则表. Every code of the linter's own with its texts; the codes of the contract's rules come beside them. */
export const lintRules: Readonly<Record<LintCode, RuleText>> = { ...fileRules, ...guideRules, ...conditionRules, ...formRules };
