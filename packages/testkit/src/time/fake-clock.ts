import type { Clock } from '@lianban/contract';

/** A clock that only moves when a test says so. */
export interface FakeClock extends Clock {
  /** Moves on by so many milliseconds. */
  advance(ms: number): void;
  /** Jumps to a moment, ISO 8601; backwards too, as real clocks do. */
  set(at: string): void;
}

const beijingOffsetMs = 8 * 3_600_000;

/** Writes a moment as the contract wants it: ISO 8601 with `+08:00`. */
const toBeijingTime = (ms: number): string => `${new Date(ms + beijingOffsetMs).toISOString().slice(0, -1)}+08:00`;

/** Starts on a working day (a Monday) at nine in the morning unless told otherwise. */
export const createFakeClock = (startAt = '2026-03-02T09:00:00.000+08:00'): FakeClock => {
  let ms = Date.parse(startAt);
  return {
    now: () => toBeijingTime(ms),
    advance: (byMs) => {
      ms += byMs;
    },
    set: (at) => {
      ms = Date.parse(at);
    },
  };
};
