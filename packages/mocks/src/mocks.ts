import type { MockPlatform, TicketOptions } from './platform/mock-platform.ts';
import type { MockSession } from './platform/mock-session.ts';

/** A platform that answers inside this page or process. */
export interface Mocks {
  /** What `createPlatformClient` takes as `baseUrl`. */
  readonly baseUrl: string;
  /** What `createPlatformClient` takes as `ticketExchange`. */
  readonly ticketExchange: string;
  /** The session of the option `signInAs`, for `platform.identity.adopt`. */
  readonly session: MockSession | undefined;
  /** Signs in an account of the seed without a page. */
  sessionFor(account: string): Promise<MockSession>;
  /** A one-time ticket for the address of the page: `?ticket=…`. */
  ticketFor(account: string, options?: TicketOptions): Promise<string>;
  /** The platform now: switch a register off, look into its tables. */
  platform(): Promise<MockPlatform>;
  /** Begins anew from the seed; sessions of before are worth nothing. */
  reset(): Promise<void>;
  /** Requests reach the network again. */
  stop(): Promise<void>;
}
