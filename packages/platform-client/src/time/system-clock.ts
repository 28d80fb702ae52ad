import type { Clock } from '@lianban/contract';

const beijingOffsetMs = 8 * 3_600_000;

/** This device's clock, written as the contract wants moments: ISO 8601 with `+08:00`. */
export const systemClock: Clock = {
  now: () => `${new Date(Date.now() + beijingOffsetMs).toISOString().slice(0, -1)}+08:00`,
};
