import type { JsonObject } from '@lianban/contract';

/** One broken rule of one value, before it is known where the value stands. Never holds the value. */
export interface RuleBreach {
  /** JSON Schema keyword (`minLength`), a rule of the contract (`row/id-check-digit`), or `answer/date-min`, `answer/date-max`, `answer/not-asked`. */
  readonly rule: string;
  readonly params: JsonObject;
}
