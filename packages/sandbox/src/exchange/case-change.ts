import type { CaseEvent } from '@lianban/case-machine';
import type { ApplicationRecord } from '../applications/application-record.ts';
import type { CaseActor } from '../cases/case-actor.ts';
import type { CaseRecord } from '../cases/case-record.ts';

/** One change of a case, as the exchange looks at it. */
export interface CaseChange {
  application: ApplicationRecord;
  before: CaseRecord;
  after: CaseRecord;
  event: CaseEvent;
  actor: CaseActor;
}
