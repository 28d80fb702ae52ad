/** 时钟. Injected wherever time is needed below the elements. */
export interface Clock {
  /** RFC 3339 with the offset +08:00, e.g. `2026-11-22T09:30:00+08:00`. */
  now(): string;
}
