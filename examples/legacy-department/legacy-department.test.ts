import type { Application, CaseSummary, CorrectionSubmission, IssuedTicket, Statistics } from '@lianban/contract';
import { caseOf, createApplicant, type Applicant } from '@lianban/testkit/suites/http/applicant';
import { expectStatus } from '@lianban/testkit/suites/http/http-caller';
import { createOfficer } from '@lianban/testkit/suites/http/officer';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LegacyBrowser } from './system/testing/legacy-browser.ts';
import { startJoinedDepartments, type JoinedDepartments } from './testing/joined-departments.ts';

type LegacyCase = Record<string, string | null> & { YWLSH: string };

let joined: JoinedDepartments;
let chen: Applicant;
let application: Application;
/** How many cases the old system had while its case still waited for its predecessor. */
let legacyRowsBefore: number;

const round = (): Promise<void> => joined.connector().runOnce();
const legacyCases = (): LegacyCase[] => joined.legacy.prepare('SELECT * FROM T_HJ_YW').all() as LegacyCase[];
const legacyCase = (): LegacyCase => legacyCases()[0] as LegacyCase;
const birthRegistration = async (): Promise<CaseSummary> => caseOf(await chen.load(application.applicationId), 'birthRegistration');

/** What the clerk sends from the page of the case; the state is the one that the table holds. */
async function decide(action: string, fields: Record<string, string> = {}): Promise<void> {
  const { YWLSH, ZT } = legacyCase();
  const answer = await joined.clerk.submit(`/yw/${YWLSH}`, { action, zt: ZT ?? '', opinion: '经审核符合条件，准予出生登记', ...fields });
  expect([action, answer.status]).toEqual([action, 303]);
}

beforeEach(async () => {
  joined = await startJoinedDepartments();
  chen = createApplicant(joined);
  const health = createOfficer(joined, 'officer.health');
  application = expectStatus(await chen.submit(await chen.build(), 'application-1'), 201);
  await round();
  legacyRowsBefore = legacyCases().length;
  const { projectNo } = caseOf(application, 'birthCertificate');
  expectStatus(await health.act(projectNo, { action: 'accept' }), 200);
  expectStatus(await health.act(projectNo, { action: 'grant', resultCertName: '出生医学证明', resultCertNo: 'A529900001' }), 200);
  await round();
}, 60_000);
afterEach(() => joined.close());

describe('a case that waited for its predecessor', () => {
  test('stands in the table of the old system, in its own words, once it may start', async () => {
    const { projectNo } = await birthRegistration();
    expect([legacyRowsBefore, legacyCases().length]).toEqual([0, 1]);
    const { SQSJ, XGSJ, YWLSH, ...row } = legacyCase();
    expect(YWLSH).toMatch(/^HJ2026\d{7}$/);
    expect([SQSJ, XGSJ]).toEqual([expect.stringMatching(/^\d{14}$/), expect.stringMatching(/^\d{14}$/)]);
    expect(row).toMatchObject({
      WBBH: projectNo, ZT: '0', SQRXM: '陈晓雨', SQRZJLX: '111', SQRZJHM: '529900199405161241', XSEXM: '顾小满', XSEXB: '2', XSECSRQ: '20260220', MQXM: '陈晓雨', FQXM: '林致远',
      LHDZ: expect.stringContaining('示例省青禾市'), BZCL: expect.stringContaining('居民户口簿'), CSYXZMBH: 'A529900001', SLSJ: null, BZSJ: null, BJSJ: null,
    });
    const page = (await joined.clerk.open(`/yw/${YWLSH}`)).text;
    expect(page).toContain('529900********1241');
    expect(page).not.toContain('529900199405161241');
  });

  test('is accepted on the platform when the clerk accepts it in the old system', async () => {
    await decide('accept');
    await round();
    const { status, promiseDate, timeline } = await birthRegistration();
    expect(status).toBe('accepted');
    expect(promiseDate).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(timeline.some(({ kind }) => kind === 'accepted')).toBe(true);
    expect(joined.connector().refusals()).toEqual([]);
  });

  test('is granted with what the clerk wrote', async () => {
    await decide('accept');
    await decide('register', { book: '529900000123' });
    await round();
    expect(await birthRegistration()).toMatchObject({ status: 'granted', result: { resultType: 'granted', resultCertName: '居民户口簿', resultCertNo: '529900000123' } });
    expect(joined.connector().counts().map(({ table, produced, accepted }) => [table, produced, accepted])).toEqual([
      ['caseAccept', 1, 1],
      ['caseResult', 1, 1],
      ['caseStep', 2, 2],
    ]);
  });

  test('is granted too when the steps are written and read within one second', async () => {
    await decide('accept');
    await round();
    await decide('register', { book: '529900000123' });
    await round();
    expect(joined.connector().counts().find(({ table }) => table === 'caseStep')).toMatchObject({ produced: 2, accepted: 2 });
  });
});

test('an approval that breaks the standard stays in the department until it is repaired there', async () => {
  await decide('accept');
  await decide('register', { opinion: '。', book: '529900000123' });
  await round();
  expect(await birthRegistration()).toMatchObject({ status: 'accepted' });
  const refusals = joined.connector().refusals();
  expect(refusals.map(({ table, path, rejectedBy }) => [table, path, rejectedBy]).sort()).toEqual([
    ['caseResult', '/resultExplain', 'gate'],
    ['caseStep', '/handleExplain', 'gate'],
  ]);
  const page = await (await fetch(joined.connector().url)).text();
  for (const { ruleId, path, hint, sourceKey } of refusals) {
    expect(ruleId).toMatch(/^row\//);
    for (const words of [ruleId, path, hint, sourceKey]) expect(page).toContain(words);
  }
  const before = expectStatus(await joined.caller().get<Statistics>('/api/v1/statistics'), 200);
  expect(before.departments.find(({ connection }) => connection === 'frontMachine')).toMatchObject({ finished: 0, returnedRows: 0 });

  await joined.clerk.submit(`/yw/${legacyCase().YWLSH}/yj/2`, { opinion: '经审核符合条件，准予出生登记' });
  await round();
  expect(await birthRegistration()).toMatchObject({ status: 'granted', result: { resultCertNo: '529900000123' } });
  expect(joined.connector().refusals()).toEqual([]);
  expect(await (await fetch(joined.connector().url)).text()).toContain('没有需要修复的数据');
});

test('what the old system finds missing reaches the applicant, and the answer reaches the old system', async () => {
  await decide('supplement', { opinion: '户口簿缺少首页，请补交', due: '2027-01-15' });
  await round();
  const asked = await birthRegistration();
  expect(asked).toMatchObject({ status: 'correcting', correction: { deadline: '2027-01-15', items: [{ kind: 'material', materialKey: 'householdBook', reason: '户口簿缺少首页，请补交' }] } });

  const { fileId } = await chen.upload('户口簿首页.pdf');
  const correction: CorrectionSubmission = { answers: {}, materials: [{ materialKey: 'householdBook', mode: 'upload', fileIds: [fileId] }] };
  expectStatus(await chen.write(`/api/v1/applications/${application.applicationId}/corrections`, correction, 'correction-1'), 200);
  await round();
  expect(legacyCases()).toHaveLength(1);
  expect(legacyCase()).toMatchObject({ ZT: '0', BZCL: expect.stringContaining('居民户口簿') });
  // What was missing is told once.
  const page = (await joined.clerk.open(`/yw/${legacyCase().YWLSH}`)).text;
  expect([...page.matchAll(/name="action" value="(\w+)"/g)].map(([, name]) => name)).toEqual(['accept', 'return']);

  await decide('accept');
  await decide('register', { book: '529900000123' });
  await round();
  expect(await birthRegistration()).toMatchObject({ status: 'granted' });
  expect(joined.connector().refusals()).toEqual([]);
  expect(joined.connector().counts().every(({ held, returned, rejected }) => held + returned + rejected === 0)).toBe(true);
});

test('a case sent back before it was accepted is not accepted on the platform', async () => {
  await decide('return', { opinion: '申请人户籍不在本辖区，请向户籍地申请' });
  await round();
  expect(await birthRegistration()).toMatchObject({ status: 'notAccepted', result: { resultType: 'notAccepted', resultExplain: '申请人户籍不在本辖区，请向户籍地申请' } });
  expect(joined.connector().counts().every(({ held, returned, rejected }) => held + returned + rejected === 0)).toBe(true);
});

test('a case sent back after it was accepted is not granted on the platform', async () => {
  await decide('accept');
  await decide('return', { opinion: '经核查，申请内容与事实不符' });
  await round();
  expect(await birthRegistration()).toMatchObject({ status: 'notGranted', result: { resultExplain: '经核查，申请内容与事实不符' } });
  expect(joined.connector().refusals()).toEqual([]);
});

test.each([['before', false], ['after', true]])('a withdrawal reaches the old system %s it has accepted the case', async (_moment, isAccepted) => {
  if (isAccepted) await decide('accept');
  await round();
  const { projectNo } = await birthRegistration();
  expectStatus(await chen.write(`/api/v1/applications/${application.applicationId}/withdrawals`, { projectNo }, 'withdrawal-1'), 200);
  await round();
  expect(legacyCases()).toHaveLength(1);
  expect(legacyCase()).toMatchObject({ ZT: '9', BLYJ: '申请人撤回', BJSJ: null });
  expect((await joined.clerk.open(`/yw/${legacyCase().YWLSH}`)).text).toContain('当前状态没有可办的操作');
  await round();
  expect(await birthRegistration()).toMatchObject({ status: 'withdrawn' });
  expect(joined.connector().refusals()).toEqual([]);
});

test('a connector that stops and starts again doubles nothing and misses nothing', async () => {
  const snapshot = async () => {
    const { timeline, status } = await birthRegistration();
    const statistics = expectStatus(await joined.caller().get<Statistics>('/api/v1/statistics'), 200);
    return { cases: legacyCases(), timeline, status, counts: joined.connector().counts(), totals: statistics.totals, departments: statistics.departments };
  };
  await decide('accept');
  await round();
  const before = await snapshot();
  await joined.restartConnector();
  await round();
  await round();
  expect(await snapshot()).toEqual(before);

  await joined.connector().close();
  await decide('register', { book: '529900000123' });
  await joined.restartConnector();
  await round();
  expect(await birthRegistration()).toMatchObject({ status: 'granted' });
  expect(joined.connector().counts().find(({ table }) => table === 'caseResult')).toMatchObject({ produced: 1, accepted: 1 });
});

test('an officer comes from the platform into the old system by a ticket that works once, and only in the browser that asked for it', async () => {
  const issue = async (state?: string): Promise<string> => {
    const body = { clientId: 'police-connector', ...(state === undefined ? {} : { state }) };
    return expectStatus(await joined.caller().post<IssuedTicket>('/api/v1/tickets', { token: await joined.tokenOf('officer.police'), body }), 201).ticket;
  };
  const arrive = (query: Record<string, string>, cookie = ''): Promise<Response> =>
    fetch(`${joined.connector().url}/sso?${new URLSearchParams(query)}`, { redirect: 'manual', headers: { cookie } });

  const first = await arrive({ ticket: await issue() });
  const authorize = new URL(first.headers.get('location') ?? '');
  expect([first.status, authorize.origin, authorize.pathname, authorize.searchParams.get('client_id')]).toEqual([303, joined.platformUrl, '/sso/authorize', 'police-connector']);
  const state = authorize.searchParams.get('state') ?? '';
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';

  const ticket = await issue(state);
  const stranger = await arrive({ ticket, state });
  expect(new URL(stranger.headers.get('location') ?? '').pathname).toBe('/sso/authorize');
  const answer = await arrive({ ticket, state }, cookie);
  const link = answer.headers.get('location') ?? '';
  expect([answer.status, link.startsWith(`${joined.legacyUrl}/login/trusted?user=hj01&`)]).toEqual([303, true]);
  const officer = new LegacyBrowser(joined.legacyUrl);
  expect((await officer.open(link.slice(joined.legacyUrl.length))).status).toBe(303);
  expect((await officer.open('/')).text).toContain('郑卫东');
  const again = await arrive({ ticket, state }, cookie);
  expect([again.status, await again.text()]).toEqual([403, expect.stringContaining('登录票据已使用或已过期')]);
  expect((await new LegacyBrowser(joined.legacyUrl).open(link.slice(joined.legacyUrl.length))).status).toBe(403);
});
