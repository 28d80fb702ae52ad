import type { ApplicationPort } from './application-port.ts';
import type { CatalogPort } from './catalog-port.ts';
import type { DraftPort } from './draft-port.ts';
import type { IdentityPort } from './identity-port.ts';
import type { PrefillPort } from './prefill-port.ts';
import type { RatingPort } from './rating-port.ts';
import type { StatusStreamPort } from './status-stream-port.ts';
import type { UploadPort } from './upload-port.ts';
import type { WorklistPort } from './worklist-port.ts';

/**
 * 平台. All that the elements know of a platform. `@lianban/platform-client` implements it for a platform that speaks our OpenAPI;
 * a host with another interface brings its own.
 */
export interface Platform {
  readonly identity: IdentityPort;
  readonly catalog: CatalogPort;
  readonly prefill: PrefillPort;
  readonly uploads: UploadPort;
  readonly applications: ApplicationPort;
  readonly ratings: RatingPort;
  readonly events: StatusStreamPort;
  readonly worklist: WorklistPort;
  readonly drafts: DraftPort;
}
