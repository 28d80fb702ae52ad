import type { Clock, Dispatch } from '@lianban/contract';
import type { DispatchMapping } from '../config/config.ts';
import type { DeliveryPort } from '../delivery/delivery-port.ts';
import { mapDispatch } from '../mapping/map-dispatch.ts';
import { loadCursor, saveCursor } from '../outbox/cursors.ts';
import type { Outbox } from '../outbox/open-outbox.ts';
import type { SourceDatabase } from '../source/open-source.ts';

/**
 * Takes the work the platform dispatched (分办) into the legacy table, once each: the legacy row is found by the platform's
 * case number, so that a crash between writing and remembering does not write twice.
 * @returns how many were taken
 */
export async function receiveDispatches(mapping: DispatchMapping, source: SourceDatabase, outbox: Outbox, platform: DeliveryPort, clock: Clock, signal: AbortSignal): Promise<number> {
  const after = loadCursor(outbox, 'dispatch', 0);
  const { dispatches, next } = await platform.loadDispatches(after, { signal });
  for (const dispatch of dispatches) {
    await writeDispatch(mapping, source, dispatch, clock.now());
    saveCursor(outbox, 'dispatch', dispatch.sequence);
  }
  if (next > after) saveCursor(outbox, 'dispatch', next);
  return dispatches.length;
}

async function writeDispatch(mapping: DispatchMapping, source: SourceDatabase, dispatch: Dispatch, now: string): Promise<void> {
  await source.transaction().execute(async (transaction) => {
    const isKnown = (await transaction.selectFrom(mapping.into).select(mapping.match).where(mapping.match, '=', dispatch.projectNo).executeTakeFirst()) !== undefined;
    if (!isKnown) {
      await transaction.insertInto(mapping.into).values(mapDispatch(dispatch, mapping.insert, now)).execute();
    }
    const change = dispatch.kind === 'case' ? undefined : mapping[dispatch.kind];
    if (change) await transaction.updateTable(mapping.into).set(mapDispatch(dispatch, change, now)).where(mapping.match, '=', dispatch.projectNo).execute();
  });
}
