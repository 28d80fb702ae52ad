import { CASE_EVENT_NAMES } from './case-events.ts';
import type { CaseEventName } from './case-events.ts';
import { restoreCase } from './case-snapshot.ts';
import type { CaseSnapshot } from './case-snapshot.ts';
import { toExampleEvent } from './example-event.ts';

/** What may happen to the case next, in the order of {@link CASE_EVENT_NAMES}; empty once it has ended. */
export function allowedEvents(snapshot: CaseSnapshot): CaseEventName[] {
  const live = restoreCase(snapshot);
  return CASE_EVENT_NAMES.filter((name) => live.can(toExampleEvent(name)));
}
