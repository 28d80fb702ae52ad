import type { PrefillRequest, PrefillResult } from '../generated/types.ts';
import type { Cancellation } from './web-types.ts';

/** 预填. What registers and licences already know; only with the applicant's consent. Errors: rejects with `PlatformError`. */
export interface PrefillPort {
  load(request: PrefillRequest & { signal?: Cancellation }): Promise<PrefillResult>;
}
