import { parseBase64Url } from './bytes/base64url.ts';
import { createDrafts } from './drafts/create-drafts.ts';
import type { Drafts } from './drafts/create-drafts.ts';
import { createIndexedDbDraftStore } from './drafts/indexed-db-draft-store.ts';
import { createMemoryDraftStore } from './drafts/memory-draft-store.ts';
import { createStatusStream } from './events/create-status-stream.ts';
import type { Fetcher } from './http/fetcher.ts';
import { parseBaseUrl } from './http/parse-base-url.ts';
import { createPlatformHttp } from './http/platform-http.ts';
import { readAnswer } from './http/read-answer.ts';
import { createRetryingFetch } from './http/retrying-fetch.ts';
import { createAuthorizedFetch } from './identity/authorized-fetch.ts';
import { createIdentity } from './identity/create-identity.ts';
import { createOidcSignIn } from './identity/oidc-sign-in.ts';
import { openSessionChannel } from './identity/session-channel.ts';
import { SessionHolder, sessionEnded } from './identity/session-holder.ts';
import { createSessionStore } from './identity/session-store.ts';
import { createSignInStore } from './identity/sign-in-store.ts';
import { createTicketSignIn } from './identity/ticket-sign-in.ts';
import type { TicketOptions } from './identity/ticket-sign-in.ts';
import { openBrowserPage } from './page/browser-page.ts';
import { createMemoryStorage } from './page/memory-storage.ts';
import type { PlatformClient, PlatformClientOptions } from './platform-client-options.ts';
import { createApplications } from './ports/create-applications.ts';
import { createCatalog } from './ports/create-catalog.ts';
import { createPrefill } from './ports/create-prefill.ts';
import { createRatings } from './ports/create-ratings.ts';
import { createWorklist } from './ports/create-worklist.ts';
import { systemClock } from './time/system-clock.ts';
import { createUploads } from './uploads/create-uploads.ts';

/**
 * Connects a page or a Node program to a platform: everything `elements` need behind their ports.
 * Create it as early as the page can: a sign-in that led back here is taken out of the address in this call.
 * Errors: throws `platform-client/invalid-argument`; the ports reject with `PlatformError`.
 *
 * @example
 * const platform = createPlatformClient({
 *   baseUrl: 'https://platform.example',
 *   oidc: { issuer: 'https://platform.example/oidc', clientId: 'portal', redirectUri: 'https://portal.example/' },
 * });
 * await platform.identity.ready;
 */
export const createPlatformClient = (options: PlatformClientOptions): PlatformClient => {
  const { clock = systemClock, page = openBrowserPage(), oidc: oidcOptions, fetch: ownFetch } = options;
  const baseUrl = parseBaseUrl(options.baseUrl, page?.address());
  const ticketOptions = toTicketOptions(options, baseUrl);
  const storage = options.storage ?? page?.tabStorage ?? createMemoryStorage();
  // The tab may hold sessions of several clients; each has its own names.
  const name = `lianban ${baseUrl} ${oidcOptions?.clientId ?? ticketOptions?.clientId ?? ''}`;

  // Looked up at each call: mocks replace the environment's own.
  const send: Fetcher = ownFetch ?? ((request) => fetch(request));
  const retry = { ...(page ? { isOnline: () => page.isOnline() } : {}), ...options.retry };
  const retrying = createRetryingFetch(send, retry);
  const holder = new SessionHolder(createSessionStore(storage, `${name} session`), clock);
  const http = createPlatformHttp(baseUrl, createAuthorizedFetch(retrying, holder));
  const anonymous = createPlatformHttp(baseUrl, retrying);

  const drafts: Drafts = createDrafts({
    store: options.draftStore ?? (typeof indexedDB === 'undefined' ? createMemoryDraftStore() : createIndexedDbDraftStore()),
    clock,
    person: () => {
      const sub = holder.current()?.session.sub ?? (holder.hasEnded() ? holder.lastSub() : undefined);
      if (sub === undefined) throw sessionEnded();
      return { platform: baseUrl, sub };
    },
    loadSecret: async () => parseBase64Url((await readAnswer('load the draft key', http.GET('/api/v1/me/draft-key'))).key),
  });

  const channel =
    page &&
    openSessionChannel(name, (sub) => {
      if (holder.lastSub() === sub) holder.forget();
      // The tab that signs out removes the drafts and says so when it cannot; here only this tab's saves have to end.
      drafts.forget({ platform: baseUrl, sub }).catch(() => undefined);
    });

  const oidc = oidcOptions && createOidcSignIn(oidcOptions, send);

  const identity = createIdentity({
    holder,
    clock,
    page,
    oidc,
    ticket: ticketOptions && createTicketSignIn(ticketOptions, send),
    signIns: createSignInStore(storage, `${name} sign-in`, () => Date.parse(clock.now())),
    loadSession: (accessToken) =>
      readAnswer('load the signed-in person', anonymous.GET('/api/v1/me', { headers: { authorization: `Bearer ${accessToken}` } })),
    forgetPerson: async (sub) => {
      channel?.tellSignedOut(sub);
      await drafts.forget({ platform: baseUrl, sub });
    },
  });

  const streamFetch = createAuthorizedFetch(createRetryingFetch(send, { ...retry, retries: 0, streaming: true }), holder);
  const events = createStatusStream({ ...options.events, baseUrl, send: streamFetch, holder, page });

  return {
    http,
    identity,
    catalog: createCatalog(http),
    prefill: createPrefill(http),
    uploads: createUploads({ baseUrl, http, holder, send: ownFetch }),
    applications: createApplications(http),
    ratings: createRatings(http),
    worklist: createWorklist(http),
    events,
    drafts,
    close: () => {
      events.close();
      holder.close();
      channel?.close();
      drafts.close();
    },
  };
};

/** Only told where to exchange: the rest is as the sandbox has it, and the client is the one known to OIDC. */
const toTicketOptions = ({ ticketExchange, oidc }: PlatformClientOptions, baseUrl: string): TicketOptions | undefined => {
  if (typeof ticketExchange !== 'string') return ticketExchange;
  if (!oidc) return { exchangeUrl: ticketExchange };
  const { clientId } = oidc;
  const signOutUrl = `${baseUrl}/sso/logout?client_id=${encodeURIComponent(clientId)}`;
  return { exchangeUrl: ticketExchange, authorizeUrl: `${baseUrl}/sso/authorize`, clientId, signOutUrl };
};
