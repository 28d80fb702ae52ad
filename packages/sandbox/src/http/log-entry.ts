/**
 * One line of the platform's log. Values are codes, counts, durations and route patterns, never what a person answered:
 * no identity numbers, no tokens, no query strings, no bodies.
 */
export interface LogEntry {
  at: string;
  level: 'info' | 'warning' | 'error';
  event: 'request' | 'request-failed' | 'row-failed';
  method: string;
  /** The route's pattern (`/api/v1/applications/:applicationId`), never the address as asked. */
  route: string;
  status: number;
  durationMs: number;
  code?: string;
  /** Name and stack of an unexpected error, without its message. */
  fault?: string;
}
