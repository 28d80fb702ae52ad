import type { Application } from '@lianban/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSubmission, nextKey } from '../testing/newborn-story.ts';
import { findStoreVariants } from '../testing/store-variants.ts';
import { createTestPlatform } from '../testing/test-platform.ts';
import type { Answer, TestPlatform } from '../testing/test-platform.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

for (const variant of await findStoreVariants()) {
  describe.skipIf(variant.isSkipped)(`idempotency keys on ${variant.label}`, () => {
    let it: TestPlatform;
    let remove: () => Promise<void>;

    beforeAll(async () => {
      const store = await variant.open();
      ({ remove } = store);
      it = await createTestPlatform({ dialect: store.dialect, limits: { idempotencyTtlMs: 2 * DAY_MS } });
    });
    afterAll(async () => {
      await it?.platform.close();
      await remove?.();
    });

    test('answer the same as long as they are kept, and are new ones after that', async () => {
      it.clock.set('2026-03-02T09:00:00+08:00');
      const body = await buildSubmission(it, ['birthRegistration']);
      const headers = { 'Idempotency-Key': nextKey() };
      const submit = (): Promise<Answer<Application>> => it.ask<Application>('chen.xiaoyu', 'POST', '/api/v1/applications', { body, headers });
      const first = await submit();
      it.clock.set('2026-03-04T09:00:00+08:00');
      await it.platform.sweep();
      expect((await submit()).body.applicationId).toBe(first.body.applicationId);
      it.clock.set('2026-03-04T09:00:01+08:00');
      await it.platform.sweep();
      const later = await submit();
      expect(later.status).toBe(201);
      expect(later.body.applicationId).not.toBe(first.body.applicationId);
    });
  });
}
