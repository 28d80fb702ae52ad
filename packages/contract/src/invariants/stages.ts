import type { JsonValue } from '../generated/types.ts';
import type { RuleCode } from '../rules/word-problem.ts';
import { toCaseFacts } from './case-facts.ts';
import { caseInvariants } from './case-rules.ts';
import type { RecordTable } from './invariant-finding.ts';
import type { InvariantRule, Need, RuleContext } from './invariant-rule.ts';
import { unpackOrigin } from './packed-origin.ts';
import { readRecord } from './record.ts';
import type { KeptRecord, Origin } from './record.ts';
import { batchCounts, receipts, reconciliations, toBatchFacts } from './rules/batches.ts';
import { bundleCase, toBundleFacts } from './rules/bundle-case.ts';
import { itemVersions } from './rules/item-versions.ts';
import { licenceUses, toLicenceFacts } from './rules/licence-uses.ts';
import { ratingBursts } from './rules/rating-bursts.ts';
import { rowVersions, toSentRows } from './rules/row-versions.ts';

/** One walk over one group of the store. */
export interface Stage {
  readonly group: string;
  readonly codes: readonly (readonly [RuleCode, Need | null])[];
  check(key: string, entries: readonly JsonValue[], context: RuleContext, files: readonly string[]): void;
}

type Read<Facts> = (key: string, entries: readonly JsonValue[], files: readonly string[]) => Facts;

const readAll = <T extends RecordTable>(entries: readonly JsonValue[], files: readonly string[]): KeptRecord<T>[] => entries.map((entry) => readRecord(entry as JsonValue[], files) as KeptRecord<T>);

const walk = <Facts>(group: string, read: Read<Facts>, rules: readonly InvariantRule<Facts>[]): Stage => ({
  group,
  codes: rules.flatMap(({ codes }) => Object.entries(codes) as [RuleCode, Need | null][]),
  check(key, entries, context, files) {
    const facts = read(key, entries, files);
    for (const rule of rules) rule.check(facts, context);
  },
});

const createStages = (): Stage[] => [
  walk('row', toSentRows, [rowVersions]),
  walk('case', (projectNo, entries, files) => toCaseFacts(projectNo, readAll(entries, files)), caseInvariants),
  walk('bundle', (_, entries, files) => toBundleFacts(entries, files), [bundleCase]),
  walk('licence', (_, entries, files) => toLicenceFacts(entries, files), [licenceUses]),
  walk<readonly Origin[]>('window', (_, entries) => entries.map(unpackOrigin), [ratingBursts]),
  walk<readonly KeptRecord<'serviceItem'>[]>('item', (_, entries, files) => readAll(entries, files), [itemVersions]),
  walk('batch', (_, entries, files) => toBatchFacts(entries, files), [batchCounts]),
  walk('reconciliation', (_, entries, files) => readAll(entries, files), [reconciliations]),
  walk<readonly KeptRecord<'batchReceipt'>[]>('receipt', (_, entries, files) => readAll(entries, files), [receipts]),
];

/** In this order: a walk passes entries on to groups that come after it. */
export const stages: readonly Stage[] = /* @__PURE__ */ createStages();
