import { PlatformError } from '@lianban/contract';
import type { Application, ApplicationPort, ApplicationSubmission, BundleDefinition, CaseSummary, CorrectionSubmission, FieldProblem } from '@lianban/contract';

/** What the next call does instead of answering. `lost`: it takes effect, but the answer never arrives. */
export type Fault = 'lost' | 'offline' | 'sessionEnded' | { problems: FieldProblem[] };

export interface FakeApplications extends ApplicationPort {
  faults: Fault[];
  filed: Application[];
  submissions: ApplicationSubmission[];
  corrections: CorrectionSubmission[];
}

const at = '2026-11-22T10:15:00+08:00';
const offline = (): PlatformError => new PlatformError('platform/offline', 'Failed to reach the platform: no network. Try again.');

const toApplication = (definition: BundleDefinition, submission: ApplicationSubmission, applicationId: string): Application => {
  const cases = submission.items.map((itemKey, index): CaseSummary => {
    const item = definition.items.find((each) => each.itemKey === itemKey);
    if (item === undefined) throw new PlatformError('application/invalid', `Failed to submit: item "${itemKey}" does not exist. Choose one of the bundle.`, {}, { status: 422 });
    const waitingFor = (definition.bundle.members.find((each) => each.itemKey === itemKey)?.dependsOn ?? []).filter((key) => submission.items.includes(key));
    return {
      projectNo: `${applicationId}-${index + 1}`, itemKey, taskCode: item.taskCode, taskName: item.taskName, deptCode: item.deptCode, deptName: item.deptName,
      status: waitingFor.length > 0 ? 'waiting' : 'submitted', statusAt: at, waitingFor, rateable: false, promiseDate: '2026-11-27', timeline: [{ at, kind: 'dispatched', title: '已提交' }],
    };
  });
  return { applicationId, bundleCode: submission.bundleCode, bundleName: definition.bundle.bundleName, bundleVersion: submission.bundleVersion, applicantName: '陈晓雨', status: 'submitted', submittedAt: at, promiseDate: '2026-12-18', cases, scenario: submission.scenario };
};

/** Applications in memory: one per idempotency key, as the platform promises. */
export const createFakeApplications = (definition: BundleDefinition): FakeApplications => {
  const byKey = new Map<string, { body: string; application: Application }>();
  const fake: FakeApplications = {
    faults: [],
    filed: [],
    submissions: [],
    corrections: [],
    submit: async (submission, { idempotencyKey }) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      const fault = fake.faults.shift();
      if (fault === 'offline') throw offline();
      if (fault === 'sessionEnded') throw new PlatformError('platform/session-ended', 'Failed to submit: the session has ended. Sign in again.', {}, { status: 401 });
      if (typeof fault === 'object') throw new PlatformError('application/invalid', 'Failed to submit: answers are invalid. Correct them.', {}, { problem: { type: 'about:blank', title: '填报内容不符合要求', status: 422, code: 'application/invalid', errors: fault.problems } });
      const body = JSON.stringify(submission);
      const known = byKey.get(idempotencyKey);
      if (known !== undefined && known.body !== body) throw new PlatformError('idempotency/key-reused', 'Failed to submit: the key was used for another content. Use a new key.', {}, { problem: { type: 'about:blank', title: '重复提交', status: 409, code: 'idempotency/key-reused', instance: `/api/v1/applications/${known.application.applicationId}` } });
      const application = known?.application ?? toApplication(definition, submission, `YJS529900202611220000${fake.filed.length + 1}`);
      if (known === undefined) {
        byKey.set(idempotencyKey, { body, application });
        fake.filed.push(application);
        fake.submissions.push(submission);
      }
      if (fault === 'lost') throw offline();
      return application;
    },
    list: () => Promise.resolve(fake.filed.map(({ applicationId, bundleCode, bundleName, status, submittedAt, cases }) => ({ applicationId, bundleCode, bundleName, status, submittedAt, finishedCases: 0, totalCases: cases.length, correcting: status === 'correcting' }))),
    load: async (applicationId) => {
      const found = fake.filed.find((each) => each.applicationId === applicationId);
      if (found === undefined) throw new PlatformError('application/not-found', 'Failed to load the application: it does not exist. Check the number.', {}, { status: 404 });
      return found;
    },
    correct: async (applicationId, correction) => {
      const fault = fake.faults.shift();
      if (fault === 'offline') throw offline();
      fake.corrections.push(correction);
      const before = await fake.load(applicationId);
      const cases = before.cases.map((each): CaseSummary => (each.status === 'correcting' && each.correction ? { ...each, status: 'submitted', correction: { ...each.correction, outcome: 'corrected', submitTime: at } } : each));
      const after: Application = { ...before, status: 'handling', cases };
      fake.filed = fake.filed.map((each) => (each === before ? after : each));
      return after;
    },
    withdraw: (applicationId) => fake.load(applicationId),
  };
  return fake;
};
