import { PlatformClientError } from '../errors.ts';
import type { Fetcher } from '../http/fetcher.ts';
import { randomText } from './random-text.ts';
import { signInFailed, stateMismatch } from './sign-in-error.ts';
import type { StartedSignIn } from './sign-in-store.ts';

/** The provinces' one-time ticket: the address carries it here, the host's own server exchanges it. */
export interface TicketOptions {
  /** URL on the host's own server, absolute or relative to the page: POST `{ticket, state}` → `{accessToken, expiresAt}`. */
  readonly exchangeUrl: string;
  /** Where the platform makes tickets, e.g. `https://platform/sso/authorize`; without it only the platform can start this way. */
  readonly authorizeUrl?: string;
  /** This client's id at the platform; needed with `authorizeUrl`. */
  readonly clientId?: string;
  /**
   * Where the platform ends its own session, with a way back; optional. The platform knows this page's website by `Referer` and asks the
   * person when there is none: do not send `Referrer-Policy: no-referrer` (or `same-origin`).
   */
  readonly signOutUrl?: string;
  /**
   * What to do with a ticket without `state`, i.e. when the platform started the sign-in (a tile in the provincial portal).
   * `restart`, the default where this page can start: throw the ticket away and start from here, which signs in whoever is signed in
   * at the platform. `accept`: take it, so that any link can sign a visitor in as whoever made the link; only where there is no
   * `authorizeUrl`. `refuse`: the default otherwise.
   */
  readonly platformInitiated?: 'restart' | 'accept' | 'refuse';
}

/** What the host's server answers. `expiresAt` is ISO 8601. */
export interface TicketExchangeAnswer {
  readonly accessToken: string;
  readonly expiresAt: string;
}

export interface TicketReturn {
  readonly ticket: string;
  readonly state: string | null;
}

const act = 'exchange the ticket at the own server';
const remedy = "Look at that server's log; a ticket is good once and for a few minutes. Then sign in again.";

export const createTicketSignIn = (options: TicketOptions, send: Fetcher) => ({
  canStart: canStart(options),
  signOutUrl: options.signOutUrl,

  start: (): { started: Pick<StartedSignIn, 'state'>; address: string } => {
    const state = randomText();
    const address = new URL(options.authorizeUrl ?? '');
    address.searchParams.set('client_id', options.clientId ?? '');
    address.searchParams.set('state', state);
    return { started: { state }, address: address.href };
  },

  parseReturn: (address: string): TicketReturn | undefined => {
    const { searchParams } = new URL(address);
    const ticket = searchParams.get('ticket');
    return ticket === null || ticket === '' ? undefined : { ticket, state: searchParams.get('state') };
  },

  /**
   * Whether to exchange a ticket or to start anew, see {@link TicketOptions.platformInitiated}.
   * Errors: `sign-in/state-mismatch` when this tab did not start it, `sign-in/unsolicited-ticket`.
   */
  decide: ({ state }: TicketReturn, started: StartedSignIn | undefined): 'exchange' | 'restart' => {
    const isOurs = started?.way === 'ticket' && started.state === state;
    if (isOurs) return 'exchange';
    // A platform that loses the state of a sign-in started here would otherwise be asked for ever.
    if (state !== null || started?.way === 'ticket') throw stateMismatch('ticket');
    const { platformInitiated = canStart(options) ? 'restart' : 'refuse' } = options;
    if (platformInitiated === 'accept') return 'exchange';
    if (platformInitiated === 'restart' && canStart(options)) return 'restart';
    throw new PlatformClientError(
      'sign-in/unsolicited-ticket',
      'Failed to sign in: a ticket came without a state, and this page did not ask for it. Sign in from this page, or give ' +
        '"ticketExchange" an authorizeUrl and a clientId, so that a sign-in that the platform started can be taken up here.',
      { platformInitiated },
    );
  },

  exchange: async ({ ticket, state }: TicketReturn, pageAddress: string): Promise<TicketExchangeAnswer> => {
    const body = JSON.stringify(state === null ? { ticket } : { ticket, state });
    const address = new URL(options.exchangeUrl, pageAddress).href;
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body, cache: 'no-store' } as const;
    const response = await send(new Request(address, init)).catch((error: unknown) => {
      throw signInFailed(act, error, remedy);
    });
    const answer = (await response.json().catch(() => undefined)) as (Partial<TicketExchangeAnswer> & { code?: unknown }) | undefined;
    const { accessToken, expiresAt, code = `HTTP ${response.status}` } = answer ?? {};
    if (response.ok && typeof accessToken === 'string' && typeof expiresAt === 'string') return { accessToken, expiresAt };
    throw signInFailed(act, { code }, remedy);
  },
});

const canStart = ({ authorizeUrl, clientId }: TicketOptions): boolean => authorizeUrl !== undefined && clientId !== undefined;

export type TicketSignIn = ReturnType<typeof createTicketSignIn>;
