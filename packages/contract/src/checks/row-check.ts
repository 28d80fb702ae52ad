import type { JsonPointer } from '../generated/types.ts';
import type { RuleCode } from '../rules/word-problem.ts';

/** One thing a check found. `path` is relative to the checked value. */
export interface Finding {
  path: JsonPointer;
  ruleId: RuleCode;
  params?: Readonly<Record<string, unknown>>;
}

export interface CheckContext {
  /** The present moment, RFC 3339. Without it nothing is compared with the present. */
  now?: string;
}

/**
 * A check beyond the shape, named by `x-checks` in the schema. It also sees values whose shape is wrong, so it looks before it reads;
 * what it says about a path with a shape problem is dropped.
 */
export type RowCheck = (value: Readonly<Record<string, unknown>>, context: CheckContext) => Finding[];
