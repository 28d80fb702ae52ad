import type { JsonValue } from '../generated/types.ts';
import type { RuleCode } from '../rules/word-problem.ts';
import { toCaseFacts } from './case-facts.ts';
import { caseInvariants } from './case-rules.ts';
import type { InvariantRule, Need, RuleContext } from './invariant-rule.ts';
import { readRecord } from './record.ts';
import type { KeptRecord } from './record.ts';

/** One walk over one group of the store. */
export interface Stage {
  readonly group: string;
  readonly codes: readonly (readonly [RuleCode, Need | null])[];
  check(key: string, entries: readonly JsonValue[], context: RuleContext, files: readonly string[]): void;
}

const codesOf = (rules: readonly Pick<InvariantRule<never>, 'codes'>[]): (readonly [RuleCode, Need | null])[] =>
  rules.flatMap(({ codes }) => Object.entries(codes) as [RuleCode, Need | null][]);

const readAll = (entries: readonly JsonValue[], files: readonly string[]): KeptRecord[] => entries.map((entry) => readRecord(entry as JsonValue[], files));

/** In this order: a walk passes entries on to groups that come after it. */
export const stages: readonly Stage[] = [
  {
    group: 'case',
    codes: codesOf(caseInvariants),
    check(projectNo, entries, context, files) {
      const facts = toCaseFacts(projectNo, readAll(entries, files));
      for (const rule of caseInvariants) rule.check(facts, context);
    },
  },
];
