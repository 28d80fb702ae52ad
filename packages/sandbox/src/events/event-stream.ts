import type { Role } from '@lianban/contract';
import { loadAccount } from '../access/account.ts';
import type { PlatformServices } from '../platform-services.ts';
import { isReached } from '../time/beijing-time.ts';
import { loadEvents } from './load-events.ts';
import type { EventFilter } from './load-events.ts';

const RETRY_MS = 2000;

/** Who sees events at all. */
export const EVENT_ROLES: readonly Role[] = ['applicant', 'officer'];

/**
 * Status events as server-sent events, from after `after` on, until the reader leaves, the token runs out, the account
 * loses the roles that see any, or the platform closes; what is seen follows from the account as it is now, not as it was. The reader sets the pace: nothing is read ahead of it.
 *
 * An `id:` comes before the first event, so that a reader cut off early resumes where it began.
 */
export function createEventStream(
  services: PlatformServices,
  filter: EventFilter,
  start: { after: number; tokenExpiresAt: string; onEnd?: () => void },
): ReadableStream<Uint8Array> {
  const { db, issuer, clock, bell, limits, closing, running } = services;
  const encoder = new TextEncoder();
  const left = new AbortController();
  const leave = () => left.abort();
  closing.signal.addEventListener('abort', leave);
  const end = () => {
    closing.signal.removeEventListener('abort', leave);
    start.onEnd?.();
  };
  let last = start.after;
  let lastSentMs = Date.now();

  async function nextChunk(): Promise<string | undefined> {
    while (!left.signal.aborted && !isReached(start.tokenExpiresAt, clock.now())) {
      const account = await loadAccount(db, filter.account.sub);
      if (account === undefined || !EVENT_ROLES.some((role) => account.roles.includes(role))) return undefined;
      const events = await loadEvents(db, { ...filter, account }, last, issuer);
      const newest = events[events.length - 1];
      if (newest !== undefined) {
        last = Number(newest.id);
        return events
          .map((event) => `id: ${event.id}\nevent: status\ndata: ${JSON.stringify(event)}\n\n`)
          .join('');
      }
      if (Date.now() - lastSentMs >= limits.heartbeatMs) return ': heartbeat\n\n';
      await bell.wait(Math.min(limits.eventPollMs, limits.heartbeatMs), left.signal);
    }
    return undefined;
  }

  return new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(`retry: ${RETRY_MS}\nid: ${last}\n\n`)),
    pull: async (controller) => {
      const chunk = await running.add(nextChunk()).catch((error: unknown) => {
        end();
        throw error;
      });
      if (chunk !== undefined) {
        lastSentMs = Date.now();
        controller.enqueue(encoder.encode(chunk));
        return;
      }
      end();
      // A reader that cancelled has closed the stream already.
      if (closing.signal.aborted || !left.signal.aborted) controller.close();
    },
    cancel: () => {
      leave();
      end();
    },
  });
}
