import type { Application, ApplicationSummary } from '@lianban/contract';
import { describe, expect, test } from 'vitest';
import { buildSubmission, nextKey } from '../testing/newborn-story.ts';
import { findStoreVariants } from '../testing/store-variants.ts';
import { createTestPlatform } from '../testing/test-platform.ts';
import type { TestPlatform } from '../testing/test-platform.ts';

for (const { label, isSkipped, openTwice } of await findStoreVariants()) {
  if (openTwice === undefined) continue;
  describe.skipIf(isSkipped)(`two platforms on one ${label}`, () => {
    test('start at once, share keys, and take one request for one, whichever it reaches', async () => {
      const { dialects, remove } = await openTwice();
      const both = await Promise.all(dialects.map((dialect) => createTestPlatform({ dialect })));
      const [one, two] = both as [TestPlatform, TestPlatform];
      expect(two.platform.signingKey.kid).toBe(one.platform.signingKey.kid);
      const submission = await buildSubmission(one);
      const send = (to: TestPlatform, key: string) =>
        to.ask<Application>('chen.xiaoyu', 'POST', '/api/v1/applications', {
          body: submission,
          headers: { 'Idempotency-Key': key },
        });
      for (let round = 0; round < 5; round += 1) {
        const key = nextKey();
        const answers = await Promise.all([send(one, key), send(two, key), send(one, nextKey()), send(two, nextKey())]);
        expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201, 201]);
        expect(answers[1]?.body).toEqual(answers[0]?.body);
      }
      const { body } = await two.ask<{ applications: ApplicationSummary[] }>('chen.xiaoyu', 'GET', '/api/v1/applications');
      expect(body.applications).toHaveLength(15);
      const events = await one.platform.db.selectFrom('statusEvent').select('sequence').orderBy('sequence').execute();
      expect(events.map((event) => event.sequence)).toEqual(Array.from({ length: 15 * 6 }, (_, index) => index + 1));
      await Promise.all(both.map(({ platform }) => platform.close()));
      await remove();
    });
  });
}
