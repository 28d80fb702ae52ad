import type { Application, CaseMaterial, CorrectionSubmission } from '@lianban/contract';
import { newbornDefinition } from '@lianban/contract/definitions/newborn';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, caseOf, nextKey, submit, upload } from '../testing/newborn-story.ts';
import { findStoreVariants } from '../testing/store-variants.ts';
import { createTestPlatform } from '../testing/test-platform.ts';
import type { TestPlatform } from '../testing/test-platform.ts';
import { toMaterialSuffix } from './rows/to-case-materials.ts';

test('every material of the newborn bundle names a row of its own', async () => {
  const { materials } = newbornDefinition.bundle;
  const suffixes = await Promise.all(materials.map((material) => toMaterialSuffix(material.materialKey)));
  expect(new Set(suffixes).size).toBe(materials.length);
  for (const suffix of suffixes) expect(suffix).toMatch(/^M[0-9A-Z]{4}$/);
});

for (const variant of await findStoreVariants()) {
  describe.skipIf(variant.isSkipped)(`the material rows of a corrected case on ${variant.label}`, () => {
    let it: TestPlatform;
    let remove: () => Promise<void>;
    let application: Application;
    let projectNo: string;

    beforeAll(async () => {
      const store = await variant.open();
      ({ remove } = store);
      it = await createTestPlatform({ dialect: store.dialect });
      application = await submit(it);
      ({ projectNo } = caseOf(application, 'birthCertificate'));
      await act(it, 'officer.health', projectNo, { action: 'accept' });
    });
    afterAll(async () => {
      await it?.platform.close();
      await remove?.();
    });
    const loadRows = async () => {
      const rows = await it.platform.db
        .selectFrom('exchangeRow')
        .select(['rowGuid', 'dataVersion', 'body'])
        .where('projectNo', '=', projectNo)
        .where('exchangeTable', '=', 'caseMaterial')
        .orderBy('rowGuid')
        .orderBy('dataVersion')
        .execute();
      return rows.map(({ rowGuid, dataVersion, body }) => ({ rowGuid, dataVersion, row: JSON.parse(body) as CaseMaterial }));
    };
    const loadKeys = async () => {
      const { materials } = await it.platform.db
        .selectFrom('caseRecord')
        .select('materials')
        .where('projectNo', '=', projectNo)
        .executeTakeFirstOrThrow();
      return (JSON.parse(materials) as { materialKey: string }[]).map((entry) => entry.materialKey);
    };
    const correct = (materials: CorrectionSubmission['materials']) =>
      it.ask<Application>('chen.xiaoyu', 'POST', `/api/v1/applications/${application.applicationId}/corrections`, {
        body: { answers: {}, materials },
        headers: { 'Idempotency-Key': nextKey() },
      });

    test('stay those of their material: only the corrected one gets a version', async () => {
      const [keys, before] = [await loadKeys(), await loadRows()];
      expect(before.length).toBeGreaterThan(1);
      for (const { rowGuid } of before) expect(rowGuid.length).toBeLessThanOrEqual(50);
      const [materialKey = ''] = keys;
      await act(it, 'officer.health', projectNo, {
        action: 'requestCorrection',
        items: [{ kind: 'material', materialKey, label: '材料', reason: '看不清' }],
      });
      const first = await upload(it, 'chen.xiaoyu');
      const entry = { materialKey, mode: 'upload' as const, fileIds: [first.fileId] };
      const twice = await correct([entry, entry]);
      expect(twice.problem).toMatchObject({
        status: 422,
        code: 'correction/invalid',
        errors: [{ pointer: `/materials/${materialKey}`, rule: 'material/twice' }],
      });
      expect((await correct([entry])).status).toBe(200);
      expect(await loadKeys()).toEqual(keys);
      const after = await loadRows();
      const added = after.filter(({ dataVersion }) => dataVersion === 2);
      expect(added).toHaveLength(1);
      const earlier = before.find(({ rowGuid }) => rowGuid === added[0]?.rowGuid);
      expect(earlier?.row.materialName).toBe(added[0]?.row.materialName);
      expect(after).toHaveLength(before.length + 1);
    });
  });
}
