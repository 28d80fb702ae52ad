import type { Column } from '../columns/column.ts';
import type { TableInput } from '../inputs/table-input.ts';
import type { SourceRecord, TableBatch } from '../readers/table-batch.ts';
import { createCellFix, createObjectFix, type RecordFix } from './create-record-fix.ts';
import type { FixLog } from './fix-log.ts';
import { openFixedCopy } from './open-fixed-copy.ts';

/** Corrects the batches of one file and writes them into its copy. */
export interface Corrector {
  correct(batch: TableBatch, columns: readonly Column[]): Promise<readonly SourceRecord[]>;
  /** Puts the copy in its place. */
  end(): Promise<void>;
  /** Leaves nothing of a copy that was not finished. */
  discard(): Promise<void>;
}

export interface CorrectorRun {
  readonly fixes: FixLog;
  readonly isSeveral: boolean;
  readonly options: { readonly target?: string | undefined };
}

export const createCorrector = async (out: string, input: TableInput, { fixes: log, isSeveral, options: { target } }: CorrectorRun): Promise<Corrector> => {
  const copy = await openFixedCopy(out, input, isSeveral);
  const options = { file: input.file, table: input.table, log, withDates: target === undefined };
  let fix: RecordFix = createObjectFix(options);
  return {
    async correct({ header, delimiter = ',', records }, columns) {
      if (header) {
        fix = createCellFix(columns, options);
        await copy.writeHeader(header, delimiter);
      }
      const fixed = records.map(fix);
      await copy.write(fixed);
      return fixed;
    },
    async end() {
      await copy.end();
      log.addFile(copy.file);
    },
    discard: copy.discard,
  };
};
