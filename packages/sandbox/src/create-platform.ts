import type { Clock, Ids } from '@lianban/contract';
import type { Dialect } from 'kysely';
import { findByPassword, loadAccount } from './access/account.ts';
import type { Account } from './access/account.ts';
import type { ClientRegistration } from './access/client-registration.ts';
import { loadClientRegistry } from './access/client-registry.ts';
import type { ClientRegistry } from './access/client-registry.ts';
import { SandboxError } from './errors.ts';
import { createEventBell } from './events/event-bell.ts';
import { sweepKeys } from './idempotency/sweep-keys.ts';
import { createApp } from './http/app.ts';
import type { LogEntry } from './http/log-entry.ts';
import { issueAccessToken } from './keys/access-token.ts';
import type { IssuedToken } from './keys/access-token.ts';
import { loadSigningKey } from './keys/signing-key.ts';
import type { SigningKey } from './keys/signing-key.ts';
import { DEFAULT_LIMITS } from './platform-limits.ts';
import type { PlatformLimits } from './platform-limits.ts';
import type { Decompress, PlatformServices } from './platform-services.ts';
import { createRunningWork } from './running-work.ts';
import { applySeed } from './seed/apply-seed.ts';
import { DEFAULT_SEED } from './seed/default-seed.ts';
import type { RegisterName, SeedData } from './seed/seed-data.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/open-store.ts';
import { issueTicket } from './tickets/issue-ticket.ts';
import { randomIds } from './time/random-ids.ts';
import { systemClock } from './time/system-clock.ts';

export interface PlatformOptions {
  /** Kysely dialect of the engine that keeps the state: SQLite or PostgreSQL. */
  dialect: Dialect;
  /** The platform's own URL, as tokens name it: scheme, host and port, no path. */
  issuer: string;
  clock?: Clock;
  ids?: Ids;
  /** All registered clients, instead of the seed's: those have published secrets. What is not named is registered no more. */
  clients?: ClientRegistration[];
  /** What to start with; default 青禾市 with 「新生儿出生一件事」. */
  seed?: SeedData;
  limits?: Partial<PlatformLimits>;
  /** More content encodings than gzip and deflate, such as zstd in Node. */
  decompress?: Record<string, Decompress>;
  log?: (entry: LogEntry) => void;
}

/** A platform ready to answer. */
export interface SandboxPlatform {
  readonly issuer: string;
  /** `peer.address` is where the request comes from, where a listener knows it: wrong secrets are counted by it. */
  fetch(request: Request, peer?: { address?: string }): Promise<Response>;
  /** Removes what is past its time; call it now and then. Creating the platform did it once. */
  sweep(): Promise<void>;
  /** Ends open event streams, lets requests under way finish, and closes the database. */
  close(): Promise<void>;
  readonly db: Store;
  readonly clients: ClientRegistry;
  readonly signingKey: SigningKey;
  readonly accounts: {
    load(sub: string): Promise<Account | undefined>;
    findByPassword(username: string, password: string): Promise<Account | undefined>;
  };
  readonly tickets: {
    issue(request: {
      sub: string;
      clientId: string;
      state?: string;
      /** When the sign-in ends that it stands for; access never lasts longer. */
      accessUntil?: string;
    }): Promise<{ ticket: string; redirectUrl: string; expiresAt: string }>;
  };
  readonly tokens: { issue(subject: { sub: string; clientId: string }): Promise<IssuedToken> };
  readonly registers: { setAvailable(name: RegisterName, available: boolean): Promise<void> };
}

/**
 * Creates the sandbox platform (沙箱平台): `Request` in, `Response` out, state in the database behind `dialect`.
 *
 * Runs wherever there is `fetch` and Web Crypto, so the mocks in a browser and the listening platform in Node are one code.
 * Errors: {@link SandboxError} `sandbox/migration-failed`, `sandbox/invalid-argument`.
 */
export async function createPlatform(options: PlatformOptions): Promise<SandboxPlatform> {
  const issuer = parseIssuer(options.issuer);
  const seed = options.seed ?? DEFAULT_SEED;
  const clock = options.clock ?? systemClock;
  const db = await openStore(options.dialect);
  try {
    await applySeed(db, { ...seed, clients: options.clients ?? seed.clients });
    const services: PlatformServices = {
      db,
      issuer,
      clock,
      ids: options.ids ?? randomIds,
      log: options.log ?? (() => undefined),
      clients: await loadClientRegistry(db, clock),
      signingKey: await loadSigningKey(db, clock.now()),
      bell: createEventBell(),
      definitions: new Map(seed.definitions.map((definition) => [definition.bundle.bundleCode, definition])),
      limits: { ...DEFAULT_LIMITS, ...options.limits },
      decompress: options.decompress ?? {},
      closing: new AbortController(),
      running: createRunningWork(),
    };
    await sweepKeys(db, clock.now(), services.limits.idempotencyTtlMs);
    return toPlatform(services);
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

function toPlatform(services: PlatformServices): SandboxPlatform {
  const { db, issuer, clients, signingKey } = services;
  const app = createApp(services);
  return {
    issuer,
    db,
    clients,
    signingKey,
    fetch: (request, peer = {}) => services.running.add(Promise.resolve(app.fetch(request, peer))),
    sweep: () => services.running.add(sweepKeys(db, services.clock.now(), services.limits.idempotencyTtlMs)),
    close: async () => {
      services.closing.abort();
      await services.running.idle();
      await db.destroy();
    },
    accounts: {
      load: (sub) => loadAccount(db, sub),
      findByPassword: (username, password) => findByPassword(db, username, password),
    },
    tickets: { issue: (request) => issueTicket(services, request) },
    tokens: { issue: (subject) => issueAccessToken(services, subject) },
    registers: {
      setAvailable: async (name, available) => {
        await db
          .updateTable('register')
          .set({ available: available ? 1 : 0 })
          .where('name', '=', name)
          .execute();
      },
    },
  };
}

function parseIssuer(text: string): string {
  try {
    const url = new URL(text);
    if ((url.protocol === 'http:' || url.protocol === 'https:') && url.pathname === '/') return url.origin;
  } catch {
    // Told below.
  }
  throw new SandboxError(
    'sandbox/invalid-argument',
    `Failed to create the platform: issuer "${text}" is not an origin. Pass scheme, host and port only, such as http://platform.localhost:7001.`,
    { issuer: text },
  );
}
