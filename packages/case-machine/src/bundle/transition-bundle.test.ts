import type { BundleStatus, CaseStatus } from '@lianban/contract';
import { describe, expect, test } from 'vitest';
import { startBundle } from './start-bundle.ts';
import { transitionBundle } from './transition-bundle.ts';
import type { BundleSnapshot } from './bundle-snapshot.ts';

const MEMBERS = [
  { itemKey: 'birthCertificate', projectNo: 'P1', dependsOn: [] },
  { itemKey: 'birthRegistration', projectNo: 'P2', dependsOn: ['birthCertificate'] },
  { itemKey: 'medicalInsurance', projectNo: 'P3', dependsOn: ['birthRegistration'] },
];

/** Says each piece of news in turn, stored and restored in between. */
function tell(news: [string, CaseStatus][], members = MEMBERS) {
  let last = { ...transitionless(startBundle({ applicationId: 'A1', members })) };
  for (const [itemKey, status] of news) {
    const restored = JSON.parse(JSON.stringify(last.snapshot)) as BundleSnapshot;
    last = transitionBundle(restored, { type: 'caseChanged', itemKey, status });
  }
  return last;
}
const transitionless = (snapshot: BundleSnapshot) => ({
  snapshot,
  status: snapshot.state,
  release: [] as string[],
  withdraw: [] as string[],
});

describe('a bundle', () => {
  test('starts submitted with dependants waiting', () => {
    const { snapshot, status } = tell([]);
    expect(status).toBe('submitted');
    expect(Object.values(snapshot.context.members).map((member) => member.status)).toEqual([
      'submitted',
      'waiting',
      'waiting',
    ]);
  });

  test('lets an item start when the one it waits for was not chosen', () => {
    const { snapshot } = tell([], MEMBERS.slice(1));
    expect(snapshot.context.members['birthRegistration']).toMatchObject({ status: 'submitted', dependsOn: [] });
  });

  test('releases direct dependants once their predecessor is granted', () => {
    expect(tell([['birthCertificate', 'accepted']]).release).toEqual([]);
    expect(tell([['birthCertificate', 'granted']]).release).toEqual(['birthRegistration']);
  });

  test.each(['notGranted', 'notAccepted', 'withdrawn'] as const)('gives up dependants when it ends %s', (status) => {
    const first = tell([['birthCertificate', status]]);
    expect(first.withdraw).toEqual(['birthRegistration']);
    expect(first.release).toEqual([]);
    const second = transitionBundle(first.snapshot, {
      type: 'caseChanged',
      itemKey: 'birthRegistration',
      status: 'withdrawn',
    });
    expect(second.withdraw).toEqual(['medicalInsurance']);
  });

  test('changes nothing when told the same twice', () => {
    const once = tell([['birthCertificate', 'granted']]);
    const twice = tell([
      ['birthCertificate', 'granted'],
      ['birthCertificate', 'granted'],
    ]);
    expect(twice).toEqual(once);
  });

  test('refuses another end for an item that ended', () => {
    const { snapshot } = tell([['birthCertificate', 'granted']]);
    expect(() =>
      transitionBundle(snapshot, { type: 'caseChanged', itemKey: 'birthCertificate', status: 'notGranted' }),
    ).toThrow(expect.objectContaining({ code: 'case-machine/member-ended' }));
  });

  test('refuses news of an item it does not have', () => {
    const { snapshot } = tell([]);
    expect(() => transitionBundle(snapshot, { type: 'caseChanged', itemKey: 'x', status: 'granted' })).toThrow(
      expect.objectContaining({ code: 'case-machine/member-unknown' }),
    );
  });

  test('refuses to start when items wait for each other', () => {
    const members = [
      { itemKey: 'a', projectNo: 'P1', dependsOn: ['b'] },
      { itemKey: 'b', projectNo: 'P2', dependsOn: ['a'] },
    ];
    expect(() => startBundle({ applicationId: 'A1', members })).toThrow(
      expect.objectContaining({ code: 'case-machine/members-cyclic' }),
    );
  });
});

/** The status told independently of the machine, for every combination of three members. */
function simpleStatus(all: CaseStatus[]): BundleStatus {
  const open = all.filter((status) => ['waiting', 'submitted', 'correcting', 'accepted'].includes(status));
  if (open.length === 0) {
    const granted = all.filter((status) => status === 'granted').length;
    if (granted > 0) return granted === all.length ? 'finished' : 'partlyFinished';
    return new Set(all).size === 1 && all[0] === 'withdrawn' ? 'withdrawn' : 'notFinished';
  }
  if (open.includes('correcting')) return 'correcting';
  return all.every((status) => status === 'waiting' || status === 'submitted') ? 'submitted' : 'handling';
}

test('a bundle has the status that its members add up to, for all combinations', () => {
  const statuses: CaseStatus[] = [
    'submitted',
    'correcting',
    'accepted',
    'granted',
    'notGranted',
    'notAccepted',
    'withdrawn',
  ];
  const members = ['a', 'b', 'c'].map((itemKey) => ({ itemKey, projectNo: itemKey, dependsOn: [] }));
  for (const a of statuses) {
    for (const b of statuses) {
      for (const c of statuses) {
        const { status } = tell(
          [
            ['a', a],
            ['b', b],
            ['c', c],
          ],
          members,
        );
        expect(status, `${a}, ${b}, ${c}`).toBe(simpleStatus([a, b, c]));
      }
    }
  }
});
