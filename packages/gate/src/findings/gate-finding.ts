import type { ExchangeTable, JsonPointer, Severity } from '@lianban/contract';

/** 一条校验发现. One broken rule at one place of a file, worded for whoever mends it. Never holds a whole identity number. */
export interface GateFinding {
  readonly file: string;
  /** Counted from 1 with the header; nothing for what concerns the whole file. */
  readonly line?: number;
  readonly table: ExchangeTable;
  readonly rowGuid?: string;
  readonly projectNo?: string;
  /** The column as the person named it. */
  readonly column?: string;
  /** JSON Pointer of the field; empty for the whole row. */
  readonly path: JsonPointer;
  /** 字段中文名. */
  readonly title?: string;
  readonly ruleId: string;
  /** Number of the invariant of standards §14, for findings between rows. */
  readonly invariant?: number;
  readonly severity: Severity;
  readonly message: string;
  readonly messageEn: string;
  readonly hint: string;
  readonly hintEn: string;
  readonly maskedValue?: string;
}
