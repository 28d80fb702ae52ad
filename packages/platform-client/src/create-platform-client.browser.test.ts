import type { Draft, StatusEvent } from '@lianban/contract';
import { expect } from 'chai';

import { toBase64Url } from './bytes/base64url.ts';
import { createPlatformClient } from './create-platform-client.ts';
import type { Fetcher } from './http/fetcher.ts';
import type { PlatformClient, PlatformClientOptions } from './platform-client-options.ts';
import { answerJson, createFakePlatform, toSession } from './testing/fake-platform.ts';

const { origin } = window.location;
const baseUrl = 'https://platform.example';
const issuer = `${baseUrl}/oidc`;
const inAnHour = (): string => new Date(Date.now() + 3_600_000).toISOString();

const draft: Draft = {
  draftId: 'newborn',
  savedAt: '2026-03-02T09:00:00+08:00',
  bundleVersion: 1,
  step: 'form',
  items: [],
  scenario: {},
  answers: { child: { name: '顾小满' } },
  materials: [],
  provenance: {},
  idempotencyKey: 'key-1',
};

const toIdToken = (nonce: string): string => {
  const nowSeconds = Math.floor(Date.now() / 1000);
  const claims = { iss: issuer, aud: 'portal', sub: 'chen.xiaoyu', nonce, iat: nowSeconds, exp: nowSeconds + 600 };
  const encode = (value: object): string => toBase64Url(new TextEncoder().encode(JSON.stringify(value)));
  return `${encode({ alg: 'ES256' })}.${encode(claims)}.${'A'.repeat(86)}`;
};

let nonce = '';
const metadata = {
  issuer,
  authorization_endpoint: `${issuer}/auth`,
  token_endpoint: `${issuer}/token`,
  end_session_endpoint: `${issuer}/session/end`,
  id_token_signing_alg_values_supported: ['ES256'],
};
const platform = createFakePlatform({
  [`POST ${origin}/sso/ticket`]: () => answerJson({ accessToken: 'token-1', expiresAt: inAnHour() }),
  [`GET ${issuer}/.well-known/openid-configuration`]: () => answerJson(metadata),
  [`POST ${issuer}/token`]: () => answerJson({ access_token: 'token-1', token_type: 'Bearer', expires_in: 3600, id_token: toIdToken(nonce) }),
  [`GET ${baseUrl}/api/v1/me`]: () => answerJson(toSession('chen.xiaoyu', inAnHour())),
  [`GET ${baseUrl}/api/v1/me/draft-key`]: () => answerJson({ key: toBase64Url(new Uint8Array(32).fill(7)) }),
  [`GET ${baseUrl}/api/v1/events`]: () => new Response(new Blob(['id: 4\n\n', `id: 5\ndata: ${JSON.stringify(event)}\n\n`]).stream()),
});

const event = { specversion: '1.0', id: '5', type: 'cn.lianban.case.accepted', time: '2026-03-02T09:00:00+08:00', data: { projectNo: 'P1' } };

const clients: PlatformClient[] = [];
const open = (options: Partial<PlatformClientOptions> = {}): PlatformClient => {
  const client = createPlatformClient({ baseUrl, fetch: platform.fetch, retry: { retries: 0 }, ...options });
  clients.push(client);
  return client;
};
const signIn = (client: PlatformClient) => client.identity.adopt({ accessToken: 'token-1', expiresAt: inAnHour() });

const showAddress = (query: string): void => window.history.replaceState({ own: 'state' }, '', query);

describe('the platform client in a real page', () => {
  const address = window.location.href;
  beforeEach(() => {
    sessionStorage.clear();
    platform.asked.splice(0);
  });
  afterEach(() => {
    for (const client of clients.splice(0)) client.close();
    showAddress(address);
  });

  it('takes a ticket out of the address before anything else runs, and keeps the page’s own state', async () => {
    showAddress('?bundle=newborn&ticket=T1#top');
    const client = open({ ticketExchange: { exchangeUrl: '/sso/ticket', platformInitiated: 'accept' } });
    expect(window.location.search + window.location.hash).to.equal('?bundle=newborn#top');
    expect(window.history.state).to.deep.equal({ own: 'state' });
    await client.identity.ready;
    expect(client.identity.current()?.sub).to.equal('chen.xiaoyu');
  });

  it('stays signed in over a reload of the tab, by its session storage', async () => {
    await signIn(open());
    expect(open().identity.current()?.sub).to.equal('chen.xiaoyu');
    sessionStorage.clear();
    expect(open().identity.current()).to.equal(undefined);
  });

  it('finishes a sign-in by OpenID Connect with what this browser has', async () => {
    const oidc = { issuer, clientId: 'portal', redirectUri: origin + window.location.pathname };
    const left: string[] = [];
    const tabStorage = window.sessionStorage;
    const leaving = {
      tabStorage,
      address: () => window.location.href,
      replaceAddress: () => undefined,
      leave: async (to: string) => void left.push(to),
      isVisible: () => true,
      isOnline: () => true,
      watch: () => () => undefined,
    };
    await open({ oidc, page: leaving }).identity.signIn({ returnTo: window.location.pathname });
    const asked = new URL(left[0] ?? '').searchParams;
    nonce = asked.get('nonce') ?? '';
    showAddress(`?code=C1&state=${asked.get('state')}`);
    const client = open({ oidc });
    await client.identity.ready;
    expect(client.identity.failure()).to.equal(undefined);
    expect(client.identity.current()?.sub).to.equal('chen.xiaoyu');
    expect(window.location.search).to.equal('');
  });

  it('keeps a draft in IndexedDB over a reload, and has none after sign-out', async () => {
    const client = open();
    await signIn(client);
    await client.drafts.save(draft);
    expect(await open().drafts.load('newborn')).to.deep.equal(draft);
    await client.identity.signOut();
    const again = open();
    await signIn(again);
    expect(await again.drafts.load('newborn')).to.equal(undefined);
  });

  it('signs the other tabs out too, with their drafts', async () => {
    const [one, other] = [open(), open()];
    await signIn(one);
    await signIn(other);
    await other.drafts.save(draft);
    const told = new Promise<unknown>((resolve) => other.identity.subscribe(resolve));
    await one.identity.signOut();
    expect(await told).to.equal(undefined);
    expect(other.identity.current()).to.equal(undefined);
  });

  it('reads the status stream and remembers where it was', async () => {
    const client = open({ events: { backOff: { baseMs: 20, maxMs: 20 } } });
    await signIn(client);
    const events: StatusEvent[] = [];
    const controller = new AbortController();
    client.events.subscribe({}, (told) => events.push(told), { signal: controller.signal });
    await until(() => platform.paths().filter((path) => path === 'GET /api/v1/events').length === 2);
    controller.abort();
    expect(events.map(({ id }) => id)).to.deep.equal(['5']);
    const resumed = platform.asked.filter(({ url }) => url.includes('/events'))[1];
    expect(resumed?.headers.get('last-event-id')).to.equal('5');
  });

  it('tells how much of a file was sent, and says what answered instead of a platform', async () => {
    const client = createPlatformClient({ baseUrl: origin });
    clients.push(client);
    const sent: number[] = [];
    const file = new Blob([new Uint8Array(300_000)], { type: 'application/pdf' });
    const uploading = client.uploads.upload(file, { onProgress: (sentBytes) => sent.push(sentBytes) });
    expect(await codeOf(uploading)).to.equal('platform/unexpected-answer');
    expect(sent[sent.length - 1]).to.equal(300_000);
  });

  it('stops an upload that is aborted', async () => {
    const client = createPlatformClient({ baseUrl: origin });
    clients.push(client);
    const controller = new AbortController();
    const uploading = client.uploads.upload(new Blob([new Uint8Array(5_000_000)]), { signal: controller.signal });
    controller.abort();
    expect(await uploading.catch((error: Error) => error.name)).to.equal('AbortError');
    const late = client.uploads.upload(new Blob(['x']), { signal: controller.signal });
    expect(await late.catch((error: Error) => error.name)).to.equal('AbortError');
  });

  it('says offline for an upload that no server takes', async () => {
    const client = createPlatformClient({ baseUrl: 'http://localhost:9' });
    clients.push(client);
    expect(await codeOf(client.uploads.upload(new Blob(['x'])))).to.equal('platform/offline');
  });

  it('says offline without trying when the browser has no network', async () => {
    const unreachable: Fetcher = () => Promise.reject(new Error('this must not be asked'));
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    try {
      expect(await codeOf(open({ fetch: unreachable }).catalog.listBundles())).to.equal('platform/offline');
    } finally {
      delete (navigator as { onLine?: boolean }).onLine;
    }
  });
});

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no error',
    (error: { code: string }) => error.code,
  );

const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
};
