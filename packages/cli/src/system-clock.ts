import type { Clock } from '@lianban/contract';

/** This machine's time, written in China's offset. */
export const systemClock: Clock = {
  now: () => `${new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 19)}+08:00`,
};
