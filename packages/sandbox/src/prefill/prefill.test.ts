import type { PrefillResult } from '@lianban/contract';
import { parseIdNumber, parseLicenceId } from '@lianban/contract';
import { validatePrefillResult } from '@lianban/contract/validators';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDialect } from '../node/open-dialect.ts';
import { SEED_PEOPLE } from '../seed/people.ts';
import { createTestPlatform } from '../testing/test-platform.ts';
import type { TestPlatform } from '../testing/test-platform.ts';
import { toLicenceId } from './licence-id.ts';

let it: TestPlatform;
beforeAll(async () => {
  it = await createTestPlatform({ dialect: await openDialect(':memory:') });
});
afterAll(() => it.platform.close());

const MARRIED = { maritalStatus: 'married', birthplace: 'hospital', settleWith: 'father' };
const SINGLE = { maritalStatus: 'single', birthplace: 'hospital' };

const load = (who: string, scenario: object, changes: object = {}) =>
  it.ask<PrefillResult>(who, 'POST', '/api/v1/prefill', { body: { bundleCode: 'newborn', scenario, consent: true, ...changes } });
const toFacts = ({ values }: PrefillResult) =>
  Object.fromEntries(values.map(({ subject, element, value }) => [`${subject} ${element}`, value]));

test('nothing is given out without consent', async () => {
  for (const consent of [undefined, false, 'true']) {
    expect((await load('chen.xiaoyu', MARRIED, { consent })).problem).toMatchObject({ status: 422, code: 'prefill/consent-required' });
  }
});

test('a married applicant gets both parents, the household and every licence, each with its source', async () => {
  const { body } = await load('chen.xiaoyu', MARRIED);
  expect(validatePrefillResult(body)).toMatchObject({ valid: true });
  expect(toFacts(body)).toMatchObject({
    'applicant person.name': '陈晓雨',
    'mother person.name': '陈晓雨',
    'mother insurance.type': 'employee',
    'father person.name': '林致远',
    'household person.name': '林致远',
  });
  expect(body.values.every(({ provenance }) => provenance.sourceName !== undefined)).toBe(true);
  expect(body.values.filter(({ provenance }) => provenance.locked === true).map(({ element }) => element)).toEqual([
    'person.name',
    'person.idNumber',
  ]);
  expect(body.licences.map((licence) => [licence.typeName, licence.holderSubject])).toEqual([
    ['居民身份证', 'mother'],
    ['居民身份证', 'father'],
    ['结婚证', 'applicant'],
    ['居民户口簿', 'applicant'],
  ]);
});

test('a single mother gets nothing about a father', async () => {
  const { body } = await load('zhou.min', SINGLE);
  expect(Object.keys(toFacts(body)).some((key) => key.startsWith('father'))).toBe(false);
  expect(toFacts(body)['household person.name']).toBe('周敏');
  expect(body.licences.map((licence) => licence.typeName)).toEqual(['居民身份证', '居民户口簿']);
});

test('licences never carry an identity number, not in their number nor in their identifier', async () => {
  const { body } = await load('chen.xiaoyu', MARRIED);
  const text = JSON.stringify(body.licences);
  for (const { idNumber } of SEED_PEOPLE) expect(text).not.toContain(idNumber);
});

test('a register that is switched off is named, and the rest is answered', async () => {
  await it.platform.registers.setAvailable('marriage', false);
  await it.platform.registers.setAvailable('population', false);
  const { status, body } = await load('chen.xiaoyu', MARRIED);
  await it.platform.registers.setAvailable('marriage', true);
  await it.platform.registers.setAvailable('population', true);
  expect(status).toBe(200);
  expect(body.unavailable.map(({ sourceName }) => sourceName)).toEqual(['婚姻登记信息库', '人口基础信息库']);
  expect(Object.keys(toFacts(body))).toEqual(['applicant person.name', 'applicant person.idNumber', 'mother insurance.type']);
  expect(body.licences.map((licence) => licence.typeName)).not.toContain('结婚证');
});

test('an expired licence says so', async () => {
  it.clock.set('2039-01-01T09:00:00+08:00');
  const { body } = await load('chen.xiaoyu', MARRIED);
  it.clock.set('2026-03-02T09:00:00+08:00');
  expect(body.licences.filter((licence) => licence.typeName === '居民身份证').map((licence) => licence.state)).toEqual(['expired', 'expired']);
});

test('all numbers of the seed are right and of a county that does not exist', async () => {
  for (const person of SEED_PEOPLE) {
    expect(parseIdNumber(person.idNumber)).toMatchObject({ valid: true, birthDate: person.birthDate, sex: person.sex });
    expect(person.idNumber.slice(0, 6)).toBe('529900');
  }
  const licences = await it.platform.db.selectFrom('licence').select('licenceId').execute();
  for (const { licenceId } of licences) expect(parseLicenceId(licenceId)).toMatchObject({ valid: true });
});

test('a licence identifier has the published check character', () => {
  const id = toLicenceId({ typeCode: '11100000000013338W011', issuerCode: '11430000006122244L', number: '2023-0000403' });
  expect(id).toBe('1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U');
});
