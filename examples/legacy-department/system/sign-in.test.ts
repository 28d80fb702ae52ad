import { createHmac } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabase } from './database.ts';
import { addClerk, checkPassword, checkTrustedLink, closeSession, findSession, openSession } from './sign-in.ts';

const clerk = { userName: 'hj01', realName: '郑卫东' };
const secret = 'agreed-between-the-two';
let database: DatabaseSync;

const linkOf = (ts: string | number, changes: Record<string, string> = {}): URLSearchParams =>
  new URLSearchParams({ user: 'hj01', ts: String(ts), sig: createHmac('sha256', secret).update(`hj01|${ts}`).digest('hex'), ...changes });
const enter = (link: URLSearchParams): unknown => checkTrustedLink(database, link, secret);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-22T10:00:00+08:00') });
  database = openDatabase(':memory:');
  addClerk(database, 'hj01', '郑卫东', 'demo');
});
afterEach(() => {
  vi.useRealTimers();
  database.close();
});

describe('a password', () => {
  test('lets the clerk in whose it is', () => {
    expect(checkPassword(database, 'hj01', 'demo')).toEqual(clerk);
  });

  test.each([['hj01', 'Demo'], ['hj01', ''], ['hj02', 'demo'], ["hj01' OR '1'='1", 'demo'], ['', '']])('keeps out %j with %j', (user, password) => {
    expect(checkPassword(database, user, password)).toBeUndefined();
  });

  test('is not stored as it is typed, and not changed by the next start', () => {
    expect(JSON.stringify(database.prepare('SELECT * FROM T_YH').all())).not.toContain('demo');
    addClerk(database, 'hj01', '别人', 'other');
    expect(checkPassword(database, 'hj01', 'demo')).toEqual(clerk);
    expect(checkPassword(database, 'hj01', 'other')).toBeUndefined();
  });
});

describe('a trusted link', () => {
  test('lets the clerk in once', () => {
    const link = linkOf(Date.now());
    expect(enter(link)).toEqual(clerk);
    expect(enter(link)).toBeUndefined();
    expect(enter(linkOf(Date.now() + 1))).toEqual(clerk);
  });

  test('is good for a minute and no longer', () => {
    const [first, second] = [linkOf(Date.now()), linkOf(Date.now() + 1)];
    vi.advanceTimersByTime(60_000);
    expect(enter(first)).toEqual(clerk);
    vi.advanceTimersByTime(2);
    expect(enter(second)).toBeUndefined();
  });

  test('stays used when it comes from a clock that is ahead', () => {
    const link = linkOf(Date.now() + 55_000);
    expect(enter(link)).toEqual(clerk);
    vi.advanceTimersByTime(70_000);
    // Signing in cleans up what has run out.
    openSession(database, clerk);
    expect(enter(link)).toBeUndefined();
  });

  test.each([
    ['a signature of another secret', { sig: createHmac('sha256', 'guessed').update(`hj01|${Date.parse('2026-11-22T10:00:00+08:00')}`).digest('hex') }],
    ['an empty signature', { sig: '' }],
    ['a signature of other characters', { sig: '签'.repeat(64) }],
    ["somebody else's name", { user: 'hj02' }],
    ['a later moment than was signed', { ts: String(Date.parse('2026-11-22T10:00:30+08:00')) }],
    ['no moment', { ts: '' }],
    ['words for a moment', { ts: 'now' }],
  ])('with %s lets nobody in', (_title, changes) => {
    expect(enter(linkOf(Date.now(), changes))).toBeUndefined();
  });

  test('of a clerk who is not there lets nobody in, though the signature is right', () => {
    const ts = String(Date.now());
    const sig = createHmac('sha256', secret).update(`gone|${ts}`).digest('hex');
    expect(enter(new URLSearchParams({ user: 'gone', ts, sig }))).toBeUndefined();
  });

  test('lets nobody in while no secret is agreed', () => {
    const ts = String(Date.now());
    const link = new URLSearchParams({ user: 'hj01', ts, sig: createHmac('sha256', '').update(`hj01|${ts}`).digest('hex') });
    expect(checkTrustedLink(database, link, '')).toBeUndefined();
  });
});

describe('a session', () => {
  test('lasts for eight hours', () => {
    const id = openSession(database, clerk);
    vi.advanceTimersByTime(8 * 3_600_000 - 1);
    expect(findSession(database, id)).toEqual(clerk);
    vi.advanceTimersByTime(1);
    expect(findSession(database, id)).toBeUndefined();
  });

  test('ends when the clerk leaves, and only theirs', () => {
    const [mine, other] = [openSession(database, clerk), openSession(database, clerk)];
    closeSession(database, mine);
    expect(findSession(database, mine)).toBeUndefined();
    expect(findSession(database, other)).toEqual(clerk);
  });

  test('cannot be made of a used link', () => {
    const link = linkOf(Date.now());
    enter(link);
    expect(findSession(database, `link:${link.get('sig')}`)).toBeUndefined();
    expect(findSession(database, '')).toBeUndefined();
    expect(findSession(database, undefined)).toBeUndefined();
  });
});
