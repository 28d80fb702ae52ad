/** Bounds of what the platform takes in and how long it waits. */
export interface PlatformLimits {
  jsonMaxSizeBytes: number;
  uploadMaxSizeBytes: number;
  /** Of a batch as sent and, compressed, as unpacked. */
  batchMaxSizeBytes: number;
  accessTokenTtlMs: number;
  ticketTtlMs: number;
  heartbeatMs: number;
  /** How often the event stream looks for what another process wrote. */
  eventPollMs: number;
  /** Open at once for one account, in one process. */
  eventStreamsPerAccount: number;
  /** How long a request may be repeated with its idempotency key and get the same answer; longer than any draft is kept. */
  idempotencyTtlMs: number;
  /** Days the applicant has to answer a correction notice when the officer names no deadline. */
  correctionWorkingDays: number;
}

export const DEFAULT_LIMITS: PlatformLimits = {
  jsonMaxSizeBytes: 1024 * 1024,
  uploadMaxSizeBytes: 10 * 1024 * 1024,
  batchMaxSizeBytes: 32 * 1024 * 1024,
  accessTokenTtlMs: 60 * 60 * 1000,
  ticketTtlMs: 5 * 60 * 1000,
  heartbeatMs: 15_000,
  eventPollMs: 1000,
  eventStreamsPerAccount: 20,
  idempotencyTtlMs: 30 * 24 * 60 * 60 * 1000,
  correctionWorkingDays: 5,
};
