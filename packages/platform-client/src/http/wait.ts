/** Waits so long, or until the signal aborts: then it rejects as an aborted fetch does. */
export const wait = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(toAbortReason(signal));
      return;
    }
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(toAbortReason(signal));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    }, ms);
    signal?.addEventListener('abort', onAbort, { once: true });
  });

/** The signal's own reason; Chromium before 98 has none. */
export const toAbortReason = (signal: AbortSignal | undefined): unknown =>
  (signal?.reason as unknown) ?? new DOMException('The operation was aborted.', 'AbortError');
