import { describe, expect, it } from 'vitest';
import type { StatusEvent } from '@lianban/contract';
import { sampleApplication, sampleCases } from '../../testing/sample-cases.ts';
import { applyStatusEvent } from './apply-status-event.ts';
import { summarizeApplication } from './summarize-application.ts';
import { relateWaiting } from './wait-relations.ts';

const application = sampleApplication();
const [birthCertificate, vaccinationCard, birthRegistration, socialSecurityCard, medicalInsurance] = application.cases;

const event = (projectNo: string, status: StatusEvent['data']['status'], time = '2026-11-22T10:00:00+08:00', applicationId = application.applicationId): StatusEvent => ({
  specversion: '1.0', id: '7', source: 'urn:lianban:platform', type: 'cn.lianban.case.granted', subject: projectNo, time, datacontenttype: 'application/json',
  data: { applicationId, projectNo, itemKey: 'birthRegistration', taskName: '出生登记', deptName: '青禾市公安局', status, bundleStatus: 'handling' },
});

describe('a status event', () => {
  it('moves its case and the whole, and leaves the other cases as they are', () => {
    const moved = applyStatusEvent(application, event(birthRegistration!.projectNo, 'granted'));
    expect(moved.cases[2]).toMatchObject({ status: 'granted', statusAt: '2026-11-22T10:00:00+08:00' });
    expect(moved.status).toBe('handling');
    expect(moved.cases[0]).toBe(application.cases[0]);
    expect(application.cases[2]!.status).toBe('accepted');
  });

  it('ends the waiting of a case that is released', () => {
    expect(applyStatusEvent(application, event(socialSecurityCard!.projectNo, 'submitted')).cases[3]!.waitingFor).toEqual([]);
  });

  it.each([
    ['of another application', event(birthRegistration!.projectNo, 'granted', undefined, 'YJS-other')],
    ['of an unknown case', event('unknown', 'granted')],
    ['older than what is known', event(birthRegistration!.projectNo, 'submitted', '2026-11-20T10:00:00+08:00')],
  ])('%s changes nothing', (_what, stray) => {
    expect(applyStatusEvent(application, stray)).toBe(application);
  });
});

describe('the digest of an application', () => {
  it('counts what is finished and collects the open corrections with the first deadline', () => {
    const other = { ...birthRegistration!, status: 'correcting' as const, correction: { ...vaccinationCard!.correction!, deadline: '2026-11-25' } };
    const digest = summarizeApplication(sampleApplication(sampleCases().map((one) => (one.itemKey === other.itemKey ? other : one))));
    expect(digest).toMatchObject({ finishedCases: 1, totalCases: 6, correctionDeadline: '2026-11-25' });
    expect(digest.corrections.map(({ case: one }) => one.itemKey)).toEqual(['vaccinationCard', 'birthRegistration']);
  });

  it('leaves out corrections that were answered', () => {
    const cases = sampleCases().map((one) => (one.correction === undefined ? one : { ...one, correction: { ...one.correction, outcome: 'corrected' as const } }));
    expect(summarizeApplication(sampleApplication(cases)).corrections).toEqual([]);
  });
});

it('tells both sides who waits for whom', () => {
  const relations = relateWaiting(application.cases);
  expect(relations.get(socialSecurityCard!.projectNo)!.waitsFor).toEqual([birthRegistration]);
  expect(relations.get(birthRegistration!.projectNo)!.awaitedBy).toEqual([socialSecurityCard, medicalInsurance]);
  expect(relations.get(birthCertificate!.projectNo)).toEqual({ waitsFor: [], awaitedBy: [] });
});
