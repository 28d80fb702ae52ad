import { expect, it } from 'vitest';
import type { ApplicationSummary } from '@lianban/contract';
import { orderApplications } from './order-applications.ts';

const summary = (applicationId: string, submittedAt: string, correcting = false): ApplicationSummary =>
  ({ applicationId, bundleCode: 'newborn', bundleName: '新生儿出生一件事', status: correcting ? 'correcting' : 'handling', submittedAt, finishedCases: 0, totalCases: 6, correcting });

it('puts what needs correction first and then the newest', () => {
  const list = [summary('old', '2026-01-05T09:00:00+08:00'), summary('new', '2026-11-20T09:00:00+08:00'), summary('correct', '2025-12-01T09:00:00+08:00', true)];
  expect(orderApplications(list).map((one) => one.applicationId)).toEqual(['correct', 'new', 'old']);
});

it('compares moments, not their text', () => {
  const list = [summary('utc', '2026-11-20T02:00:00Z'), summary('china', '2026-11-20T09:30:00+08:00')];
  expect(orderApplications(list).map((one) => one.applicationId)).toEqual(['utc', 'china']);
});

it('leaves the list it was given as it is', () => {
  const list = [summary('a', '2026-01-05T09:00:00+08:00'), summary('b', '2026-11-20T09:00:00+08:00')];
  orderApplications(list);
  expect(list.map((one) => one.applicationId)).toEqual(['a', 'b']);
});
