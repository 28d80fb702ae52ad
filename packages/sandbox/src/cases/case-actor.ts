/**
 * Who makes something happen to a case. `department` is a department's own system through the exchange, which pushes its
 * rows itself; for everyone else the platform writes them.
 */
export interface CaseActor {
  kind: 'applicant' | 'officer' | 'department' | 'platform';
  /** Name told on the timeline and in the rows. */
  name: string;
}
