import { createFakeClock } from '@lianban/testkit';
import { describe, expect, it, vi } from 'vitest';

import { toBase64Url } from '../bytes/base64url.ts';
import { createPlatformClient } from '../create-platform-client.ts';
import { createMemoryStorage } from '../page/memory-storage.ts';
import type { TextStorage } from '../page/page.ts';
import { createFakePage } from '../testing/fake-page.ts';
import { answerJson, createFakePlatform, toSession } from '../testing/fake-platform.ts';

const portal = 'https://portal.example';
const platformUrl = 'https://platform.example';
const issuer = `${platformUrl}/oidc`;
const redirectUri = `${portal}/`;

const metadata = {
  issuer,
  authorization_endpoint: `${issuer}/auth`,
  token_endpoint: `${issuer}/token`,
  end_session_endpoint: `${issuer}/session/end`,
  jwks_uri: `${issuer}/jwks`,
  authorization_response_iss_parameter_supported: true,
};

const toIdToken = (nonce: string): string => {
  const nowSeconds = Math.floor(Date.now() / 1000);
  const claims = { iss: issuer, aud: 'portal', sub: 'chen.xiaoyu', nonce, iat: nowSeconds, exp: nowSeconds + 600 };
  const encode = (value: object): string => toBase64Url(new TextEncoder().encode(JSON.stringify(value)));
  return `${encode({ alg: 'RS256' })}.${encode(claims)}.${'A'.repeat(342)}`;
};

const setUp = (address: string, tabStorage: TextStorage = createMemoryStorage(), toNonce: (nonce: string) => string = (nonce) => nonce) => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const page = createFakePage(address, { tabStorage });
  const token = async (request: Request): Promise<Response> => {
    const form = new URLSearchParams(await request.text());
    expect(form.get('code_verifier')).toMatch(/^[\w-]{43}$/);
    expect([form.get('code'), form.get('redirect_uri'), form.get('resource')]).toEqual(['C1', redirectUri, 'urn:lianban:platform']);
    const nonce = toNonce(tabStorage.getItem('test nonce') ?? '');
    return answerJson({ access_token: 'token-1', token_type: 'Bearer', expires_in: 3600, id_token: toIdToken(nonce) });
  };
  const platform = createFakePlatform({
    [`GET ${issuer}/.well-known/openid-configuration`]: () => answerJson(metadata),
    [`POST ${issuer}/token`]: token,
    [`GET ${platformUrl}/api/v1/me`]: () => answerJson(toSession('chen.xiaoyu')),
  });
  const client = createPlatformClient({
    baseUrl: platformUrl,
    page,
    clock: createFakeClock(),
    fetch: platform.fetch,
    retry: { retries: 0 },
    oidc: { issuer, clientId: 'portal', redirectUri },
  });
  return { page, platform, client, tabStorage };
};

/** Starts a sign-in in a tab and gives what the provider was asked. */
const start = async (tabStorage: TextStorage, returnTo?: string): Promise<URLSearchParams> => {
  const { client, page } = setUp(`${portal}/cases?page=2`, tabStorage);
  await client.identity.signIn(returnTo === undefined ? {} : { returnTo });
  const { searchParams } = new URL(page.address());
  tabStorage.setItem('test nonce', searchParams.get('nonce') ?? '');
  return searchParams;
};

const toReturn = (state: string | null, more = 'code=C1'): string =>
  `${redirectUri}?${more}&state=${state}&iss=${encodeURIComponent(issuer)}`;

describe('sign-in by OpenID Connect', () => {
  it('asks for a code with PKCE, state and nonce, and a token for the platform', async () => {
    const asked = await start(createMemoryStorage());
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      client_id: 'portal',
      redirect_uri: redirectUri,
      scope: 'openid',
      resource: 'urn:lianban:platform',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
  });

  it('finishes the return: cleans the address at once, signs in, goes where the person was', async () => {
    const tabStorage = createMemoryStorage();
    const asked = await start(tabStorage);
    const { client, page } = setUp(toReturn(asked.get('state')), tabStorage);
    expect(page.visited[1]).toBe(redirectUri);
    await client.identity.ready;
    expect(client.identity.failure()).toBeUndefined();
    expect(client.identity.current()?.sub).toBe('chen.xiaoyu');
    expect(page.address()).toBe(`${portal}/cases?page=2`);
  });

  it('goes to returnTo, but never to another origin', async () => {
    for (const [returnTo, expected] of [
      ['/apply', `${portal}/apply`],
      ['https://evil.example/', `${portal}/cases?page=2`],
    ]) {
      const tabStorage = createMemoryStorage();
      const asked = await start(tabStorage, returnTo);
      const { client, page } = setUp(toReturn(asked.get('state')), tabStorage);
      await client.identity.ready;
      expect(page.address()).toBe(expected);
    }
  });

  it.each([
    ['a state of nobody', () => toReturn('other'), 'sign-in/state-mismatch'],
    ['an issuer that is another', (state: string) => toReturn(state).replace('platform', 'evil'), 'sign-in/failed'],
    ['a refusal', (state: string) => toReturn(state, 'error=access_denied'), 'sign-in/refused'],
  ])('signs nobody in on a return with %s', async (_name, address, code) => {
    const tabStorage = createMemoryStorage();
    const asked = await start(tabStorage);
    const { client, page, platform } = setUp(address(asked.get('state') ?? ''), tabStorage);
    await client.identity.ready;
    expect(client.identity.failure()?.code).toBe(code);
    expect(client.identity.current()).toBeUndefined();
    expect(page.address()).toBe(redirectUri);
    expect(platform.paths()).not.toContain('POST /oidc/token');
  });

  it('signs nobody in when the nonce is another sign-in’s', async () => {
    const tabStorage = createMemoryStorage();
    const asked = await start(tabStorage);
    const { client } = setUp(toReturn(asked.get('state')), tabStorage, () => 'nonce of another');
    await client.identity.ready;
    expect(client.identity.failure()?.code).toBe('sign-in/failed');
    expect(client.identity.current()).toBeUndefined();
  });

  it('keeps the provider’s answer, which holds the token, out of the error', async () => {
    const tabStorage = createMemoryStorage();
    const asked = await start(tabStorage);
    const { client } = setUp(toReturn(asked.get('state')), tabStorage, () => 'nonce of another');
    await client.identity.ready;
    const failure = client.identity.failure();
    expect(JSON.stringify([failure?.message, failure?.details, failure?.cause])).not.toContain('token-1');
    expect(failure?.cause).toBeUndefined();
  });

  it('leaves a sign-in under way alone when the page is loaded without a return', async () => {
    const tabStorage = createMemoryStorage();
    const asked = await start(tabStorage);
    await setUp(`${portal}/`, tabStorage).client.identity.ready;
    const { client } = setUp(toReturn(asked.get('state')), tabStorage);
    await client.identity.ready;
    expect(client.identity.current()?.sub).toBe('chen.xiaoyu');
  });

  it('refuses an issuer without TLS that is not this machine', async () => {
    const client = createPlatformClient({
      baseUrl: platformUrl,
      page: createFakePage(`${portal}/`),
      fetch: async () => answerJson(metadata),
      oidc: { issuer: 'http://platform.example/oidc', clientId: 'portal', redirectUri },
    });
    await expect(client.identity.signIn()).rejects.toMatchObject({ code: 'sign-in/failed' });
  });

  it('leads to the end of the platform’s session at sign-out, with the id token as hint', async () => {
    const tabStorage = createMemoryStorage();
    const asked = await start(tabStorage);
    const { client, page } = setUp(toReturn(asked.get('state')), tabStorage);
    await client.identity.ready;
    await client.identity.signOut();
    const { pathname, searchParams } = new URL(page.address());
    expect([pathname, searchParams.get('client_id')]).toEqual(['/oidc/session/end', 'portal']);
    expect(searchParams.get('post_logout_redirect_uri')).toBe(redirectUri);
    expect(searchParams.get('id_token_hint')).toMatch(/^ey/);
  });

  it('signs out here even when the provider is out of reach', async () => {
    const page = createFakePage(`${portal}/`);
    const client = createPlatformClient({
      baseUrl: platformUrl,
      page,
      clock: createFakeClock(),
      retry: { retries: 0 },
      fetch: async (request) => {
        if (request.url.includes('/me')) return answerJson(toSession('chen.xiaoyu'));
        throw new TypeError('fetch failed');
      },
      oidc: { issuer, clientId: 'portal', redirectUri },
    });
    await client.identity.adopt({ accessToken: 'token-1', expiresAt: '2026-03-02T10:00:00+08:00' });
    await client.identity.signOut();
    expect(client.identity.current()).toBeUndefined();
    expect(page.visited).toHaveLength(1);
  });

  it('says what is missing when no way is configured', async () => {
    const client = createPlatformClient({ baseUrl: platformUrl, page: createFakePage(`${portal}/`) });
    await expect(client.identity.signIn()).rejects.toMatchObject({ code: 'sign-in/not-configured' });
  });
});
