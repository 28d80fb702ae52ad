import type { Clock, Session, SignInWay } from '@lianban/contract';

import { PlatformClientError } from '../errors.ts';
import type { Page } from '../page/page.ts';
import type { ClientIdentity } from './client-identity.ts';
import type { OidcSignIn } from './oidc-sign-in.ts';
import { isSameDocument, oidcParameters, ticketParameters, toReturnAddress, withoutParameters } from './return-address.ts';
import type { SessionHolder } from './session-holder.ts';
import { signInFailed } from './sign-in-error.ts';
import type { SignInStore } from './sign-in-store.ts';
import type { TicketSignIn } from './ticket-sign-in.ts';

export interface IdentityParts {
  readonly holder: SessionHolder;
  readonly clock: Clock;
  readonly page: Page | undefined;
  readonly signIns: SignInStore;
  readonly oidc: OidcSignIn | undefined;
  readonly ticket: TicketSignIn | undefined;
  /** GET /api/v1/me with a token that is not yet anybody's. */
  readonly loadSession: (accessToken: string) => Promise<Session>;
  /** Runs before the page is left: drafts and keys of the person go. */
  readonly forgetPerson: (sub: string) => Promise<void>;
}

/**
 * Signs in by OIDC or ticket, finishes the return, remembers the session for this tab.
 * A return is taken out of the address before anything else happens, so that neither history, referrer nor a copied address keeps it.
 */
export const createIdentity = (parts: IdentityParts): ClientIdentity => {
  const { holder, clock, page, signIns, oidc, ticket } = parts;
  let failure: PlatformClientError | undefined;

  const adopt: ClientIdentity['adopt'] = async ({ accessToken, expiresAt, idToken }) => {
    const session = await parts.loadSession(accessToken);
    holder.begin({ accessToken, expiresAt, session, ...(idToken === undefined ? {} : { idToken }) });
    return session;
  };

  const inSeconds = (seconds: number): string => new Date(Date.parse(clock.now()) + seconds * 1000).toISOString();

  const showReturnAddress = async (here: Page, returnTo: string): Promise<void> => {
    if (isSameDocument(here.address(), returnTo)) here.replaceAddress(returnTo);
    else await here.leave(returnTo);
  };

  const start = async (here: Page, way: SignInWay, signIn: OidcSignIn | TicketSignIn, returnTo: string): Promise<void> => {
    const { started, address } = await signIn.start();
    signIns.keep({ ...started, way, returnTo, startedMs: Date.parse(clock.now()) });
    await here.leave(address);
  };

  const finishTicket = async (here: Page, signIn: TicketSignIn): Promise<void> => {
    const address = here.address();
    const arrived = signIn.parseReturn(address);
    if (!arrived) return;
    const cleaned = withoutParameters(address, ticketParameters);
    here.replaceAddress(cleaned);
    const started = signIns.take();
    if (signIn.decide(arrived, started) === 'restart') return start(here, 'ticket', signIn, cleaned);
    await adopt(await signIn.exchange(arrived, cleaned));
    await showReturnAddress(here, started?.returnTo ?? cleaned);
  };

  const finishOidc = async (here: Page, signIn: OidcSignIn): Promise<void> => {
    const address = here.address();
    const started = signIns.take();
    if (!signIn.isReturn(address, started)) {
      if (started) signIns.keep(started);
      return;
    }
    const cleaned = withoutParameters(address, oidcParameters);
    here.replaceAddress(cleaned);
    const { expiresInSeconds, ...grant } = await signIn.finish(address, started);
    await adopt({ ...grant, expiresAt: inSeconds(expiresInSeconds) });
    await showReturnAddress(here, started?.returnTo ?? cleaned);
  };

  const finishReturn = async (): Promise<void> => {
    try {
      if (page && ticket) await finishTicket(page, ticket);
      if (page && oidc) await finishOidc(page, oidc);
    } catch (error) {
      failure = signInFailed('finish sign-in', error);
      console.warn(`[lianban] ${failure.code}: ${failure.message}`);
    }
  };

  /** By the way that the session came; each ends the platform's one session. */
  const toSignOutAddress = async (idToken: string | undefined): Promise<string | undefined> => {
    const byTicket = idToken === undefined ? ticket?.signOutUrl : undefined;
    return byTicket ?? (await oidc?.signOutAddress(idToken)) ?? ticket?.signOutUrl;
  };

  return {
    ways: [...(oidc ? (['oidc'] as const) : []), ...(ticket?.canStart ? (['ticket'] as const) : [])],
    ready: finishReturn(),
    current: () => holder.current()?.session,
    subscribe: (listener) => holder.subscribe(listener),
    failure: () => failure,
    adopt,

    signIn: async (options = {}) => {
      const way = options.way ?? (oidc ? 'oidc' : 'ticket');
      const signIn = way === 'oidc' ? oidc : ticket?.canStart ? ticket : undefined;
      if (!page || !signIn) throw notConfigured(way, page !== undefined);
      failure = undefined;
      await start(page, way, signIn, toReturnAddress(options.returnTo, page.address()));
    },

    signOut: async () => {
      const idToken = holder.current()?.idToken;
      const sub = holder.lastSub();
      holder.forget();
      try {
        if (sub !== undefined) await parts.forgetPerson(sub);
      } finally {
        const address = page && (await toSignOutAddress(idToken));
        if (page && address !== undefined) await page.leave(address);
      }
    },
  };
};

const notConfigured = (way: SignInWay, hasPage: boolean): PlatformClientError =>
  new PlatformClientError(
    'sign-in/not-configured',
    hasPage
      ? `Failed to sign in: the way "${way}" is not configured. Give createPlatformClient "oidc", or a "ticketExchange" with authorizeUrl and clientId.`
      : `Failed to sign in: there is no page to lead to the platform. Outside a browser take a token with identity.adopt().`,
    { way },
  );
