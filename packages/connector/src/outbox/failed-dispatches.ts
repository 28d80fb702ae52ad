import type { Dispatch } from '@lianban/contract';
import type { Outbox } from './open-outbox.ts';

/** Dispatched work (分办) that the legacy table did not take, for the operations page: no content, only why. */
export type FailedDispatch = { sequence: number; projectNo: string; kind: string; ruleId: 'connector/dispatch-not-written'; message: string; since: string; tries: number };

type Stored = { sequence: number; project_no: string; dispatch: string; message: string; since: string; tries: number };

/** Keeps the work with the newest reason; it is tried again until it is written. */
export function saveFailedDispatch(outbox: Outbox, dispatch: Dispatch, message: string, now: string): void {
  outbox.database
    .prepare(
      `INSERT INTO failed_dispatch (sequence, project_no, dispatch, message, since, tries) VALUES (?, ?, ?, ?, ?, 1)
       ON CONFLICT (sequence) DO UPDATE SET message = excluded.message, tries = tries + 1`,
    )
    .run(dispatch.sequence, dispatch.projectNo, JSON.stringify(dispatch), message, now);
}

export function dropFailedDispatch(outbox: Outbox, sequence: number): void {
  outbox.database.prepare('DELETE FROM failed_dispatch WHERE sequence = ?').run(sequence);
}

/** The work itself, oldest first. */
export function loadFailedDispatches(outbox: Outbox): Dispatch[] {
  return list(outbox).map((row) => JSON.parse(row.dispatch) as Dispatch);
}

/** What the operations page shows of it. */
export function listFailedDispatches(outbox: Outbox): FailedDispatch[] {
  return list(outbox).map((row) => ({
    sequence: row.sequence, projectNo: row.project_no, kind: (JSON.parse(row.dispatch) as Dispatch).kind, ruleId: 'connector/dispatch-not-written', message: row.message, since: row.since, tries: row.tries,
  }));
}

const list = (outbox: Outbox): Stored[] => outbox.database.prepare('SELECT * FROM failed_dispatch ORDER BY sequence').all() as Stored[];
