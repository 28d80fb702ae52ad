import type { CaseAction, CaseFile, WorklistEntry } from '../generated/types.ts';
import type { Idempotent } from './idempotent.ts';

/** 待办. The officer's own department's cases. Errors: rejects with `PlatformError` (`case/illegal-event`, `case/version-conflict`). */
export interface WorklistPort {
  list(): Promise<WorklistEntry[]>;
  load(projectNo: string): Promise<CaseFile>;
  /** `version` is the one of the case file the officer looked at. */
  act(projectNo: string, action: CaseAction, options: Idempotent & { version: number }): Promise<CaseFile>;
}
