import { PlatformError } from '@lianban/contract';
import type { ApplicationSubmission, Platform } from '@lianban/contract';
import { newbornDefinition } from '@lianban/contract/definitions/newborn';
import { describe, expect, it } from 'vitest';
import { createFakeApplications } from '../../testing/fake-applications.ts';
import { submitApplication } from './submit-application.ts';

const submission: ApplicationSubmission = { bundleCode: 'newborn', bundleVersion: 1, items: ['birthRegistration'], scenario: {}, answers: {}, materials: [], provenance: {} };

const setUp = () => {
  const applications = createFakeApplications(newbornDefinition);
  return { applications, platform: { applications } as unknown as Platform };
};

describe('submitApplication', () => {
  it('files one application however often the same is sent with one key', async () => {
    const { applications, platform } = setUp();
    await submitApplication(platform, submission, 'k1');
    await submitApplication(platform, submission, 'k1');
    expect(applications.filed).toHaveLength(1);
  });

  it('does not know after a lost answer, and gets the same application by sending again', async () => {
    const { applications, platform } = setUp();
    applications.faults.push('lost');
    expect((await submitApplication(platform, submission, 'k1')).kind).toBe('uncertain');
    const again = await submitApplication(platform, submission, 'k1');
    expect(again).toMatchObject({ kind: 'filed', earlier: false, application: { applicationId: applications.filed[0]?.applicationId } });
    expect(applications.filed).toHaveLength(1);
  });

  it('finds the earlier application when something was changed after a lost answer', async () => {
    const { applications, platform } = setUp();
    applications.faults.push('lost');
    await submitApplication(platform, submission, 'k1');
    const changed = await submitApplication(platform, { ...submission, answers: { child: { name: '林一一' } } }, 'k1');
    expect(changed).toMatchObject({ kind: 'filed', earlier: true });
    expect(applications.filed).toHaveLength(1);
  });

  it('answers the application that the key made, not a newer one', async () => {
    const { applications, platform } = setUp();
    await submitApplication(platform, submission, 'k1');
    await submitApplication(platform, submission, 'k2');
    const [first, second] = applications.filed;
    if (second !== undefined) Object.assign(second, { submittedAt: '2099-01-01T09:00:00+08:00' });
    const changed = await submitApplication(platform, { ...submission, scenario: { maritalStatus: 'single' } }, 'k1');
    expect(changed).toMatchObject({ earlier: true, application: { applicationId: first?.applicationId } });
  });

  it('hands back field problems as they are', async () => {
    const { applications, platform } = setUp();
    const problems = [{ pointer: '/child/name', rule: 'required', message: '必填' }];
    applications.faults.push({ problems });
    expect(await submitApplication(platform, submission, 'k1')).toMatchObject({ kind: 'invalid', problems });
  });

  it.each([
    ['platform/session-ended', 401, 'refused'],
    ['auth/role-missing', 403, 'refused'],
    ['platform/unexpected-answer', 502, 'uncertain'],
    ['platform/offline', undefined, 'uncertain'],
  ])('takes %s (%s) as %s', async (code, status, kind) => {
    const platform = { applications: { submit: () => Promise.reject(new PlatformError(code, 'Failed to try: a test. Nothing to do.', {}, status === undefined ? {} : { status })) } } as unknown as Platform;
    expect((await submitApplication(platform, submission, 'k1')).kind).toBe(kind);
  });
});
