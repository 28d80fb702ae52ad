import { describe, expect, it } from 'vitest';
import { withCalendar } from '../calendar/with-calendar.ts';
import { explainDeadline } from './explain-deadline.ts';
import type { TimeLimit, TimeLimitRules } from './time-limit.ts';
import { trackTimeLimit } from './track-time-limit.ts';

// Accepted on a Monday; five working days end on Monday 2026-11-30.
const five: TimeLimit = { startedAt: '2026-11-23T10:00:00+08:00', period: { value: 5, unit: 'workingDay' } };
const hearing = (startedAt: string, endedAt?: string) => ({ startedAt, kind: 'specialProcedure' as const, reason: '听证', ...(endedAt === undefined ? {} : { endedAt }) });
const at = (limit: TimeLimit, now: string, rules: TimeLimitRules = {}) => {
  const { state, card, used, remaining, dueDate, provisional } = trackTimeLimit(limit, now, rules);
  return { state, card: card ?? 'none', used, remaining, dueDate, provisional };
};

describe('trackTimeLimit', () => {
  it.each([
    ['on the day of acceptance', five, '2026-11-23T17:00:00+08:00', 'running', 'none', 0, 5],
    ['in the middle', five, '2026-11-25T17:00:00+08:00', 'running', 'none', 2, 3],
    ['on the weekend before the end, one working day left', five, '2026-11-28T09:00:00+08:00', 'running', 'yellow', 4, 1],
    ['on the last day', five, '2026-11-30T23:59:59+08:00', 'running', 'yellow', 5, 0],
    ['a second after the last day', five, '2026-12-01T00:00:00+08:00', 'overdue', 'red', 6, -1],
    ['finished on the last day', { ...five, finishedAt: '2026-11-30T18:00:00+08:00' }, '2026-12-10T09:00:00+08:00', 'finishedInTime', 'none', 5, 0],
    ['finished a day late', { ...five, finishedAt: '2026-12-01T08:00:00+08:00' }, '2026-12-10T09:00:00+08:00', 'finishedLate', 'none', 6, -1],
    ['finished, but looked at as of before', { ...five, finishedAt: '2026-11-30T18:00:00+08:00' }, '2026-11-24T09:00:00+08:00', 'running', 'none', 1, 4],
    ['after a pause of two days', { ...five, pauses: [hearing('2026-11-24T09:00:00+08:00', '2026-11-26T09:00:00+08:00')] }, '2026-11-26T17:00:00+08:00', 'running', 'none', 1, 4],
    ['expired, then paused', { ...five, pauses: [hearing('2026-12-02T09:00:00+08:00')] }, '2026-12-03T09:00:00+08:00', 'overdue', 'red', 7, -2],
  ] as const)('says where a case stands: %s', (_, limit, now, state, card, used, remaining) => {
    expect(at(limit, now)).toMatchObject({ state, card, used, remaining });
  });

  it('stands still while a pause lasts, and names the end as if it went on now', () => {
    const paused: TimeLimit = { ...five, pauses: [hearing('2026-11-25T09:00:00+08:00')] };
    expect(at(paused, '2026-11-26T09:00:00+08:00')).toEqual({ state: 'paused', card: 'none', used: 2, remaining: 3, dueDate: '2026-12-01', provisional: true });
    expect(at(paused, '2026-12-03T09:00:00+08:00')).toEqual({ state: 'paused', card: 'none', used: 2, remaining: 3, dueDate: '2026-12-08', provisional: true });
  });

  it('goes on with the last day when it was stopped on the last day', () => {
    const limit: TimeLimit = { ...five, pauses: [hearing('2026-11-30T09:00:00+08:00', '2026-12-09T09:00:00+08:00')] };
    expect(at(limit, '2026-12-09T10:00:00+08:00')).toMatchObject({ state: 'running', dueDate: '2026-12-09', remaining: 0 });
  });

  it('moves an end that a pause holds to the first working day after it', () => {
    const limit: TimeLimit = { startedAt: '2026-11-20T10:00:00+08:00', period: { value: 2, unit: 'naturalDay' }, pauses: [hearing('2026-11-23T09:00:00+08:00', '2026-11-28T09:00:00+08:00')] };
    expect(explainDeadline(limit).dueDate).toBe('2026-11-30');
  });

  it('takes its thresholds from the configuration', () => {
    const rules = { yellowCard: { remainingShare: 0, workingDaysLeft: 3 } };
    expect(at(five, '2026-11-24T09:00:00+08:00', rules).card).toBe('none');
    expect(at(five, '2026-11-25T09:00:00+08:00', rules).card).toBe('yellow');
    expect(at({ ...five, period: { value: 20, unit: 'workingDay' } }, '2026-12-15T09:00:00+08:00', {}).card).toBe('yellow');
  });

  it.each([
    ['ignore', '2026-11-30', 'running'],
    ['pause', '2026-12-03', 'running'],
    ['restart', '2026-12-04', 'running'],
  ] as const)('counts a correction after acceptance as the place does: %s', (corrections, dueDate, state) => {
    const limit: TimeLimit = { ...five, pauses: [{ startedAt: '2026-11-24T09:00:00+08:00', endedAt: '2026-11-27T09:00:00+08:00', kind: 'correction' }] };
    expect(at(limit, '2026-11-27T10:00:00+08:00', { corrections })).toMatchObject({ dueDate, state });
  });

  it('adds an extension to the limit instead of stopping the clock', () => {
    const limit: TimeLimit = { ...five, extensions: [{ period: { value: 10, unit: 'workingDay' }, approvedAt: '2026-11-27T09:00:00+08:00' }] };
    expect(trackTimeLimit(limit, '2026-11-27T10:00:00+08:00')).toMatchObject({ limit: 15, used: 4, remaining: 11, dueDate: '2026-12-14' });
  });

  it('counts a limit in natural days up to the day its end moved to', () => {
    const limit: TimeLimit = { startedAt: '2026-11-20T10:00:00+08:00', period: { value: 2, unit: 'naturalDay' } };
    expect(trackTimeLimit(limit, '2026-11-23T09:00:00+08:00')).toMatchObject({ state: 'running', unit: 'naturalDay', limit: 3, used: 3, remaining: 0, dueDate: '2026-11-23' });
  });
});

describe('a limit in hours', () => {
  const officeHours = {
    daily: [{ from: '13:30', to: '17:00' }, { from: '09:00', to: '12:00' }],
    exceptions: [{ date: '2026-11-24', intervals: [{ from: '09:00', to: '12:00' }], reason: '下午学习' }, { date: '2026-11-28', intervals: [{ from: '09:00', to: '11:00' }] }],
  };
  const hours = (startedAt: string, value: number, more: Partial<TimeLimit> = {}): TimeLimit => ({ startedAt, period: { value, unit: 'hour' }, ...more });
  const dueAt = (limit: TimeLimit, rules: TimeLimitRules = { officeHours }): string => explainDeadline(limit, rules).dueAt;

  it.each([
    ['inside a morning', hours('2026-11-23T09:00:00+08:00', 2), '2026-11-23T11:00:00+08:00'],
    ['to the end of a morning, not to the start of the afternoon', hours('2026-11-23T09:00:00+08:00', 3), '2026-11-23T12:00:00+08:00'],
    ['across the break', hours('2026-11-23T11:00:00+08:00', 2), '2026-11-23T14:30:00+08:00'],
    ['from before opening', hours('2026-11-23T07:00:00+08:00', 1), '2026-11-23T10:00:00+08:00'],
    ['across a weekend', hours('2026-11-20T16:00:00+08:00', 2), '2026-11-23T10:00:00+08:00'],
    ['past an afternoon closed by exception', hours('2026-11-24T11:00:00+08:00', 2), '2026-11-25T10:00:00+08:00'],
    ['into a Saturday opened by exception', hours('2026-11-27T16:00:00+08:00', 2), '2026-11-28T10:00:00+08:00'],
    ['with a pause cut out to the minute', hours('2026-11-23T09:00:00+08:00', 2, { pauses: [hearing('2026-11-23T09:30:00+08:00', '2026-11-23T10:15:00+08:00')] }), '2026-11-23T11:45:00+08:00'],
    ['extended by minutes', hours('2026-11-23T09:00:00+08:00', 1, { extensions: [{ period: { value: 30, unit: 'minute' } }] }), '2026-11-23T10:30:00+08:00'],
  ])('ends %s', (_, limit, end) => {
    expect(dueAt(limit)).toBe(end);
  });

  it('is read in minutes of office time, and gets yellow by its share alone', () => {
    const limit = hours('2026-11-23T09:00:00+08:00', 5);
    expect(trackTimeLimit(limit, '2026-11-23T11:00:00+08:00', { officeHours })).toMatchObject({ unit: 'minute', limit: 300, used: 120, remaining: 180, state: 'running', dueAt: '2026-11-23T15:30:00+08:00' });
    expect(trackTimeLimit(limit, '2026-11-23T11:00:00+08:00', { officeHours }).card).toBeUndefined();
    expect(trackTimeLimit(limit, '2026-11-23T14:30:00+08:00', { officeHours }).card).toBe('yellow');
    expect(trackTimeLimit(limit, '2026-11-23T15:31:00+08:00', { officeHours })).toMatchObject({ state: 'overdue', card: 'red', remaining: -1 });
  });

  it.each([
    ['no office hours', hours('2026-11-23T09:00:00+08:00', 1), {}],
    ['office hours that are none', hours('2026-11-23T09:00:00+08:00', 1), { officeHours: { daily: [] } }],
    ['a time that is none', hours('2026-11-23T09:00:00+08:00', 1), { officeHours: { daily: [{ from: '9:00', to: '12:00' }] } }],
    ['a stretch turned round', hours('2026-11-23T09:00:00+08:00', 1), { officeHours: { daily: [{ from: '12:00', to: '09:00' }] } }],
    ['an extension in days', hours('2026-11-23T09:00:00+08:00', 1, { extensions: [{ period: { value: 1, unit: 'workingDay' } }] }), { officeHours }],
    ['a limit in days extended by hours', { ...five, extensions: [{ period: { value: 1, unit: 'hour' as const } }] }, { officeHours }],
    ['a period below nothing', { ...five, period: { value: -1, unit: 'workingDay' as const } }, {}],
    ['a pause that ends before it begins', { ...five, pauses: [hearing('2026-11-25T09:00:00+08:00', '2026-11-24T09:00:00+08:00')] }, {}],
    ['a case finished before it was accepted', { ...five, finishedAt: '2026-11-22T09:00:00+08:00' }, {}],
    ['a moment without offset', { ...five, startedAt: '2026-11-23T09:00:00' }, {}],
  ])('refuses %s', (_, limit: TimeLimit, rules: TimeLimitRules) => {
    expect(() => dueAt(limit, rules)).toThrow(expect.objectContaining({ code: 'contract/invalid-argument' }));
  });
});

describe('explainDeadline', () => {
  it('names the host\'s own notice among its steps', () => {
    const change = { date: '2026-11-25', working: false, name: '本地放假', source: '青禾市人民政府通知 (example)' };
    const { steps, dueDate } = explainDeadline(five, { calendar: withCalendar({ changes: [change] }) });
    expect(dueDate).toBe('2026-12-01');
    expect(steps.find(({ kind }) => kind === 'holiday')).toMatchObject({ date: change.date, zh: '2026-11-25 本地放假，不计入。', source: change.source });
  });

  it('refuses to guess past the covered years', () => {
    expect(() => explainDeadline({ ...five, period: { value: 40, unit: 'workingDay' } })).toThrow(expect.objectContaining({ code: 'calendar/year-not-covered' }));
  });
});
