import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDialect } from '../node/open-dialect.ts';
import { SEED_PEOPLE } from '../seed/people.ts';
import { EXCHANGE_RULES } from '../strings/exchange-rules.ts';
import { PROBLEM_TITLES } from '../strings/zh-cn.ts';
import { act, buildSubmission, caseOf, nextKey, submit } from '../testing/newborn-story.ts';
import { createTestPlatform, TEST_ISSUER } from '../testing/test-platform.ts';
import type { TestPlatform } from '../testing/test-platform.ts';
import type { LogEntry } from './log-entry.ts';

const entries: LogEntry[] = [];
let it: TestPlatform;
beforeAll(async () => {
  it = await createTestPlatform({ dialect: await openDialect(':memory:'), log: (entry) => entries.push(entry) });
});
afterAll(() => it.platform.close());

const preflight = (origin: string) =>
  it.platform.fetch(
    new Request(`${TEST_ISSUER}/api/v1/applications`, {
      method: 'OPTIONS',
      headers: { Origin: origin, 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'authorization,idempotency-key' },
    }),
  );

test('pages of registered clients may call, others may not', async () => {
  const allowed = await preflight('http://portal.localhost:7002');
  expect(allowed.headers.get('Access-Control-Allow-Origin')).toBe('http://portal.localhost:7002');
  expect(allowed.headers.get('Access-Control-Allow-Headers')).toContain('Idempotency-Key');
  expect(allowed.headers.get('Access-Control-Allow-Credentials')).toBeNull();
  expect((await preflight('https://evil.example')).headers.get('Access-Control-Allow-Origin')).toBeNull();
  const refused = await it.ask(undefined, 'GET', '/api/v1/me', { headers: { Origin: 'http://portal.localhost:7002' } });
  expect([refused.status, refused.headers.get('Access-Control-Allow-Origin')]).toEqual([401, 'http://portal.localhost:7002']);
});

test('every answer, errors too, forbids being run, framed, sniffed and kept', async () => {
  for (const path of ['/api/v1/statistics', '/api/v1/me', '/nothing']) {
    const { headers } = await it.ask(undefined, 'GET', path);
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Cache-Control')).toBe('no-store');
  }
  expect((await it.ask(undefined, 'GET', '/api/v1/catalog/bundles')).headers.get('Cache-Control')).toContain('public');
});

test('a body that is no JSON, or too much of it, is told so', async () => {
  const send = (body: string) => it.ask('chen.xiaoyu', 'POST', '/api/v1/prefill', { body });
  expect((await send('{')).problem).toMatchObject({ status: 400, code: 'request/body-not-json' });
  expect((await send(`"${'x'.repeat(1024 * 1024)}"`)).problem).toMatchObject({ status: 413, code: 'request/body-too-large' });
});

test('a body that is nested thousands of levels or holds a hundred thousand values is refused, not walked', async () => {
  const submission = JSON.stringify(await buildSubmission(it));
  const send = (answers: string) => {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': nextKey() };
    return it.ask('chen.xiaoyu', 'POST', '/api/v1/applications', { body: submission.replace('"answers":{', `"answers":{"deep":${answers},`), headers });
  };
  const tooComplex = { status: 422, code: 'request/body-too-complex', title: '提交的内容层级过深或者条目过多' };
  expect((await send(`${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`)).problem).toMatchObject(tooComplex);
  expect((await send(`[${'0,'.repeat(100_000)}0]`)).problem).toMatchObject(tooComplex);
  expect((await send(`${'{"a":'.repeat(20)}1${'}'.repeat(20)}`)).problem.errors).toMatchObject([{ rule: 'answer/not-asked' }]);
});

test('pages may read when to come again', async () => {
  const { headers } = await it.ask(undefined, 'GET', '/api/v1/statistics', { headers: { Origin: 'http://portal.localhost:7002' } });
  expect(headers.get('Access-Control-Expose-Headers')?.split(',')).toEqual(expect.arrayContaining(['Retry-After', 'Idempotent-Replayed']));
});

test('a problem is problem details with a title in Chinese', async () => {
  const { headers, problem } = await it.ask(undefined, 'GET', '/api/v1/catalog/bundles/unknown');
  expect(headers.get('Content-Type')).toBe('application/problem+json');
  expect(problem).toEqual({
    type: 'urn:lianban:problem:catalog/bundle-not-found',
    title: '未找到该“一件事”',
    status: 404,
    code: 'catalog/bundle-not-found',
    detail: expect.stringMatching(/^Failed to .+: .+\. .+\.$/),
  });
});

test('an unexpected failure tells its code and nothing else, and where it happened to the log only', async () => {
  await it.platform.db.updateTable('account').set({ roles: 'not json' }).where('sub', '=', 'acct-supervisor').execute();
  const { problem } = await it.ask('supervisor', 'GET', '/api/v1/me');
  expect(problem).toEqual({
    type: 'urn:lianban:problem:platform/internal-error',
    title: '平台出现故障，请稍后重试',
    status: 500,
    code: 'platform/internal-error',
  });
  expect(entries[entries.length - 1]).toMatchObject({ level: 'error', route: '/api/v1/me', fault: expect.stringContaining('SyntaxError') });
  expect(entries[entries.length - 1]?.fault).not.toContain('not json');
});

test('the log of a whole story holds no identity number, name, number of a case, token or answer', async () => {
  const application = await submit(it);
  const { projectNo } = caseOf(application, 'birthCertificate');
  await act(it, 'officer.health', projectNo, { action: 'accept' });
  await it.ask('wang.jianguo', 'GET', `/api/v1/applications/${application.applicationId}?secret=x`);
  const text = JSON.stringify(entries);
  for (const { idNumber, name } of SEED_PEOPLE) {
    expect(text).not.toContain(idNumber);
    expect(text).not.toContain(name);
  }
  for (const word of ['顾小满', projectNo, application.applicationId, 'Bearer', 'secret', 'eyJ']) expect(text).not.toContain(word);
  expect(entries.map((entry) => entry.route)).toContain('/api/v1/cases/:projectNo/actions');
});

test('every code of a problem or a returned row is documented, with the words that people read', async () => {
  const load = async (path: string) =>
    JSON.parse(await readFile(new URL(path, import.meta.url), 'utf8')) as { code: string; zh: string }[];
  const documented = [...(await load('../../errors.json')), ...(await load('../../../case-machine/errors.json'))];
  const toWords = (code: string) => documented.find((entry) => entry.code === code)?.zh;
  for (const [code, title] of Object.entries(PROBLEM_TITLES).filter(([code]) => code !== 'case/illegal-event')) {
    expect([code, toWords(code)]).toEqual([code, `${title}。`]);
  }
  expect(Object.keys(EXCHANGE_RULES).filter((code) => toWords(code) === undefined)).toEqual([]);
});
