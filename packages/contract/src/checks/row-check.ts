import type { JsonPointer } from '../generated/types.ts';
import type { RuleText } from '../rules/rule-text.ts';
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

/** Takes what a check finds. `path` is relative to the checked value. */
export type Report = (path: JsonPointer, ruleId: RuleCode, params?: Finding['params']) => void;

/**
 * A check beyond the shape, named by `x-checks` in the schema: `{ "check": "mobile", "path": "contactMobile" }` is `mobile({ path: … })` of
 * `checks/mobile.ts`.
 *
 * Nearly every row is good, and a month has a million and a half: a check calls `report` when something is wrong and otherwise allocates
 * nothing (no list, no closure, no path joined ahead, no `Date`; `checks/present.ts` keeps what follows from `now`). It also sees values
 * whose shape is wrong, so it looks before it reads; what it says about a path with a shape problem is dropped.
 */
export interface RowCheck {
  /** A table that holds every rule this check can report; a page that validates one entity carries only the tables of its checks. */
  readonly rules: Readonly<Partial<Record<RuleCode, RuleText>>>;
  /**
   * `free` is there when the shape is right: the fields that may then still hold any text, every other one being a code, a number, a moment or a
   * text of known letters.
   */
  check(value: Readonly<Record<string, unknown>>, context: CheckContext, report: Report, free?: readonly string[]): void;
}
