import type { CodeList, Organization, ServiceItem } from '@lianban/contract';
import { labels } from '@lianban/contract';
import { newbornDefinition } from '@lianban/contract/definitions/newborn';
import { validateOrganization, validateServiceItem } from '@lianban/contract/validators';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSqliteDialect } from '../node/index.ts';
import { createTestPlatform } from '../testing/test-platform.ts';
import type { TestPlatform } from '../testing/test-platform.ts';

const health = newbornDefinition.bundle.leadDept.deptCode;

describe('the reference data of the catalogue', () => {
  let it: TestPlatform;
  beforeAll(async () => {
    it = await createTestPlatform({ dialect: createSqliteDialect(':memory:') });
  });
  afterAll(() => it.platform.close());

  const items = async (query: string): Promise<{ items: ServiceItem[]; next?: string }> => (await it.ask<{ items: ServiceItem[]; next?: string }>(undefined, 'GET', `/api/v1/catalog/items${query}`)).body;

  test('gives the items in pages that join without gap or repetition', async () => {
    const found: ServiceItem[] = [];
    let after = '';
    for (let page = 0; page < 10; page += 1) {
      const { items: more, next } = await items(`?limit=4${after}`);
      found.push(...more);
      if (next === undefined) break;
      after = `&after=${next}`;
    }
    expect(found.map(({ taskCode }) => taskCode)).toEqual(newbornDefinition.items.map(({ taskCode }) => taskCode).toSorted());
    for (const item of found) expect(validateServiceItem(item).valid).toBe(true);
  });

  test('gives the items of one body, and no more than are wanted', async () => {
    expect((await items(`?deptCode=${health}`)).items.map(({ deptCode }) => deptCode)).toEqual([health, health]);
    expect((await items('?limit=0')).items).toHaveLength(1);
    expect((await items('?deptCode=unknown')).items).toEqual([]);
  });

  test('gives every body of the bundles once', async () => {
    const { body } = await it.ask<{ organizations: Organization[] }>(undefined, 'GET', '/api/v1/catalog/organizations');
    expect(body.organizations).toHaveLength(4);
    for (const organization of body.organizations) expect(validateOrganization(organization)).toMatchObject({ valid: true, warnings: [] });
    expect(body.organizations.find(({ creditCode }) => creditCode === health)).toEqual({ orgName: '青禾市卫生健康局', creditCode: health, orgCode: 'MB9Q00019', existTask: true, areaCode: '529900000000' });
  });

  test('gives every code list with its names', async () => {
    const { body } = await it.ask<{ codeLists: CodeList[] }>(undefined, 'GET', '/api/v1/catalog/code-lists');
    expect(body.codeLists.map(({ list }) => list)).toEqual(Object.keys(labels));
    expect(body.codeLists.find(({ list }) => list === 'severity')?.codes).toEqual([{ code: 'error', zh: '错误', en: 'error' }, { code: 'warning', zh: '警告', en: 'warning' }]);
  });
});
