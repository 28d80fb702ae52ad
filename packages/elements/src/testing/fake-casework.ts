import { PlatformError } from '@lianban/contract';
import type { Application, CaseAction, CaseFile, CaseStatus, CaseSummary, IdentityPort, Platform, RatingSubmission, Session, StatusEvent, StreamState, WorklistEntry } from '@lianban/contract';
import { createFakePlatform } from './fake-platform.ts';
import { applicant } from './fake-session.ts';

/** What the next act or rating meets: nobody answers, the answer is lost after it took effect, or a colleague was faster. */
export type CaseworkFault = 'offline' | 'lost' | 'conflict';

export interface FakeCaseworkOptions {
  session?: Session | undefined;
  signedIn?: boolean;
  ways?: IdentityPort['ways'];
  applications?: Application[];
  worklist?: WorklistEntry[];
  files?: CaseFile[];
}

/** What tests look at and turn on the casework platform. */
export interface FakeCasework {
  platform: Platform;
  applications: Application[];
  worklist: WorklistEntry[];
  files: CaseFile[];
  faults: CaseworkFault[];
  acts: { projectNo: string; action: CaseAction; version: number; idempotencyKey: string }[];
  ratings: { projectNo: string; rating: RatingSubmission; idempotencyKey: string }[];
  /** Streams that are open now. */
  streams: () => number;
  /** Sends one status event to everybody who listens. */
  emit: (projectNo: string, status: CaseStatus, more?: Partial<StatusEvent['data']>) => void;
  moveStream: (state: StreamState) => void;
  endSession: () => void;
  failLoads: (error: unknown) => void;
}

// Chromium 80 has no structuredClone, and what crosses a network is JSON anyway.
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
type Listener = (event: StatusEvent) => void;
const after: Record<CaseAction['action'], CaseStatus> = { accept: 'accepted', refuse: 'notAccepted', requestCorrection: 'correcting', step: 'accepted', grant: 'granted', deny: 'notGranted' };
const allowed: Partial<Record<CaseStatus, CaseFile['allowedActions']>> = { accepted: ['step', 'grant', 'deny'], submitted: ['accept', 'requestCorrection', 'refuse'] };
const offline = (): PlatformError => new PlatformError('platform/offline', 'Failed to reach the platform: no network. Try again.');
const notFound = (): PlatformError => new PlatformError('case/not-found', 'Failed to load the case: it does not exist. Check the number.', {}, { status: 404 });

const summarize = ({ applicationId, bundleCode, bundleName, status, submittedAt, cases }: Application) => ({
  applicationId, bundleCode, bundleName, status, submittedAt, totalCases: cases.length,
  finishedCases: cases.filter((one) => one.result !== undefined).length, correcting: cases.some((one) => one.status === 'correcting'),
});

/** A platform in memory for the elements of officers, progress and rating; one effect per idempotency key, versions are checked. */
export const createFakeCasework = (options: FakeCaseworkOptions = {}): FakeCasework => {
  const base = createFakePlatform({ session: options.session ?? applicant, signedIn: options.signedIn ?? true });
  const listeners = new Map<Listener, (state: StreamState) => void>();
  const replies = new Map<string, CaseFile>();
  let loadError: unknown;
  let sequence = 0;

  const load = async <T>(find: () => T | undefined): Promise<T> => {
    if (loadError !== undefined) throw loadError;
    const found = find();
    if (found === undefined) throw notFound();
    return copy(found);
  };

  const fake: FakeCasework = {
    applications: options.applications ?? [], worklist: options.worklist ?? [], files: options.files ?? [], faults: [], acts: [], ratings: [],
    streams: () => listeners.size,
    moveStream: (state) => listeners.forEach((tell) => tell(state)),
    endSession: () => void base.identity.signOut(),
    failLoads: (error) => { loadError = error; },
    emit: (projectNo, status, more = {}) => {
      const known: CaseSummary | undefined = fake.applications.flatMap(({ cases }) => cases).find((one) => one.projectNo === projectNo) ?? fake.files.find((one) => one.projectNo === projectNo);
      const applicationId = fake.applications.find(({ cases }) => cases.some((one) => one.projectNo === projectNo))?.applicationId ?? 'YJS52990020261120000068';
      const event: StatusEvent = {
        specversion: '1.0', id: String(++sequence), source: 'urn:lianban:platform', type: 'cn.lianban.case.step', subject: projectNo, time: new Date().toISOString(), datacontenttype: 'application/json',
        data: { applicationId, projectNo, itemKey: known?.itemKey ?? 'birthCertificate', taskName: known?.taskName ?? '出生医学证明签发', deptName: known?.deptName ?? '青禾市卫生健康局', status, bundleStatus: 'handling', ...more },
      };
      for (const listener of listeners.keys()) listener(event);
    },
    platform: {
      ...base,
      identity: Object.create(base.identity, { ways: { value: options.ways ?? ['oidc'] } }) as IdentityPort,
      applications: { ...base.applications, list: () => load(() => fake.applications.map(summarize)), load: (id) => load(() => fake.applications.find((one) => one.applicationId === id)) },
      ratings: {
        rate: async (projectNo, rating, { idempotencyKey }) => {
          fake.ratings.push({ projectNo, rating, idempotencyKey });
          await new Promise((resolve) => setTimeout(resolve, 10));
          if (fake.faults.shift() === 'offline') throw offline();
        },
      },
      events: {
        subscribe: (_filter, listener, { signal, onState }) => {
          listeners.set(listener, (state) => onState?.(state));
          (signal as AbortSignal).addEventListener('abort', () => listeners.delete(listener));
          onState?.('open');
        },
      },
      worklist: {
        list: () => load(() => fake.worklist),
        load: (projectNo) => load(() => fake.files.find((one) => one.projectNo === projectNo)),
        act: async (projectNo, action, { version, idempotencyKey }) => {
          fake.acts.push({ projectNo, action, version, idempotencyKey });
          await new Promise((resolve) => setTimeout(resolve, 10));
          const fault = fake.faults.shift();
          if (fault === 'offline') throw offline();
          const done = replies.get(idempotencyKey);
          if (done !== undefined) return copy(done);
          const index = fake.files.findIndex((one) => one.projectNo === projectNo);
          const file = fake.files[index];
          if (file === undefined) throw notFound();
          if (fault === 'conflict') fake.files[index] = { ...file, version: file.version + 1 };
          if (fault === 'conflict' || file.version !== version) throw new PlatformError('case/version-conflict', 'Failed to act: another version. Load it again.', {}, { status: 412 });
          const status = after[action.action];
          const at = new Date().toISOString();
          const next: CaseFile = { ...file, status, statusAt: at, version: version + 1, allowedActions: allowed[status] ?? [], timeline: [...file.timeline, { at, kind: 'step', title: action.action }] };
          fake.files[index] = next;
          replies.set(idempotencyKey, next);
          if (fault === 'lost') throw offline();
          return copy(next);
        },
      },
    },
  };
  return fake;
};
