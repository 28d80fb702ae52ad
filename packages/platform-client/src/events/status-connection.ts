import type { StatusEvent, StreamState } from '@lianban/contract';

import type { Fetcher } from '../http/fetcher.ts';
import { parseRetryAfterMs, retryDelayMs } from '../http/retry-delay.ts';
import type { SessionHolder } from '../identity/session-holder.ts';
import type { Page } from '../page/page.ts';
import { createGate } from './gate.ts';
import { parseStatusEvent } from './parse-status-event.ts';
import { readEventStream } from './read-event-stream.ts';
import type { EventStreamListener } from './read-event-stream.ts';
import { createSeenEvents } from './seen-events.ts';
import type { StatusStreamOptions } from './status-stream-options.ts';
import { createWatchdog } from './watchdog.ts';

export interface StatusConnectionParts extends StatusStreamOptions {
  readonly url: string;
  readonly send: Fetcher;
  readonly holder: SessionHolder;
  readonly page: Page | undefined;
  readonly onEvent: (event: StatusEvent) => void;
  readonly onState: (state: StreamState) => void;
}

/**
 * One live connection that comes back: after a break with growing waits, after a hidden tab or a lost network at once, after a
 * new sign-in of the same person where it left off (`Last-Event-ID`). Another person begins anew. Ends only by {@link stop}.
 */
export class StatusConnection {
  readonly #parts: StatusConnectionParts;
  readonly #gate;
  readonly #seen = createSeenEvents();
  #lastEventId: string | undefined;
  #sub: string | undefined;
  #backOff;
  #reading: AbortController | undefined;
  #isStopped = false;

  constructor(parts: StatusConnectionParts) {
    this.#parts = parts;
    this.#backOff = parts.backOff ?? { baseMs: 1_000, maxMs: 30_000 };
    this.#gate = createGate(parts.holder, parts.page, parts.hiddenGraceMs ?? 60_000, () => this.#onGate());
  }

  start(): void {
    void this.#run();
  }

  stop(): void {
    this.#isStopped = true;
    this.#gate.close();
    this.#reading?.abort();
  }

  async #run(): Promise<void> {
    let failures = 0;
    while (!this.#isStopped) {
      if (this.#gate.isOpen()) {
        this.#parts.onState('connecting');
        const { wasOpen, waitMs } = await this.#readOnce();
        failures = wasOpen ? 1 : failures + 1;
        if (this.#isStopped) return;
        this.#parts.onState('waiting');
        await this.#gate.change(waitMs ?? retryDelayMs(failures, this.#backOff, this.#parts.random));
      } else {
        this.#parts.onState('waiting');
        await this.#gate.change();
      }
    }
  }

  /** Reads until the connection ends, however it does. Only an answer of the server can ask for a certain wait. */
  async #readOnce(): Promise<{ wasOpen: boolean; waitMs?: number }> {
    const reading = new AbortController();
    this.#reading = reading;
    this.#startOverForAnotherPerson();
    const watchdog = createWatchdog(this.#parts.silenceMs ?? 45_000, () => reading.abort());
    let wasOpen = false;
    try {
      const response = await this.#parts.send(this.#toRequest(reading.signal));
      if (!response.ok || !response.body) {
        await response.body?.cancel();
        return { wasOpen, ...this.#waitAfterRefusal(response) };
      }
      wasOpen = true;
      watchdog.feed();
      this.#parts.onState('open');
      const listener: EventStreamListener = {
        onBytes: watchdog.feed,
        onRetry: (baseMs) => (this.#backOff = { ...this.#backOff, baseMs }),
        onId: (id) => (this.#lastEventId = id),
        onMessage: ({ data }) => this.#take(data),
      };
      await readEventStream(response.body, listener, reading.signal);
    } catch {
      // Broken, aborted, silent or without a session: the loop decides by what is true then.
    } finally {
      watchdog.stop();
      this.#reading = undefined;
    }
    return { wasOpen };
  }

  #toRequest(signal: AbortSignal): Request {
    const headers = new Headers({ accept: 'text/event-stream' });
    if (this.#lastEventId !== undefined) headers.set('last-event-id', this.#lastEventId);
    return new Request(this.#parts.url, { headers, signal, cache: 'no-store' });
  }

  /** A refusal (403, 404) rarely changes within seconds; "too many" and "not now" name their own time. */
  #waitAfterRefusal(response: Response): { waitMs?: number } {
    const waitMs = parseRetryAfterMs(response.headers.get('retry-after'), Date.now());
    if (waitMs !== undefined) return { waitMs };
    return response.status < 500 && response.status !== 429 ? { waitMs: this.#backOff.maxMs } : {};
  }

  #take(data: string): void {
    const event = parseStatusEvent(data);
    // A platform that was set up anew counts from one again; the time tells its events from the old ones.
    if (event && this.#seen.add(`${event.id} ${event.time}`)) this.#parts.onEvent(event);
  }

  #startOverForAnotherPerson(): void {
    const sub = this.#parts.holder.current()?.session.sub;
    if (this.#sub !== undefined && sub !== this.#sub) this.#lastEventId = undefined;
    this.#sub = sub;
  }

  #onGate(): void {
    const sub = this.#parts.holder.current()?.session.sub;
    if (!this.#gate.isOpen() || sub !== this.#sub) this.#reading?.abort();
  }
}
