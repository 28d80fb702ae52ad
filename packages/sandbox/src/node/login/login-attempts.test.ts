import { createFakeClock } from '@lianban/testkit';
import { expect, test } from 'vitest';
import { openStore } from '../../store/open-store.ts';
import { openDialect } from '../open-dialect.ts';
import { allowedFailures, createLoginAttempts } from './login-attempts.ts';

test('whoever guesses an account’s password shuts out their own address, not the account’s owner', async () => {
  const db = await openStore(await openDialect(':memory:'));
  const attempts = createLoginAttempts(db, createFakeClock());
  for (let place = 0; place < allowedFailures; place += 1) await attempts.begin('officer.police', '192.0.2.1');
  expect(await attempts.begin('officer.police', '192.0.2.1')).toEqual({ allowed: false, waitSeconds: 60 });
  expect(await attempts.begin('officer.police', '192.0.2.2')).toEqual({ allowed: true, triesLeft: allowedFailures - 1 });
  expect((await attempts.begin('officer.health', '192.0.2.1')).allowed).toBe(true);
  await attempts.clear('officer.police', '192.0.2.2');
  expect((await attempts.begin('officer.police', '192.0.2.1')).allowed).toBe(false);
  await db.destroy();
});
