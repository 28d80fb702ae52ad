/** This moment as the platform writes moments: ISO 8601 with +08:00, e.g. `2026-11-22T14:05:00+08:00`. */
export const chinaNow = (): string => `${new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
