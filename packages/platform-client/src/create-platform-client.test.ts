import type { ApplicationSubmission, BundleDefinition, StatusEvent, StreamState } from '@lianban/contract';
import { createFakeClock, newbornScenarios, newbornSubmission } from '@lianban/testkit';
import { createPlatform, createSqliteDialect } from '@lianban/testkit/suites/sandbox';
import type { SandboxPlatform } from '@lianban/testkit/suites/sandbox';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createPlatformClient } from './create-platform-client.ts';
import { createDepartmentClient } from './department/create-department-client.ts';
import { createMemoryDraftStore } from './drafts/memory-draft-store.ts';
import { createFakePage } from './testing/fake-page.ts';
import type { PlatformClient, PlatformClientOptions } from './platform-client-options.ts';

const baseUrl = 'http://platform.localhost:7001';
const portal = 'http://portal.localhost:7002';
const { scenario } = newbornScenarios[0]!;

let sandbox: SandboxPlatform;
const clock = createFakeClock();
const clients: PlatformClient[] = [];

beforeEach(async () => {
  clock.set('2026-03-02T09:00:00+08:00');
  sandbox = await createPlatform({ dialect: createSqliteDialect(':memory:'), issuer: baseUrl, clock });
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await sandbox.close();
});

const open = (options: Partial<PlatformClientOptions> = {}): PlatformClient => {
  const client = createPlatformClient({ baseUrl, clock, fetch: (request) => sandbox.fetch(request), ...options });
  clients.push(client);
  return client;
};

const openAs = async (account: string, options: Partial<PlatformClientOptions> = {}): Promise<PlatformClient> => {
  const client = open(options);
  await client.identity.adopt(await sandbox.tokens.issue({ sub: `acct-${account}`, clientId: 'portal' }));
  return client;
};

const build = async (client: PlatformClient): Promise<ApplicationSubmission> => {
  const definition: BundleDefinition = await client.catalog.loadBundle('newborn');
  const prefill = await client.prefill.load({ bundleCode: 'newborn', scenario: { ...scenario }, consent: true });
  const { fileId } = await client.uploads.upload(new Blob(['%PDF-1.4'], { type: 'application/pdf' }));
  return newbornSubmission(definition, { scenario, prefill, fileId });
};

describe('createPlatformClient on the sandbox', () => {
  it('carries a life event from catalogue to rating through its ports', async () => {
    const chen = await openAs('chen.xiaoyu');
    const officer = await openAs('officer.health');
    const submission = await build(chen);
    const application = await chen.applications.submit(submission, { idempotencyKey: 'key-1' });
    expect(await chen.applications.submit(submission, { idempotencyKey: 'key-1' })).toEqual(application);
    expect(await chen.applications.list()).toMatchObject([{ applicationId: application.applicationId, totalCases: 6 }]);

    const entry = (await officer.worklist.list()).find(({ itemKey }) => itemKey === 'vaccinationCard');
    const file = await officer.worklist.load(entry!.projectNo);
    const items = [{ kind: 'material' as const, materialKey: 'deliveryRecord', label: '住院分娩记录', reason: '缺少印章。' }];
    const asked = await officer.worklist.act(
      file.projectNo,
      { action: 'requestCorrection', items },
      { version: file.version, idempotencyKey: 'ask' },
    );
    const { fileId } = await chen.uploads.upload(new Blob(['%PDF-1.4 sealed'], { type: 'application/pdf' }));
    const materials = [{ materialKey: 'deliveryRecord', mode: 'upload' as const, fileIds: [fileId] }];
    await chen.applications.correct(application.applicationId, { answers: {}, materials }, { idempotencyKey: 'correct' });
    expect(await (await officer.uploads.open(fileId)).text()).toBe('%PDF-1.4 sealed');

    let { version } = await officer.worklist.load(file.projectNo);
    expect(version).toBeGreaterThan(asked.version);
    for (const action of [{ action: 'accept' as const }, { action: 'grant' as const, resultCertName: '预防接种证', resultCertNo: 'Y-1' }]) {
      ({ version } = await officer.worklist.act(file.projectNo, action, { version, idempotencyKey: action.action }));
    }
    await chen.ratings.rate(file.projectNo, { satisfaction: 'verySatisfied', evalDetails: ['510'] }, { idempotencyKey: 'rate' });
    const { cases } = await chen.applications.load(application.applicationId);
    expect(cases.find(({ projectNo }) => projectNo === file.projectNo)).toMatchObject({ status: 'granted', rateable: false });

    const waiting = cases.find(({ itemKey }) => itemKey === 'birthCertificate')!;
    const withdrawn = await chen.applications.withdraw(application.applicationId, waiting.projectNo, { idempotencyKey: 'withdraw' });
    expect(withdrawn.cases.find(({ projectNo }) => projectNo === waiting.projectNo)?.status).toBe('withdrawn');
  });

  it.each([
    ['application/not-found', 404, (client: PlatformClient) => client.applications.load('unknown')],
    ['catalog/bundle-not-found', 404, (client: PlatformClient) => client.catalog.loadBundle('unknown')],
    ['auth/role-missing', 403, (client: PlatformClient) => client.worklist.list()],
    ['upload/type-not-accepted', 415, (client: PlatformClient) => client.uploads.upload(new Blob(['<p>'], { type: 'text/html' }))],
  ])('rejects with %s as the platform says it', async (code, status, call) => {
    const client = await openAs('chen.xiaoyu');
    await expect(call(client)).rejects.toMatchObject({ name: 'PlatformError', code, status, problem: { code } });
  });

  it('says every problem of an invalid submission', async () => {
    const client = await openAs('chen.xiaoyu');
    const definition = await client.catalog.loadBundle('newborn');
    const submission = { ...newbornSubmission(definition, { scenario }), materials: [] };
    const failing = client.applications.submit(submission, { idempotencyKey: 'key-1' });
    await expect(failing).rejects.toMatchObject({ code: 'application/invalid', problem: { errors: expect.any(Array) } });
  });

  it('leaves a call that nobody signed in for in the words of the platform', async () => {
    await expect(open().applications.list()).rejects.toMatchObject({ code: 'auth/token-missing', status: 401 });
  });

  it('ends the session everywhere when the platform refuses the token', async () => {
    const client = await openAs('chen.xiaoyu');
    const told: unknown[] = [];
    client.identity.subscribe((session) => told.push(session));
    await sandbox.db.deleteFrom('account').where('sub', '=', 'acct-chen.xiaoyu').execute();
    await expect(client.applications.list()).rejects.toMatchObject({ code: 'platform/session-ended', status: 401 });
    expect([client.identity.current(), told]).toEqual([undefined, [undefined]]);
    await expect(client.uploads.upload(new Blob(['x']))).rejects.toMatchObject({ code: 'platform/session-ended' });
    expect(await client.catalog.listBundles()).toHaveLength(1);
  });

  it('ends the session at its moment', async () => {
    const client = await openAs('chen.xiaoyu');
    clock.advance(3_600_000);
    expect(client.identity.current()).toBeUndefined();
    await expect(client.applications.list()).rejects.toMatchObject({ code: 'platform/session-ended' });
  });

  it('signs in by a ticket that the own server exchanges', async () => {
    const server = createDepartmentClient({ baseUrl, clientId: 'portal', clientSecret: 'portal-demo-secret', fetch: (request) => sandbox.fetch(request) });
    const page = createFakePage(`${portal}/cases`);
    const options: Partial<PlatformClientOptions> = {
      ticketExchange: { exchangeUrl: '/sso/ticket', authorizeUrl: `${baseUrl}/sso/authorize`, clientId: 'portal' },
      fetch: async (request) => {
        if (!request.url.startsWith(portal)) return sandbox.fetch(request);
        const { ticket, state } = (await request.json()) as { ticket: string; state: string };
        const { accessToken, expiresAt } = await server.exchangeTicket(ticket, state);
        return Response.json({ accessToken, expiresAt });
      },
    };
    await open({ ...options, page }).identity.signIn();
    const state = new URL(page.address()).searchParams.get('state') ?? '';
    const { ticket } = await sandbox.tickets.issue({ sub: 'acct-zhou.min', clientId: 'portal', state });
    const returned = createFakePage(`${portal}/?ticket=${ticket}&state=${state}`, { tabStorage: page.tabStorage });
    const client = open({ ...options, page: returned });
    await client.identity.ready;
    expect([client.identity.failure(), client.identity.current()?.name]).toEqual([undefined, '周敏']);
    expect(returned.address()).toBe(`${portal}/cases`);
  });

  it('keeps a draft under the person’s own key, over another sign-in and beyond the end of a session', async () => {
    const draftStore = createMemoryDraftStore();
    const draft = {
      draftId: 'newborn',
      savedAt: clock.now(),
      bundleVersion: 1,
      step: 'form',
      items: [],
      scenario: {},
      answers: { child: { name: '顾小满' } },
      materials: [],
      provenance: {},
      idempotencyKey: 'key-1',
    };
    const client = await openAs('chen.xiaoyu', { draftStore });
    await client.drafts.save(draft);
    clock.advance(3_600_000);
    await client.drafts.save({ ...draft, step: 'review' });
    const nextDay = await openAs('chen.xiaoyu', { draftStore });
    expect((await nextDay.drafts.load('newborn'))?.step).toBe('review');
    expect(await (await openAs('zhou.min', { draftStore })).drafts.load('newborn')).toBeUndefined();
    await nextDay.identity.signOut();
    await expect(nextDay.drafts.load('newborn')).rejects.toMatchObject({ code: 'platform/session-ended' });
    expect(await (await openAs('chen.xiaoyu', { draftStore })).drafts.load('newborn')).toBeUndefined();
  });

  it('follows the status live, and resumes where a broken connection left off', async () => {
    const connections: AbortController[] = [];
    const chen = await openAs('chen.xiaoyu', {
      events: { backOff: { baseMs: 1, maxMs: 5 } },
      fetch: async (request) => {
        if (!request.url.includes('/events')) return sandbox.fetch(request);
        const cut = new AbortController();
        connections.push(cut);
        const { body } = await sandbox.fetch(request);
        return new Response(body?.pipeThrough(new TransformStream(), { signal: cut.signal }) ?? null);
      },
    });
    const officer = await openAs('officer.health');
    const application = await chen.applications.submit(await build(chen), { idempotencyKey: 'key-1' });
    const [told, states]: [StatusEvent[], StreamState[]] = [[], []];
    const controller = new AbortController();
    const { applicationId } = application;
    chen.events.subscribe({ applicationId }, (event) => told.push(event), { signal: controller.signal, onState: (state) => states.push(state) });
    await vi.waitFor(() => expect(states).toContain('open'));
    const { projectNo, version } = await officer.worklist.load(application.cases[0]!.projectNo);
    await officer.worklist.act(projectNo, { action: 'accept' }, { version, idempotencyKey: 'accept' });
    await vi.waitFor(() => expect(told.map(({ type }) => type)).toContain('cn.lianban.case.accepted'), { timeout: 3_000 });
    const before = told.length;
    connections[0]!.abort();
    await officer.worklist.act(projectNo, { action: 'step', stepName: '审查', explain: '材料齐全。' }, { version: version + 1, idempotencyKey: 'step' });
    await vi.waitFor(() => expect(told.length).toBeGreaterThan(before), { timeout: 3_000 });
    expect(told.map(({ id }) => Number(id))).toEqual([...new Set(told.map(({ id }) => Number(id)))]);
    expect(connections.length).toBeGreaterThan(1);
    controller.abort();
  });

  it('asks for a platform that there can be', () => {
    expect(() => createPlatformClient({ baseUrl: 'platform.example' })).toThrow(expect.objectContaining({ code: 'platform-client/invalid-argument' }));
    expect(() => createPlatformClient({ baseUrl: 'ftp://platform.example' })).toThrow(expect.objectContaining({ code: 'platform-client/invalid-argument' }));
  });

  it('says that a proxy’s page is no answer of a platform', async () => {
    const client = open({ fetch: async () => new Response('<html>sign in to the network', { headers: { 'content-type': 'text/html' } }) });
    await expect(client.catalog.listBundles()).rejects.toMatchObject({ code: 'platform/unexpected-answer' });
    const failing = open({ fetch: async () => new Response('<html>', { status: 404 }) });
    await expect(failing.catalog.listBundles()).rejects.toMatchObject({ code: 'platform/unexpected-answer' });
  });
});
