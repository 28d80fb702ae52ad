import { wordProblem } from '@lianban/contract';
import type { FieldProblem, JsonPointer } from '@lianban/contract';

import type { RuleBreach } from './rule-breach.ts';

/** Puts a breach at its place. The message is the contract's Chinese one; whoever shows it may word `rule` and `params` anew. */
export function toFieldProblem(pointer: JsonPointer, { rule, params }: RuleBreach, itemKey: string | undefined): FieldProblem {
  return {
    pointer,
    rule,
    message: wordProblem(rule, params),
    ...(Object.keys(params).length > 0 ? { params } : {}),
    ...(itemKey === undefined ? {} : { itemKey }),
  };
}
