import { openDialect } from '../node/open-dialect.ts';
import { act, buildSubmission, caseOf } from './newborn-story.ts';
import { createTestPlatform } from './test-platform.ts';
import type { Application } from '@lianban/contract';

/**
 * A process that works without pause until it is killed: `node busy-platform.ts <database> <first number>`.
 * It prints `sent <n>` before and `done <n> <applicationId>` after each submission; key `busy-<n>` tells them apart.
 */
const [database = ':memory:', first = '0'] = process.argv.slice(2);
const test = await createTestPlatform({ dialect: await openDialect(database) });
const submission = await buildSubmission(test);

for (let number = Number(first); ; number += 1) {
  process.stdout.write(`sent ${number}\n`);
  const { body } = await test.ask<Application>('chen.xiaoyu', 'POST', '/api/v1/applications', {
    body: submission,
    headers: { 'Idempotency-Key': `busy-${number}` },
  });
  process.stdout.write(`done ${number} ${body.applicationId}\n`);
  const { projectNo } = caseOf(body, 'birthCertificate');
  await act(test, 'officer.health', projectNo, { action: 'accept' });
  await act(test, 'officer.health', projectNo, { action: 'grant', resultCertName: '出生医学证明', resultCertNo: `Z${number}` });
}
