import type { ProblemDetails } from '@lianban/contract';
import { createFakeClock } from '@lianban/testkit';
import type { FakeClock } from '@lianban/testkit';
import { createPlatform } from '../create-platform.ts';
import type { PlatformOptions, SandboxPlatform } from '../create-platform.ts';
import { SEED_CLIENTS } from '../seed/clients.ts';

/** The platform under test with a clock of its own and short ways to call it. Tests only. */
export interface TestPlatform {
  readonly platform: SandboxPlatform;
  readonly clock: FakeClock;
  /** Calls as an account (`chen.xiaoyu`), as a client with its secret (`client:police-connector`), or as nobody. */
  ask<T>(who: string | undefined, method: 'GET' | 'POST', path: string, options?: CallOptions): Promise<Answer<T>>;
}

export interface CallOptions {
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Answer<T> {
  status: number;
  headers: Headers;
  body: T;
  /** The same body, read as a problem. */
  problem: ProblemDetails & { allowed?: string[] };
}

export const TEST_ISSUER = 'http://platform.localhost:7001';

export async function createTestPlatform(options: Omit<PlatformOptions, 'issuer'>): Promise<TestPlatform> {
  const clock = createFakeClock();
  const platform = await createPlatform({ clock, issuer: TEST_ISSUER, ...options });

  async function toAuthorization(who: string): Promise<string> {
    if (who.startsWith('client:')) {
      const client = SEED_CLIENTS.find(({ clientId }) => `client:${clientId}` === who);
      return `Basic ${btoa(`${client?.clientId}:${client?.secret}`)}`;
    }
    const { accessToken } = await platform.tokens.issue({ sub: `acct-${who}`, clientId: 'portal' });
    return `Bearer ${accessToken}`;
  }

  return {
    platform,
    clock,
    ask: async <T>(who: string | undefined, method: string, path: string, { body, headers }: CallOptions = {}) => {
      const isRaw = typeof body === 'string' || body instanceof Uint8Array;
      const response = await platform.fetch(
        new Request(TEST_ISSUER + path, {
          method,
          headers: {
            ...(who === undefined ? {} : { Authorization: await toAuthorization(who) }),
            ...(body === undefined || isRaw ? {} : { 'Content-Type': 'application/json' }),
            ...headers,
          },
          ...(body === undefined ? {} : { body: isRaw ? (body as string) : JSON.stringify(body) }),
        }),
      );
      const text = await response.text();
      const isJson = (response.headers.get('Content-Type') ?? '').includes('json');
      const parsed = (isJson ? JSON.parse(text) : text) as T;
      return { status: response.status, headers: response.headers, body: parsed, problem: parsed as ProblemDetails };
    },
  };
}
