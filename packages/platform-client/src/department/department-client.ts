import type { Batch, BatchReceipt, Dispatch, TicketGrant } from '@lianban/contract';

import type { Fetcher } from '../http/fetcher.ts';
import type { RetryOptions } from '../http/retrying-fetch.ts';

export interface DepartmentClientOptions {
  /** Address of the platform as this server reaches it. */
  readonly baseUrl: string;
  readonly clientId: string;
  /** From the environment or a secret store, never from a file that is committed. */
  readonly clientSecret: string;
  readonly fetch?: Fetcher;
  readonly retry?: RetryOptions;
}

export interface SignalOption {
  readonly signal?: AbortSignal;
}

/** What a department's or portal's server may ask of the platform with its client secret. All reject with `PlatformError`. */
export interface DepartmentClient {
  /**
   * Exchanges a one-time ticket 一次性票据 for a token and the person's facts, which stay on the server.
   * Errors: `ticket/used`, `ticket/expired`, `ticket/wrong-client`, `ticket/wrong-state`, `auth/client-invalid`.
   */
  exchangeTicket(ticket: string, state?: string, options?: SignalOption): Promise<TicketGrant>;
  /**
   * Sends one sealed batch 批次: `body` is NDJSON as `toBatchBody` of the contract makes it. Compressed as well as both ends can.
   * The batch id is its idempotency key: sending it again gives the same receipt.
   * Errors: `batch/digest-mismatch`, `batch/count-mismatch`, …; `error.details.retryAfterMs` when the platform names a time.
   */
  sendBatch(batch: Batch, body: string, options?: SignalOption): Promise<BatchReceipt>;
  /** The receipt of a batch sent before. Errors: `batch/not-found`. */
  loadReceipt(batchId: string, options?: SignalOption): Promise<BatchReceipt>;
  /** Work for this department after a sequence number (0: from the start); `next` is where to go on. At most `limit`, default 100. */
  loadDispatches(
    after: number,
    options?: SignalOption & { readonly limit?: number },
  ): Promise<{ readonly dispatches: Dispatch[]; readonly next: number }>;
}
