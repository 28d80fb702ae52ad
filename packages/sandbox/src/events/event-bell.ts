/**
 * Wakes the event streams of this process right after a commit. Streams poll besides, for what another process wrote, so
 * a missed ring delays an event but never loses it.
 */
export interface EventBell {
  ring(): void;
  /** Resolves at the next ring, after `timeoutMs`, or when the signal aborts. */
  wait(timeoutMs: number, signal: AbortSignal): Promise<void>;
}

export function createEventBell(): EventBell {
  const listeners = new Set<() => void>();
  return {
    ring: () => {
      for (const listener of listeners) listener();
    },
    wait: (timeoutMs, signal) =>
      new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer);
          listeners.delete(done);
          signal.removeEventListener('abort', done);
          resolve();
        };
        const timer = setTimeout(done, timeoutMs);
        listeners.add(done);
        signal.addEventListener('abort', done);
        if (signal.aborted) done();
      }),
  };
}
