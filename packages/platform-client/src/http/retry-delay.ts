/** How the time between two tries grows. Times in milliseconds. */
export interface BackOff {
  /** Upper bound of the first wait. */
  readonly baseMs: number;
  /** No wait is longer. */
  readonly maxMs: number;
}

/**
 * The wait before try number `attempt` (1 is the first repeat), in milliseconds: it doubles, and half of it is chance, so that a
 * thousand pages that lost one server do not come back in one instant.
 */
export const retryDelayMs = (attempt: number, { baseMs, maxMs }: BackOff, random: () => number = Math.random): number => {
  const ceiling = Math.min(maxMs, baseMs * 2 ** (attempt - 1));
  return Math.round(ceiling / 2 + (ceiling / 2) * random());
};

/** `Retry-After` in milliseconds (seconds or an HTTP date, RFC 9110 §10.2.3), `undefined` when absent or unreadable. */
export const parseRetryAfterMs = (value: string | null, nowMs: number): number | undefined => {
  if (value === null || value.trim() === '') return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - nowMs);
};
