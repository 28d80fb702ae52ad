import type { Draft, StatusEvent } from '@lianban/contract';
import { newbornScenarios, newbornSubmission } from '@lianban/testkit';
import { createPlatformClient } from '@lianban/platform-client';
import type { PlatformClient } from '@lianban/platform-client';
import { expect } from 'chai';

import type { MocksError } from '../errors.ts';
import type { Mocks } from '../mocks.ts';
import { startMocks } from './start-mocks.ts';
import type { BrowserMocksOptions } from './start-mocks.ts';
import { inRecentChromium } from './testing/in-recent-chromium.ts';

const { scenario = {} } = newbornScenarios[0] ?? {};

let mocks: Mocks;
const clients: PlatformClient[] = [];

const start = async (options: BrowserMocksOptions = {}): Promise<PlatformClient> => {
  mocks = await startMocks({ signInAs: 'chen.xiaoyu', ...options });
  const client = createPlatformClient({
    baseUrl: mocks.baseUrl,
    ticketExchange: { exchangeUrl: mocks.ticketExchange, platformInitiated: 'accept' },
  });
  clients.push(client);
  return client;
};

const signIn = async (client: PlatformClient): Promise<void> => {
  if (mocks.session) await client.identity.adopt(mocks.session);
};

const submit = async (client: PlatformClient, onProgress?: (sentBytes: number) => void) => {
  const prefill = await client.prefill.load({ bundleCode: 'newborn', scenario, consent: true });
  const file = new Blob([`%PDF-1.4\n${'x'.repeat(100_000)}`], { type: 'application/pdf' });
  const { fileId } = await client.uploads.upload(file, onProgress ? { onProgress } : {});
  const submission = newbornSubmission(await client.catalog.loadBundle('newborn'), { scenario, prefill, fileId });
  return client.applications.submit(submission, { idempotencyKey: 'key-1' });
};

inRecentChromium('mocks in the browser', () => {
  describe('mocks in the browser', () => {
    const address = window.location.href;
    afterEach(async () => {
      for (const client of clients.splice(0)) client.close();
      window.history.replaceState(null, '', address);
      sessionStorage.clear();
      await mocks?.stop();
    });

    it('answer a page’s own origin, and leave its other requests to the server', async () => {
      const client = await start();
      expect(mocks.baseUrl).to.equal(window.location.origin);
      expect((await client.catalog.listBundles()).map(({ bundleCode }) => bundleCode)).to.deep.equal(['newborn']);
      expect(await (await fetch('/mockServiceWorker.js')).text()).to.contain('Mock Service Worker');
    });

    it('take a whole application, with a file sent by the browser', async () => {
      const client = await start();
      await signIn(client);
      const application = await submit(client);
      expect(application.cases).to.have.length(6);
      expect((await client.applications.list()).map(({ applicationId }) => applicationId)).to.deep.equal([application.applicationId]);
    });

    it('push the status of a case as it changes', async () => {
      const client = await start();
      await signIn(client);
      const { cases } = await submit(client);
      const officer = createPlatformClient({ baseUrl: mocks.baseUrl, storage: window.localStorage });
      clients.push(officer);
      await officer.identity.adopt(await mocks.sessionFor('officer.health'));
      const told: StatusEvent[] = [];
      const controller = new AbortController();
      const opened = new Promise<void>((resolve) => {
        const onState = (state: string): void => void (state === 'open' && resolve());
        client.events.subscribe({}, (event) => told.push(event), { signal: controller.signal, onState });
      });
      await opened;
      const { projectNo, version } = await officer.worklist.load(cases[0]?.projectNo ?? '');
      await officer.worklist.act(projectNo, { action: 'accept' }, { version, idempotencyKey: 'accept' });
      while (told.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      controller.abort();
      expect(told[0]?.type).to.equal('cn.lianban.case.accepted');
      localStorage.clear();
    });

    it('sign in by a ticket in the address', async () => {
      mocks = await startMocks();
      const ticket = await mocks.ticketFor('zhou.min');
      window.history.replaceState(null, '', `?ticket=${ticket}`);
      const client = createPlatformClient({
        baseUrl: mocks.baseUrl,
        ticketExchange: { exchangeUrl: mocks.ticketExchange, platformInitiated: 'accept' },
      });
      clients.push(client);
      await client.identity.ready;
      expect(client.identity.current()?.name).to.equal('周敏');
      expect(window.location.search).to.equal('');
    });

    it('keep a draft under the key that they give', async () => {
      const client = await start();
      await signIn(client);
      const draft: Draft = {
        draftId: 'newborn',
        savedAt: '2026-03-02T09:00:00+08:00',
        bundleVersion: 1,
        step: 'form',
        items: [],
        scenario: {},
        answers: {},
        materials: [],
        provenance: {},
        idempotencyKey: 'key-1',
      };
      await client.drafts.save(draft);
      expect(await client.drafts.load('newborn')).to.deep.equal(draft);
      await client.identity.signOut();
    });

    it('begin anew in memory, and go on in local storage', async () => {
      for (const [storage, applications] of [
        ['memory', 0],
        ['local', 1],
      ] as const) {
        const before = await start({ storage });
        await mocks.reset();
        await before.identity.adopt(await mocks.sessionFor('chen.xiaoyu'));
        await submit(before);
        await mocks.stop();
        const after = await start({ storage });
        await signIn(after);
        expect(await after.applications.list(), storage).to.have.length(applications);
        await mocks.reset();
        await after.identity.adopt(await mocks.sessionFor('chen.xiaoyu'));
        expect(await after.applications.list(), storage).to.have.length(0);
        await mocks.stop();
      }
      mocks = await startMocks();
    });

    it('say what to serve when SQLite does not load, and start once it does', async () => {
      const realFetch = window.fetch;
      window.fetch = (...request) => (String(request[0]).endsWith('.wasm') ? Promise.reject(new TypeError('no file')) : realFetch(...request));
      const failure = await startMocks().then(
        () => undefined,
        (error: unknown) => error as MocksError,
      );
      window.fetch = realFetch;
      expect(failure).to.include({ code: 'mocks/start-failed' });
      expect(failure?.message).to.contain('sqliteWasmFile()');
      mocks = await startMocks();
    });
  });
});
