const OFFSET_MS = 8 * 60 * 60 * 1000;

/** Milliseconds since the epoch → `2026-11-22T09:30:00+08:00`. Every moment that the platform writes has this form. */
export function toBeijingTime(epochMs: number): string {
  return `${new Date(epochMs + OFFSET_MS).toISOString().slice(0, 19)}+08:00`;
}

/** A moment some milliseconds after another one. */
export function addMilliseconds(moment: string, ms: number): string {
  return toBeijingTime(Date.parse(moment) + ms);
}

/** The calendar day, in Beijing, of a moment with any offset: `2026-11-22`. */
export function toBeijingDate(moment: string): string {
  return toBeijingTime(Date.parse(moment)).slice(0, 10);
}

/** True when `moment` is at or after `limit`, whatever their offsets. */
export function isReached(limit: string, moment: string): boolean {
  return Date.parse(moment) >= Date.parse(limit);
}
