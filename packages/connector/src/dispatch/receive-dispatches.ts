import { sql } from 'kysely';
import type { Clock, Dispatch } from '@lianban/contract';
import type { DispatchMapping } from '../config/config.ts';
import type { DeliveryPort } from '../delivery/delivery-port.ts';
import { loadCursor, saveCursor } from '../outbox/cursors.ts';
import { dropFailedDispatch, loadFailedDispatches, saveFailedDispatch } from '../outbox/failed-dispatches.ts';
import type { Outbox } from '../outbox/open-outbox.ts';
import type { SourceDatabase } from '../source/open-source.ts';
import { withoutValues } from './without-values.ts';
import { writeDispatch } from './write-dispatch.ts';

export type DispatchIntake = { mapping: DispatchMapping; source: SourceDatabase; outbox: Outbox; platform: DeliveryPort; clock: Clock };

/**
 * Takes the work the platform dispatched (分办) into the legacy table, once each: the legacy row is found by the platform's
 * case number. Work that the table refuses is kept and tried again in every round, and what follows in the same case waits
 * behind it; other cases go on.
 * @throws when the platform or the legacy database cannot be reached
 */
export async function receiveDispatches(intake: DispatchIntake, signal: AbortSignal): Promise<void> {
  const { outbox, platform } = intake;
  const failed = new Set<string>();
  for (const dispatch of loadFailedDispatches(outbox)) {
    if (signal.aborted) return;
    if (await take(intake, dispatch, failed)) dropFailedDispatch(outbox, dispatch.sequence);
  }
  const after = loadCursor(outbox, 'dispatch', 0);
  const { dispatches, next } = await platform.loadDispatches(after, { signal });
  for (const dispatch of dispatches) {
    if (signal.aborted) return;
    await take(intake, dispatch, failed);
    saveCursor(outbox, 'dispatch', dispatch.sequence);
  }
  if (next > after) saveCursor(outbox, 'dispatch', next);
}

/** @returns false when the work was put aside */
async function take({ mapping, source, outbox, clock }: DispatchIntake, dispatch: Dispatch, failed: Set<string>): Promise<boolean> {
  if (failed.has(dispatch.projectNo)) {
    saveFailedDispatch(outbox, dispatch, '同一办件前一条分办还没有写入，排队等候', clock.now());
    return false;
  }
  try {
    await writeDispatch(mapping, source, dispatch, clock.now());
    return true;
  } catch (error) {
    // A database that does not answer at all refuses nothing: then the whole intake waits.
    await sql`select 1`.execute(source);
    failed.add(dispatch.projectNo);
    saveFailedDispatch(outbox, dispatch, withoutValues((error as Error).message, dispatch), clock.now());
    return false;
  }
}
