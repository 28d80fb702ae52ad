import type { RatingSubmission } from '../generated/types.ts';
import type { Idempotent } from './idempotent.ts';

/** 好差评. Errors: rejects with `PlatformError` (`rating/already-rated`, `rating/case-not-finished`). */
export interface RatingPort {
  rate(projectNo: string, rating: RatingSubmission, options: Idempotent): Promise<void>;
}
