import type { ExchangeTable, JsonPointer, Severity } from '../generated/types.ts';
import type { RuleCode } from '../rules/word-problem.ts';

/** Where a record came from; goes into findings unchanged. */
export interface RecordPlace {
  file?: string;
  line?: number;
  /** The batch that carried it 批次号. */
  batch?: string;
}

/** What a stream may hold: the rows of the exchange, and the records about items, batches and receipts that belong to them. */
export type RecordTable = ExchangeTable | 'caseSpecialProcedure' | 'rectification' | 'licenceRecord' | 'bundleCase' | 'serviceItem' | 'batch' | 'batchReceipt' | 'reconciliation';

/** 不变式问题. One rule of standards §14 that a record breaks together with others, worded. */
export interface InvariantFinding {
  /** 1–38, the rule's number in standards §14. */
  invariant: number;
  ruleId: RuleCode;
  severity: Severity;
  table: RecordTable;
  rowGuid: string;
  path: JsonPointer;
  params?: Readonly<Record<string, unknown>>;
  place: RecordPlace;
  /** zh-CN. */
  message: string;
  messageEn: string;
  /** zh-CN: what to do. */
  hint: string;
  hintEn: string;
  /** Never the whole value of an identity field. */
  maskedValue?: string;
}
