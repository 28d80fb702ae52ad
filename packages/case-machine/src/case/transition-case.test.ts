import type { CaseStatus } from '@lianban/contract';
import { describe, expect, test } from 'vitest';
import { allowedEvents } from './allowed-events.ts';
import { CASE_EVENT_NAMES } from './case-events.ts';
import type { CaseEventName } from './case-events.ts';
import { isCaseEnded, toCaseStatus } from './case-snapshot.ts';
import type { CaseSnapshot } from './case-snapshot.ts';
import { toExampleEvent as toEvent } from './example-event.ts';
import { startCase } from './start-case.ts';
import { transitionCase } from './transition-case.ts';

/** How to bring a case to each place where it can rest, and what may happen there. */
const PLACES: { place: string; path: CaseEventName[]; next: Partial<Record<CaseEventName, CaseStatus>> }[] = [
  { place: 'waiting', path: [], next: { release: 'submitted', withdraw: 'withdrawn' } },
  {
    place: 'submitted',
    path: ['release'],
    next: { accept: 'accepted', refuse: 'notAccepted', requestCorrection: 'correcting', withdraw: 'withdrawn' },
  },
  {
    place: 'correcting before acceptance',
    path: ['release', 'requestCorrection'],
    next: { correct: 'submitted', refuse: 'notAccepted', withdraw: 'withdrawn' },
  },
  {
    place: 'submitted and corrected',
    path: ['release', 'requestCorrection', 'correct'],
    next: { accept: 'accepted', refuse: 'notAccepted', withdraw: 'withdrawn' },
  },
  {
    place: 'accepted',
    path: ['release', 'accept'],
    next: {
      requestCorrection: 'correcting',
      step: 'accepted',
      grant: 'granted',
      deny: 'notGranted',
      withdraw: 'withdrawn',
    },
  },
  {
    place: 'correcting after acceptance',
    path: ['release', 'accept', 'requestCorrection'],
    next: { correct: 'accepted', deny: 'notGranted', withdraw: 'withdrawn' },
  },
  {
    place: 'accepted and corrected',
    path: ['release', 'accept', 'requestCorrection', 'correct'],
    next: { step: 'accepted', grant: 'granted', deny: 'notGranted', withdraw: 'withdrawn' },
  },
  {
    place: 'accepted after a correction before acceptance',
    path: ['release', 'requestCorrection', 'correct', 'accept'],
    next: { step: 'accepted', grant: 'granted', deny: 'notGranted', withdraw: 'withdrawn' },
  },
  { place: 'granted', path: ['release', 'accept', 'grant'], next: {} },
  { place: 'not granted', path: ['release', 'accept', 'deny'], next: {} },
  { place: 'not accepted', path: ['release', 'refuse'], next: {} },
  { place: 'withdrawn', path: ['withdraw'], next: {} },
];

function bring(path: CaseEventName[]): CaseSnapshot {
  let snapshot = startCase({ projectNo: 'P1', itemKey: 'birthRegistration', waitingFor: ['birthCertificate'] });
  for (const name of path) {
    const result = transitionCase(snapshot, toEvent(name));
    if (!result.ok) throw new Error(`${name} is not legal on the way ${path.join(' → ')}`);
    snapshot = result.snapshot;
  }
  return snapshot;
}

describe.each(PLACES)('a case that is $place', ({ path, next }) => {
  const snapshot = bring(path);
  const allowed = CASE_EVENT_NAMES.filter((name) => name in next);

  test.each(CASE_EVENT_NAMES)('answers %s as the table says', (name) => {
    const before = JSON.stringify(snapshot);
    const result = transitionCase(snapshot, toEvent(name));
    const status = next[name];
    const expected =
      status === undefined
        ? { ok: false, code: 'case/illegal-event', allowed }
        : { ok: true, status, changed: status !== toCaseStatus(snapshot) };
    expect(result).toMatchObject(expected);
    expect(JSON.stringify(snapshot)).toBe(before);
  });

  test('says which events are allowed', () => {
    expect(allowedEvents(snapshot)).toEqual(allowed);
  });

  test('has ended exactly when nothing is allowed', () => {
    expect(isCaseEnded(toCaseStatus(snapshot))).toBe(allowed.length === 0);
  });
});

test('a case without predecessors starts submitted', () => {
  expect(toCaseStatus(startCase({ projectNo: 'P1', itemKey: 'birthCertificate' }))).toBe('submitted');
});

test('the one correction is remembered with its notice', () => {
  const snapshot = bring(['release', 'requestCorrection', 'correct']);
  expect(snapshot.context.correction).toEqual({
    noticeNo: 'BZ1',
    at: '2026-03-02T09:00:00+08:00',
    deadline: '2026-03-09',
  });
});

test('steps are counted, the deciding one included', () => {
  expect(bring(['release', 'accept', 'step', 'step', 'grant']).context.stepCount).toBe(3);
});

test('a snapshot of another version is refused', () => {
  const foreign = { ...bring([]), version: 2 } as unknown as CaseSnapshot;
  expect(() => transitionCase(foreign, toEvent('release'))).toThrow(
    expect.objectContaining({ code: 'case-machine/snapshot-unknown' }),
  );
});
