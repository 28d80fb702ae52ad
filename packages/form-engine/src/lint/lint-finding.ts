import type { JsonPointer, RuleCode, Severity } from '@lianban/contract';

import type { LintCode } from './rules/lint-rules.ts';

/** 一处问题. One thing that is wrong with a definition, worded for the person who writes it. */
export interface LintFinding {
  /** `lint/…`, or a rule of the contract such as `item/code-mismatch` or `schema/required`. */
  readonly code: LintCode | RuleCode;
  readonly severity: Severity;
  /** Name inside the bundle's folder, e.g. `items/birthCertificate.json`. */
  readonly file: string;
  readonly pointer: JsonPointer;
  /** From 1; of the place itself or, when it is missing, of what should hold it. Absent for a file that cannot be read. */
  readonly line?: number;
  /** From 1, in UTF-16 units as editors count. */
  readonly column?: number;
  /** The place in words: `一套材料「结婚证」 › 使用事项`. Empty for the file as a whole. */
  readonly label: string;
  readonly labelEn: string;
  /** zh-CN; a sentence part without full stop. */
  readonly message: string;
  readonly messageEn: string;
  /** zh-CN: what to do. */
  readonly hint: string;
  readonly hintEn: string;
}

/** A finding before it is located and worded. */
export interface LintDraft {
  readonly code: LintCode;
  readonly file: string;
  readonly pointer: JsonPointer;
  readonly params?: Readonly<Record<string, unknown>>;
}
