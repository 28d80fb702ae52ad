import type { CaseAction, CaseFile, WorklistEntry } from '@lianban/contract';

import { expectStatus } from './http-caller.ts';
import type { Answer } from './http-caller.ts';
import type { GroupContext } from './group-context.ts';

let actions = 0;

/** What an officer does with the platform, as HTTP. */
export const createOfficer = ({ caller, tokenOf }: Pick<GroupContext, 'caller' | 'tokenOf'>, account: string) => {
  const worklist = async (): Promise<WorklistEntry[]> =>
    expectStatus(await caller().get<{ cases: WorklistEntry[] }>('/api/v1/worklist', { token: await tokenOf(account) }), 200).cases;

  const open = async (projectNo: string): Promise<Answer<CaseFile>> => caller().get<CaseFile>(`/api/v1/cases/${projectNo}`, { token: await tokenOf(account) });

  /** Acts on the case as it is now, or as the officer saw it at `version`. */
  const act = async (projectNo: string, action: CaseAction, version?: number): Promise<Answer<CaseFile>> => {
    const seen = version ?? expectStatus(await open(projectNo), 200).version;
    const headers = { 'idempotency-key': `action-${(actions += 1)}`, 'if-match': `"${seen}"` };
    return caller().post<CaseFile>(`/api/v1/cases/${projectNo}/actions`, { token: await tokenOf(account), body: action, headers });
  };

  return { worklist, open, act };
};
