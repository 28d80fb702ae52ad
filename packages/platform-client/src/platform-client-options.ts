import type { Clock, Platform } from '@lianban/contract';

import type { DraftStore } from './drafts/draft-store.ts';
import type { StatusStreamOptions } from './events/status-stream-options.ts';
import type { Fetcher } from './http/fetcher.ts';
import type { PlatformHttp } from './http/platform-http.ts';
import type { RetryOptions } from './http/retrying-fetch.ts';
import type { ClientIdentity } from './identity/client-identity.ts';
import type { OidcOptions } from './identity/oidc-sign-in.ts';
import type { TicketOptions } from './identity/ticket-sign-in.ts';
import type { Page, TextStorage } from './page/page.ts';

export interface PlatformClientOptions {
  /** Address of the platform, e.g. `https://platform.example`; relative to the page in browsers. */
  readonly baseUrl: string;
  /** Sign-in by OpenID Connect. */
  readonly oidc?: OidcOptions;
  /** Sign-in by the province's one-time ticket: the URL on the host's own server that exchanges it, or all about it. */
  readonly ticketExchange?: string | TicketOptions;
  /** Where the session of this tab is kept. Default: `sessionStorage`; memory in Node. */
  readonly storage?: TextStorage;
  /** Default: the environment's `fetch`. One given here is used for uploads too, which then tell no progress. */
  readonly fetch?: Fetcher;
  readonly clock?: Clock;
  /** Default: the page this script runs in. */
  readonly page?: Page;
  /** Where sealed drafts lie. Default: IndexedDB; memory in Node. */
  readonly draftStore?: DraftStore;
  readonly retry?: RetryOptions;
  readonly events?: StatusStreamOptions;
}

/** The ports that `elements` know, the typed calls behind them, and an end. */
export interface PlatformClient extends Platform {
  readonly identity: ClientIdentity;
  readonly http: PlatformHttp;
  /** Lets go of connections, timers and storage. The session stays: this is no sign-out. */
  close(): void;
}
