import type { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from './database.ts';
import { allowedActions, amendBookNumber, amendOpinion, decide, findRegistration, listHandling, listRegistrations, type Decision, type Registration } from './registrations.ts';
import { addRegistration } from './testing/add-registration.ts';

const clerk = { userName: 'hj01', realName: '郑卫东' };
const actions = ['accept', 'supplement', 'register', 'return'] as const;
const told = '20261122100000';
let database: DatabaseSync;

const decisionOf = (action: Decision['action'], seenState = load().ZT): Decision => ({ action, seenState, opinion: '经审核符合条件', dueDay: '2026-12-01', bookNumber: '529900000123' });
const load = (): Registration => findRegistration(database, 'HJ20260000001') as Registration;

beforeEach(() => {
  database = openDatabase(':memory:');
});
afterEach(() => database.close());

describe('a registration', () => {
  test.each([
    ['待审', '0', null, { accept: '1', supplement: '2', register: undefined, return: '9' }],
    ['待审, after what was missing came in', '0', told, { accept: '1', supplement: undefined, register: undefined, return: '9' }],
    ['已受理', '1', null, { accept: undefined, supplement: undefined, register: '3', return: '9' }],
    ['材料不全', '2', told, { accept: undefined, supplement: undefined, register: undefined, return: undefined }],
    ['办结', '3', null, { accept: undefined, supplement: undefined, register: undefined, return: undefined }],
    ['退件', '9', null, { accept: undefined, supplement: undefined, register: undefined, return: undefined }],
  ] as const)('in the state %s allows what it allows and nothing else', (_name, ZT, BZSJ, next) => {
    expect(allowedActions({ ZT, BZSJ })).toEqual(actions.filter((action) => next[action] !== undefined));
    for (const action of actions) {
      database.exec('DELETE FROM T_HJ_BLJL; DELETE FROM T_HJ_YW');
      addRegistration(database, { ZT, BZSJ });
      const { ZT: was } = load();
      expect(decide(database, 'HJ20260000001', decisionOf(action), clerk)).toBe(next[action] !== undefined);
      expect(load().ZT).toBe(next[action] ?? was);
      expect(listHandling(database, 'HJ20260000001')).toHaveLength(next[action] === undefined ? 0 : 1);
    }
  });

  test('keeps who decided what, line by line', () => {
    addRegistration(database);
    decide(database, 'HJ20260000001', { action: 'accept', seenState: '0', opinion: '材料齐全' }, clerk);
    decide(database, 'HJ20260000001', { action: 'register', seenState: '1', opinion: '准予登记', bookNumber: '529900000123' }, { userName: 'hj02', realName: '彭勇' });
    expect(load()).toMatchObject({ ZT: '3', SLR: '郑卫东', BJR: '彭勇', BLYJ: '准予登记', HKBBH: '529900000123' });
    expect(listHandling(database, 'HJ20260000001').map(({ HJXH, HJMC, CZR, CLYJ }) => [HJXH, HJMC, CZR, CLYJ])).toEqual([
      [1, '受理', '郑卫东', '材料齐全'],
      [2, '审批登记', '彭勇', '准予登记'],
    ]);
  });

  test('that another clerk moved meanwhile is not decided on what this one saw', () => {
    addRegistration(database);
    decide(database, 'HJ20260000001', decisionOf('accept'), clerk);
    expect(decide(database, 'HJ20260000001', decisionOf('return', '0'), clerk)).toBe(false);
    expect(load().ZT).toBe('1');
  });

  test('that is not there cannot be decided', () => {
    expect(decide(database, 'HJ0', decisionOf('accept', '0'), clerk)).toBe(false);
  });

  test('takes a mended opinion of its last line over as its own once it is finished', () => {
    addRegistration(database);
    decide(database, 'HJ20260000001', { action: 'accept', seenState: '0', opinion: '收' }, clerk);
    expect(amendOpinion(database, 'HJ20260000001', 1, '材料齐全')).toBe(true);
    expect(load().BLYJ).toBeNull();
    decide(database, 'HJ20260000001', { action: 'register', seenState: '1', opinion: '。' }, clerk);
    amendOpinion(database, 'HJ20260000001', 1, '材料齐全，予以受理');
    expect(load().BLYJ).toBe('。');
    amendOpinion(database, 'HJ20260000001', 2, '经审核符合条件，准予登记');
    expect(load().BLYJ).toBe('经审核符合条件，准予登记');
  });

  test('has no line to mend where none was written', () => {
    const { XGSJ } = addRegistration(database);
    expect(amendOpinion(database, 'HJ20260000001', 1, '补写')).toBe(false);
    expect(load().XGSJ).toBe(XGSJ);
  });

  test('gets its book number mended only once it is finished', () => {
    addRegistration(database, { ZT: '1' });
    expect(amendBookNumber(database, 'HJ20260000001', '529900000124')).toBe(false);
    decide(database, 'HJ20260000001', decisionOf('register'), clerk);
    expect(amendBookNumber(database, 'HJ20260000001', '529900000124')).toBe(true);
    expect(load().HKBBH).toBe('529900000124');
  });
});

test('the list begins with what has to be done and can be narrowed to a state', () => {
  for (const [index, ZT] of ['9', '3', '2', '1', '0'].entries()) addRegistration(database, { YWLSH: `HJ${index}`, WBBH: `${index}`, ZT });
  expect(listRegistrations(database, undefined).map(({ ZT }) => ZT)).toEqual(['0', '1', '2', '9', '3']);
  expect(listRegistrations(database, '1').map(({ YWLSH }) => YWLSH)).toEqual(['HJ3']);
});
