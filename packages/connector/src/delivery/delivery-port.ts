import type { Batch, BatchReceipt, Dispatch, UserInfo } from '@lianban/contract';

/** What the connector needs of a platform; `createDepartmentClient` of `@lianban/platform-client` is one. */
export type DeliveryPort = {
  sendBatch(batch: Batch, body: string, options?: { signal?: AbortSignal }): Promise<BatchReceipt>;
  loadDispatches(after: number, options?: { limit?: number; signal?: AbortSignal }): Promise<{ dispatches: Dispatch[]; next: number }>;
  exchangeTicket(ticket: string, state?: string): Promise<{ user: UserInfo }>;
};
