import { newbornDefinition } from '@lianban/contract/definitions/newborn';
import { PlatformError } from '@lianban/contract';
import type { CaseFile, Draft, Platform, PrefillResult, Session } from '@lianban/contract';
import { createFakeApplications } from './fake-applications.ts';
import type { FakeApplications } from './fake-applications.ts';
import { knownPrefill } from './fake-prefill.ts';
import { applicant, createFakeIdentity } from './fake-session.ts';
import { createFakeUploads } from './fake-uploads.ts';

export interface FakePlatformOptions {
  session?: Session;
  signedIn?: boolean;
  prefill?: PrefillResult | 'offline' | 'never';
  /** Where drafts survive, e.g. `sessionStorage`; in memory when left out. */
  draftStore?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  uploadDelayMs?: number;
  caseFiles?: CaseFile[];
  now?: () => string;
}

export type FakePlatform = Platform & { applications: FakeApplications; draftFault: boolean };

const memoryStore = (): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> => {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value), removeItem: (key) => void kept.delete(key) };
};

const notFound = (): PlatformError => new PlatformError('case/not-found', 'Failed to load the case: it does not exist. Check the number.', {}, { status: 404 });

/** A whole platform in memory, on the newborn bundle; tests and the development pages use it, nothing else. */
export const createFakePlatform = (options: FakePlatformOptions = {}): FakePlatform => {
  const store = options.draftStore ?? memoryStore();
  const definition = newbornDefinition;
  const platform: FakePlatform = {
    draftFault: false,
    identity: createFakeIdentity(options.session ?? applicant, options.signedIn ?? true),
    catalog: {
      listBundles: () => Promise.resolve([{ bundleCode: definition.bundle.bundleCode, bundleName: definition.bundle.bundleName, bundleVersion: definition.bundle.bundleVersion, category: definition.bundle.category, leadDeptName: definition.bundle.leadDept.deptName, itemCount: definition.bundle.members.length, deptCount: definition.bundle.assistDepts.length + 1 }]),
      loadBundle: async (bundleCode) => {
        if (bundleCode !== definition.bundle.bundleCode) throw new PlatformError('catalog/bundle-not-found', 'Failed to load the bundle: unknown code. Check it.', {}, { status: 404 });
        return definition;
      },
    },
    prefill: {
      load: ({ signal }) => {
        if (options.prefill === 'offline') return Promise.reject(new PlatformError('platform/offline', 'Failed to prefill: no network. Try again.'));
        if (options.prefill === 'never') return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError'))));
        return Promise.resolve(options.prefill ?? knownPrefill);
      },
    },
    uploads: createFakeUploads(options.uploadDelayMs ?? 0),
    applications: createFakeApplications(definition),
    ratings: { rate: () => Promise.resolve() },
    events: { subscribe: (_filter, _listener, { onState }) => onState?.('open') },
    worklist: {
      list: () => Promise.resolve([]),
      load: async (projectNo) => {
        const found = options.caseFiles?.find((each) => each.projectNo === projectNo);
        if (found === undefined) throw notFound();
        return found;
      },
      act: () => Promise.reject(notFound()),
    },
    drafts: {
      load: async (draftId) => {
        const text = store.getItem(`draft ${draftId}`);
        return text === null ? undefined : (JSON.parse(text) as Draft);
      },
      save: async (draft) => {
        if (platform.draftFault) throw new PlatformError('draft/quota-exceeded', 'Failed to save the draft: no room. Free some space.');
        store.setItem(`draft ${draft.draftId}`, JSON.stringify(draft));
      },
      remove: async (draftId) => store.removeItem(`draft ${draftId}`),
    },
  };
  return platform;
};
