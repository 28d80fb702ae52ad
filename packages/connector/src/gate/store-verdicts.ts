import { saveRow } from '../outbox/exchange-rows.ts';
import type { Outbox } from '../outbox/open-outbox.ts';
import { saveRefusals } from '../outbox/refusals.ts';
import { dropSuccessor, saveSuccessor } from '../outbox/successors.ts';
import type { Verdict } from './judge.ts';

/** One transaction: rows, refusals and the reading position are stored together or not at all. */
export function storeVerdicts(outbox: Outbox, verdicts: Verdict[], saveProgress: () => void = () => undefined): void {
  outbox.transaction(() => {
    for (const verdict of verdicts) {
      if (verdict.kind === 'judged') {
        const { row, refusals } = verdict;
        saveRow(outbox, row);
        saveRefusals(outbox, row.table_name, row.row_guid, row.source_key, refusals);
        dropSuccessor(outbox, row.table_name, row.row_guid);
      } else if (verdict.kind === 'follows') saveSuccessor(outbox, { ...verdict.candidate, digest: verdict.digest });
      else dropSuccessor(outbox, verdict.candidate.table, verdict.candidate.rowGuid);
    }
    saveProgress();
  });
}
