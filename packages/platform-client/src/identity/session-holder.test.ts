import { createFakeClock } from '@lianban/testkit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createMemoryStorage } from '../page/memory-storage.ts';
import { SessionHolder } from './session-holder.ts';
import { createSessionStore } from './session-store.ts';
import type { StoredSession } from './session-store.ts';

const startAt = '2026-03-02T09:00:00+08:00';
const stored = (sub: string, expiresAt = '2026-03-02T10:00:00+08:00'): StoredSession => ({
  accessToken: `token of ${sub}`,
  expiresAt,
  session: { sub, name: '陈晓雨', roles: ['applicant'], expiresAt },
});

const setUp = () => {
  const clock = createFakeClock(startAt);
  const storage = createMemoryStorage();
  const open = (): SessionHolder => new SessionHolder(createSessionStore(storage, 'session'), clock);
  const holder = open();
  const told: (string | undefined)[] = [];
  holder.subscribe((session) => told.push(session?.sub));
  return { clock, storage, open, holder, told };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('SessionHolder', () => {
  it('keeps the session over a reload of the tab', () => {
    const { holder, open } = setUp();
    holder.begin(stored('chen.xiaoyu'));
    expect(open().current()?.session.sub).toBe('chen.xiaoyu');
  });

  it.each(['{', '7', 'null', '{"accessToken":"t"}'])('counts unreadable storage %j as signed out', (text) => {
    const { storage, open } = setUp();
    storage.setItem('session', text);
    expect(open().current()).toBeUndefined();
  });

  it('ends the session at its moment and tells listeners without being asked', () => {
    const { holder, told, clock, storage } = setUp();
    holder.begin(stored('chen.xiaoyu'));
    clock.advance(3_600_000);
    vi.advanceTimersByTime(3_600_000);
    expect(told).toEqual(['chen.xiaoyu', undefined]);
    expect(holder.hasEnded()).toBe(true);
    expect(holder.lastSub()).toBe('chen.xiaoyu');
    expect(storage.getItem('session')).toBeNull();
  });

  it('does not end a session whose moment is beyond what one timer counts', () => {
    const { holder, clock } = setUp();
    holder.begin(stored('chen.xiaoyu', '2026-06-02T09:00:00+08:00'));
    clock.advance(2_147_483_647);
    vi.advanceTimersByTime(2_147_483_647);
    expect(holder.current()?.session.sub).toBe('chen.xiaoyu');
  });

  it('starts signed out with a session that expired while the tab was closed', () => {
    const { holder, open, clock } = setUp();
    holder.begin(stored('chen.xiaoyu'));
    clock.advance(3_600_001);
    expect(open().current()).toBeUndefined();
  });

  it('ends on a refused token, but not on a late refusal of an older one', () => {
    const { holder } = setUp();
    holder.begin(stored('chen.xiaoyu'));
    holder.reject('token of before');
    expect(holder.current()).toBeDefined();
    holder.reject('token of chen.xiaoyu');
    expect(holder.current()).toBeUndefined();
    expect(holder.hasEnded()).toBe(true);
  });

  it('leaves nothing of the person after a sign-out', () => {
    const { holder, told, storage } = setUp();
    holder.begin(stored('chen.xiaoyu'));
    holder.forget();
    expect(told).toEqual(['chen.xiaoyu', undefined]);
    expect([holder.lastSub(), holder.hasEnded(), storage.getItem('session')]).toEqual([undefined, false, null]);
  });

  it('no longer tells a listener that has left', () => {
    const { holder, told } = setUp();
    const late: unknown[] = [];
    const leave = holder.subscribe((session) => late.push(session));
    leave();
    holder.begin(stored('chen.xiaoyu'));
    expect([told.length, late.length]).toEqual([1, 0]);
  });
});
