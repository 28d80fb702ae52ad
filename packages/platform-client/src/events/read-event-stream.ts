import { createParser } from 'eventsource-parser';
import type { EventSourceMessage } from 'eventsource-parser';

export interface EventStreamListener {
  onMessage(message: EventSourceMessage): void;
  /** Where a later connection goes on; told before the message it came with, and without one too. */
  onId(id: string): void;
  /** Anything arrived, a heartbeat too. */
  onBytes(): void;
  /** The server asks for this many milliseconds before a reconnect. */
  onRetry(ms: number): void;
}

/** More than any status event could be; protects the page from an endless line. */
const maxBufferSize = 1_000_000;

/**
 * Reads Server-Sent Events from a body until it ends or the signal aborts; rejects when the connection breaks.
 * The signal is watched here too: an answer that was not fetched (mocks, a platform in the same process) does not know it.
 */
export const readEventStream = async (
  body: ReadableStream<Uint8Array>,
  listener: EventStreamListener,
  signal: AbortSignal,
): Promise<void> => {
  const parser = createParser({
    maxBufferSize,
    onEvent: (message) => listener.onMessage(message),
    onId: (id) => listener.onId(id),
    onRetry: (ms) => listener.onRetry(ms),
  });
  const decoder = new TextDecoder();
  const reader = body.getReader();
  // Rejects when the connection is broken already.
  const cancel = (): void => void reader.cancel().catch(() => undefined);
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel, { once: true });
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      listener.onBytes();
      parser.feed(decoder.decode(value, { stream: true }));
    }
  } finally {
    signal.removeEventListener('abort', cancel);
    cancel();
  }
};
