import type { Clock, Ids } from '@lianban/contract';
import { createPlatform, DEFAULT_SEED } from '@lianban/sandbox';
import type { ClientRegistration, PlatformLimits, SandboxPlatform, SeedData } from '@lianban/sandbox';
import type { Dialect } from 'kysely';

import { MocksError } from '../errors.ts';
import type { MockSession } from './mock-session.ts';

/** What a mocked platform starts from; all of it is optional. */
export interface MockPlatformOptions {
  readonly seed?: SeedData;
  /** All registered clients, instead of the seed's. */
  readonly clients?: ClientRegistration[];
  readonly limits?: Partial<PlatformLimits>;
  readonly clock?: Clock;
  readonly ids?: Ids;
}

export interface TicketOptions {
  /** Whom the ticket is for, default `portal`. */
  readonly clientId?: string;
  readonly state?: string;
}

/** The sandbox platform without its listener, with what a test needs to sign in. */
export interface MockPlatform {
  readonly sandbox: SandboxPlatform;
  /** An account of the seed by its user name, e.g. `chen.xiaoyu`, signed in without a page. */
  sessionFor(account: string, clientId?: string): Promise<MockSession>;
  /** A one-time ticket 一次性票据, as the platform would put into the address of the client. */
  ticketFor(account: string, options?: TicketOptions): Promise<string>;
  /** Exchanges a ticket with the client's secret, as the client's own server does. */
  exchange(ticket: string, state?: string, clientId?: string): Promise<Response>;
}

const defaultClientId = 'portal';

/** Errors: {@link MocksError} `mocks/unknown-account`, `mocks/unknown-client`; those of the sandbox. */
export const createMockPlatform = async (dialect: Dialect, baseUrl: string, options: MockPlatformOptions): Promise<MockPlatform> => {
  const { seed = DEFAULT_SEED } = options;
  const clients = options.clients ?? seed.clients;
  const sandbox = await createPlatform({ ...options, seed, dialect, issuer: baseUrl });

  const toSub = async (username: string): Promise<string> => {
    const account = await sandbox.db.selectFrom('account').select('sub').where('username', '=', username).executeTakeFirst();
    if (account) return account.sub;
    const known = seed.accounts.map((account) => account.username).join(', ');
    throw new MocksError('mocks/unknown-account', `Failed to sign in "${username}": the seed has no such account. Use one of ${known}.`, {
      username,
    });
  };

  return {
    sandbox,

    sessionFor: async (account, clientId = defaultClientId) => {
      const { accessToken, expiresAt } = await sandbox.tokens.issue({ sub: await toSub(account), clientId });
      return { accessToken, expiresAt };
    },

    ticketFor: async (account, { clientId = defaultClientId, ...request } = {}) => {
      const { ticket } = await sandbox.tickets.issue({ ...request, sub: await toSub(account), clientId });
      return ticket;
    },

    exchange: (ticket, state, clientId = defaultClientId) => {
      const secret = clients.find((client) => client.clientId === clientId)?.secret;
      if (secret === undefined) throw unknownClient(clientId);
      const headers = {
        authorization: `Basic ${btoa(`${encodeURIComponent(clientId)}:${encodeURIComponent(secret)}`)}`,
        'content-type': 'application/json',
      };
      const body = JSON.stringify(state === undefined ? { ticket } : { ticket, state });
      return sandbox.fetch(new Request(`${baseUrl}/api/v1/tickets/exchange`, { method: 'POST', headers, body }));
    },
  };
};

const unknownClient = (clientId: string): MocksError =>
  new MocksError(
    'mocks/unknown-client',
    `Failed to exchange a ticket of "${clientId}": no client with that id and a secret is registered. Add it to the option "clients".`,
    { clientId },
  );
