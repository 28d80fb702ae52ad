import type { Application, ApplicationSubmission, ApplicationSummary, CorrectionSubmission } from '../generated/types.ts';
import type { Idempotent } from './idempotent.ts';

/** 申请. The applicant's own applications. Errors: rejects with `PlatformError`; another person's application is `application/not-found`. */
export interface ApplicationPort {
  submit(submission: ApplicationSubmission, options: Idempotent): Promise<Application>;
  list(): Promise<ApplicationSummary[]>;
  load(applicationId: string): Promise<Application>;
  /** One answer to the one list of corrections 一次性补正; the platform hands each case its part. */
  correct(applicationId: string, correction: CorrectionSubmission, options: Idempotent): Promise<Application>;
  /** Withdraws one case 撤回办件. */
  withdraw(applicationId: string, projectNo: string, options: Idempotent): Promise<Application>;
}
