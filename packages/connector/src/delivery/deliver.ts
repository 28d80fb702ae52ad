import { PlatformError, type BatchReceipt, type Clock, type RejectedRow } from '@lianban/contract';
import { findRow, listInBatch, mayLeave, saveRow, type ExchangeRow } from '../outbox/exchange-rows.ts';
import type { Outbox } from '../outbox/open-outbox.ts';
import { saveRefusals } from '../outbox/refusals.ts';
import { countAttempt, firstSealed, markAcknowledged, markQuarantined, purgeAnswered, type SealedBatch } from '../outbox/sealed-batches.ts';
import type { DeliveryPort } from './delivery-port.ts';

const keptMs = 30 * 24 * 3600_000;
const firstWaitMs = 30_000;
const longestWaitMs = 3600_000;

/** Sends what is sealed, oldest first, until nothing is left. @throws what the network said; the batch then stays sealed */
export async function deliverSealed(outbox: Outbox, platform: DeliveryPort, clock: Clock, signal: AbortSignal): Promise<number> {
  let sent = 0;
  for (let sealed = firstSealed(outbox); sealed && !signal.aborted; sealed = firstSealed(outbox)) {
    try {
      applyReceipt(outbox, sealed, await platform.sendBatch(sealed.batch, sealed.body, { signal }), clock);
      sent += 1;
    } catch (error) {
      if (!isFinal(error)) {
        countAttempt(outbox, sealed.batch.batchId, (error as Error).message);
        throw error;
      }
      markQuarantined(outbox, sealed.batch.batchId, error.message);
    }
  }
  purgeAnswered(outbox, Date.parse(clock.now()) - keptMs);
  return sent;
}

/** A row that got no final answer waits for the next round, then half a minute, then twice as long each time, an hour at most. */
function hold(row: ExchangeRow, nowMs: number): ExchangeRow {
  const tries = row.tries + 1;
  const waitMs = tries === 1 ? 0 : Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(tries - 2, 7));
  return { ...row, status: 'held', batch_id: null, tries, not_before_ms: nowMs + waitMs };
}

/** The platform refuses the batch itself; sending it again cannot help. Wrong credentials and overload can be mended, so they wait. */
function isFinal(error: unknown): error is PlatformError {
  if (!(error instanceof PlatformError) || error.status === undefined) return false;
  return error.status >= 400 && error.status < 500 && ![401, 403, 408, 425, 429].includes(error.status);
}

/**
 * Receipts may come in any order, doubled, or for a version that a newer one has already followed. A row without a receipt is sent
 * again as it is: the platform may have it, and then says so.
 */
export function applyReceipt(outbox: Outbox, sealed: SealedBatch, receipt: BatchReceipt, clock: Clock): void {
  const nowMs = Date.parse(clock.now());
  outbox.transaction(() => {
    for (const { rowGuid, dataVersion, status, ruleId, path, message } of receipt.receipts) {
      const row = findRow(outbox, sealed.batch.table, rowGuid);
      if (!row) continue;
      const isAccepted = status === 'accepted' || status === 'duplicate';
      const everAccepted = row.ever_accepted || isAccepted ? 1 : 0;
      if (row.data_version !== dataVersion || row.batch_id !== sealed.batch.batchId) {
        saveRow(outbox, { ...row, ever_accepted: everAccepted });
        continue;
      }
      if (isAccepted) saveRow(outbox, { ...row, status: 'accepted', ever_accepted: 1, content: null });
      else if (status === 'retryLater') saveRow(outbox, hold(row, nowMs));
      else {
        // Its case's acceptance was returned too: it follows by itself once that one is repaired.
        const waitsForParent = !mayLeave(outbox, row);
        saveRow(outbox, waitsForParent ? hold(row, nowMs) : { ...row, status: 'returned' });
        const refusal: RejectedRow = {
          table: sealed.batch.table, rowGuid, dataVersion, rejectedBy: 'platform', severity: 'error', ruleId: ruleId ?? 'row/returned', path: path ?? '',
          message: message ?? '平台退回，未说明原因', hint: '请按说明在业务系统中改正，保存后会自动重新推送。', rejectedAt: clock.now(), batchId: sealed.batch.batchId,
        };
        saveRefusals(outbox, sealed.batch.table, rowGuid, row.source_key, [refusal]);
      }
    }
    for (const row of listInBatch(outbox, sealed.batch.batchId, 'sealed')) saveRow(outbox, { ...hold(row, nowMs), unanswered: 1 });
    markAcknowledged(outbox, sealed.batch.batchId, nowMs);
  });
}
