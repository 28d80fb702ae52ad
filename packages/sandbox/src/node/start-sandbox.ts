import { getRequestListener } from '@hono/node-server';
import type { HttpBindings } from '@hono/node-server';
import type { Clock, Ids } from '@lianban/contract';
import type { ClientRegistration } from '../access/client-registration.ts';
import { createPlatform } from '../create-platform.ts';
import type { SandboxPlatform } from '../create-platform.ts';
import type { LogEntry } from '../http/log-entry.ts';
import { DEFAULT_LIMITS } from '../platform-limits.ts';
import type { PlatformLimits } from '../platform-limits.ts';
import type { SeedData } from '../seed/seed-data.ts';
import { systemClock } from '../time/system-clock.ts';
import { nodeDecompress } from './decompress.ts';
import { createIdentityRecords } from './identity/identity-records.ts';
import { createPlatformSessions } from './identity/platform-sessions.ts';
import { createSessionCookie } from './identity/session-cookie.ts';
import { isProviderPath, mountProvider } from './listen/mount-provider.ts';
import { openListener } from './listen/open-listener.ts';
import type { Listener } from './listen/open-listener.ts';
import { createFormTokens } from './login/form-token.ts';
import { createLoginAttempts } from './login/login-attempts.ts';
import { createProvider } from './oidc/create-provider.ts';
import { openDialect } from './open-dialect.ts';
import { createPagesApp } from './pages-app.ts';
import { pageSecurityHeaders } from './security-headers.ts';
import type { StaticSite } from './sites/site-routes.ts';

export interface StartSandboxOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Address to listen on; default `127.0.0.1`, because the training passwords are public. */
  readonly host?: string;
  /** The platform's public URL without a path; default `http://localhost:<port>`. */
  readonly issuer?: string;
  /** File path, `:memory:` or `postgres://…`; default `:memory:`. */
  readonly database?: string;
  readonly seed?: SeedData;
  /** All registered clients, instead of the seed's: those have published secrets. What is not named is registered no more. */
  readonly clients?: ClientRegistration[];
  /** Folders of static files served beside the platform's own pages, each with a strict CSP. */
  readonly sites?: readonly StaticSite[];
  readonly limits?: Partial<PlatformLimits>;
  /** The platform's time; the identity provider always goes by the machine's. */
  readonly clock?: Clock;
  readonly ids?: Ids;
  readonly log?: (entry: LogEntry) => void;
}

/** A listening platform. */
export interface RunningSandbox {
  /** The public URL: the issuer. */
  readonly url: string;
  readonly port: number;
  /** The platform inside, for tests and tools in the same process. */
  readonly platform: SandboxPlatform;
  /** Lets requests under way finish, ends event streams, closes the database. Safe to call twice. */
  close(): Promise<void>;
}

/** How long requests under way may take to finish, and then how long ended streams may take to say so. */
const graceMs = 3000;
const cutAfterMs = 500;
const sweepEveryMs = 10 * 60 * 1000;

/**
 * Starts the sandbox platform with its identity provider and pages.
 *
 * Everything durable is in the database, sessions and grants too: a platform that was killed goes on where it stopped.
 * Errors: SandboxError `sandbox/port-taken`, `sandbox/listen-failed`, `sandbox/postgres-driver-missing`,
 * `sandbox/migration-failed`, `sandbox/invalid-argument`.
 */
export async function startSandbox(options: StartSandboxOptions): Promise<RunningSandbox> {
  const listener = await openListener({
    port: options.port,
    host: options.host ?? '127.0.0.1',
    isEndless: (url) => url.startsWith('/api/v1/events'),
  });
  try {
    return await serve(listener, options);
  } catch (error) {
    await listener.close(0);
    throw error;
  }
}

async function serve(listener: Listener, options: StartSandboxOptions): Promise<RunningSandbox> {
  const { seed, clients, ids, limits, clock = systemClock, log = () => undefined } = options;
  const platform = await createPlatform({
    dialect: await openDialect(options.database ?? ':memory:'),
    issuer: options.issuer ?? `http://localhost:${listener.port}`,
    clock,
    log,
    decompress: nodeDecompress,
    ...(seed === undefined ? {} : { seed }),
    ...(clients === undefined ? {} : { clients }),
    ...(ids === undefined ? {} : { ids }),
    ...(limits === undefined ? {} : { limits }),
  });
  const records = createIdentityRecords(platform.db, clock);
  const sessions = createPlatformSessions({ records, now: clock.now });
  const cookie = createSessionCookie(platform.issuer);
  const accessTokenTtlMs = limits?.accessTokenTtlMs ?? DEFAULT_LIMITS.accessTokenTtlMs;
  const provider = createProvider({ platform, clock, accessTokenTtlMs, log, records, sessions, cookie });
  const attempts = createLoginAttempts(platform.db, clock);
  const formTokens = createFormTokens(platform.issuer);
  const services = { platform, provider, sessions, cookie, attempts, formTokens };
  const pages = createPagesApp({ services, clock, log, sites: options.sites ?? [] });
  const answer = getRequestListener(
    (request, env) => (isApiPath(new URL(request.url).pathname) ? platform.fetch(request, toPeer(env)) : pages.fetch(request, env)),
    { hostname: new URL(platform.issuer).host, overrideGlobalObjects: false },
  );
  const provide = mountProvider(provider, platform.issuer, pageSecurityHeaders);
  listener.handle((request, response) => (isProviderPath(request.url) ? provide(request, response) : void answer(request, response)));

  await records.sweep();
  const sweep = (): Promise<unknown> => Promise.allSettled([records.sweep(), platform.sweep()]);
  const sweeping = setInterval(() => void sweep(), sweepEveryMs);
  sweeping.unref();
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    clearInterval(sweeping);
    await listener.drain(graceMs);
    await platform.close();
    await listener.close(cutAfterMs);
  };
  return { url: platform.issuer, port: listener.port, platform, close: () => (closing ??= close()) };
}

const toPeer = (env: unknown): { address?: string } => {
  const address = (env as HttpBindings).incoming.socket.remoteAddress;
  return address === undefined ? {} : { address };
};

const isApiPath = (path: string): boolean => path.startsWith('/api/') || path.startsWith('/.well-known/') || path === '/openapi.json';
