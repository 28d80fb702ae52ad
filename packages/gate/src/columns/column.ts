import type { JsonPointer } from '@lianban/contract';
import type { TableField } from '@lianban/contract/tables';

/** A column of a file that holds a field. */
export interface Column {
  /** Place in the header, from 0. */
  readonly index: number;
  /** As the person wrote it. */
  readonly header: string;
  readonly field: TableField;
  /** Where the value goes in the row: `/projectNo`, `/fees/0/amount`. */
  readonly path: JsonPointer;
  /** The same as keys and places in lists. */
  readonly steps: readonly (string | number)[];
}
