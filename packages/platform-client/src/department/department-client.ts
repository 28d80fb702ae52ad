import type { Batch, BatchReceipt, CodeList, Dispatch, Organization, ReceivedRowCount, RejectedRow, ServiceItem, TicketGrant } from '@lianban/contract';

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
  /**
   * Rows that the platform returned to this department 退回数据, oldest first. `after` is the `next` of the page before; without `next` it was the last.
   * At most `limit`, default 100. Errors: `request/invalid` for an `after` that was not given out.
   */
  loadRejectedRows(
    options?: SignalOption & { readonly after?: string; readonly batchId?: string; readonly limit?: number },
  ): Promise<{ readonly rows: RejectedRow[]; readonly next?: string }>;
  /** What the platform received on a day (`2026-11-22`, China time), by table: its half of a `Reconciliation` 对账. Errors: `request/invalid`. */
  loadReceivedRows(day: string, options?: SignalOption): Promise<ReceivedRowCount[]>;
  /** Items of the catalogue by task code, of one body with `deptCode`; `next` and `after` as for rejected rows. At most `limit`, default 100. */
  loadItems(
    options?: SignalOption & { readonly deptCode?: string; readonly after?: string; readonly limit?: number },
  ): Promise<{ readonly items: ServiceItem[]; readonly next?: string }>;
  /** The bodies of the catalogue's bundles. */
  loadOrganizations(options?: SignalOption): Promise<Organization[]>;
  /** Every code list that rows travel with, with names in both languages. */
  loadCodeLists(options?: SignalOption): Promise<CodeList[]>;
}
