import type { Clock } from '@lianban/contract';
import { toBeijingTime } from './beijing-time.ts';

/** The machine's own clock, told in Beijing time. */
export const systemClock: Clock = { now: () => toBeijingTime(Date.now()) };
