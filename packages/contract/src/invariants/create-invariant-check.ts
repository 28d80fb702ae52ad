import type { JsonValue } from '../generated/types.ts';
import type { RuleCode } from '../rules/word-problem.ts';
import { createEntryWriter } from './entry-writer.ts';
import type { GroupStore } from './group-store.ts';
import type { InvariantFinding, RecordPlace, RecordTable } from './invariant-finding.ts';
import { needs } from './invariant-rule.ts';
import type { RuleContext } from './invariant-rule.ts';
import type { InvariantSettings } from './invariant-settings.ts';
import { createPromiseDateCheck } from './promise-date.ts';
import type { ReferenceData } from './reference-data.ts';
import { stages } from './stages.ts';
import { toFinding } from './to-finding.ts';

export interface InvariantCheckOptions {
  /** Where the projections of the rows are kept; see {@link GroupStore}. */
  store: GroupStore;
  /** The present moment, RFC 3339. Without it nothing is overdue by now. */
  now?: string;
  reference?: ReferenceData;
  settings?: InvariantSettings;
}

export interface InvariantCheck {
  /**
   * Takes one record of the stream, in any order. It needs the fields that the rules read, not a valid row: one without `rowGuid`, or without
   * the number of its case, takes no part.
   */
  add(table: RecordTable, row: object, place: RecordPlace): void;
  /** Findings, one after the other, once the stream has ended. Call it once, after the last `add`; then close the store. */
  finish(): Iterable<InvariantFinding>;
  /** Codes that are not checked, because the data they need were not given. */
  readonly unchecked: readonly RuleCode[];
}

/**
 * 不变式校验. Checks what the records of a stream say to each other: standards §14, the rules that one row cannot decide.
 *
 * Shape: whole rows go in; of each a small projection goes into the store, at most two entries for an ordinary row. The checker itself
 * keeps counts only, so memory is the store's. The outcome does not depend on the order of the stream.
 * Updates: the highest `dataVersion` of a row stands, without versions the latest `cdTime`; a deletion removes the row.
 * Source: standards §14; decision 0014.
 */
export const createInvariantCheck = ({ store, now, reference = {}, settings = {} }: InvariantCheckOptions): InvariantCheck => {
  const writer = createEntryWriter(store, reference);
  let found: InvariantFinding[] = [];
  const context: RuleContext = {
    now,
    reference,
    settings: { complete: true, burstSize: 3, correctionNoticeDays: 5, ...settings },
    checkPromiseDate: createPromiseDateCheck(settings.timeLimits),
    get hasLicences() {
      return writer.hasLicences();
    },
    get hasBundleCases() {
      return writer.hasBundleCases();
    },
    report: (ruleId, record, path, params) => found.push(toFinding(ruleId, record, path, params)),
    pass: (group: string, key: string, entry: JsonValue) => store.put(group, key, entry),
  };
  return {
    add: writer.add,
    *finish() {
      writer.flush();
      for (const { group, check } of stages) {
        for (const { key, entries } of store.groups(group)) {
          check(key, entries, context, writer.files);
          if (found.length === 0) continue;
          yield* found;
          found = [];
        }
      }
    },
    get unchecked() {
      return stages.flatMap(({ codes }) => codes.filter(([, need]) => need !== null && !needs[need](context)).map(([code]) => code));
    },
  };
};
