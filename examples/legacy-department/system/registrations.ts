import type { DatabaseSync } from 'node:sqlite';
import { stampOf } from './clock.ts';
import type { Clerk } from './sign-in.ts';

/** One birth registration (户籍业务) as the table has it. */
export type Registration = Record<string, string | null> & { YWLSH: string; ZT: string };
/** One line of the handling record (办理记录). */
export type HandlingLine = { JLXH: number; HJXH: number; HJMC: string; CZR: string; KSSJ: string; JSSJ: string; CLYJ: string | null };

/** A clerk's decision; `seenState` is the state on the page it was made on. */
export type Decision = { action: 'accept' | 'supplement' | 'register' | 'return'; seenState: string; opinion: string; bookNumber?: string; dueDay?: string };

const stepName = { accept: '受理', supplement: '补正告知', register: '审批登记', return: '退件' } as const;

export function listRegistrations(database: DatabaseSync, state: string | undefined): Registration[] {
  const order = 'ORDER BY CASE ZT WHEN \'0\' THEN 0 WHEN \'1\' THEN 1 WHEN \'2\' THEN 2 ELSE 3 END, XGSJ DESC LIMIT 200';
  const rows = state
    ? database.prepare(`SELECT * FROM T_HJ_YW WHERE ZT = ? ${order}`).all(state)
    : database.prepare(`SELECT * FROM T_HJ_YW ${order}`).all();
  return rows as Registration[];
}

export function findRegistration(database: DatabaseSync, number: string): Registration | undefined {
  return database.prepare('SELECT * FROM T_HJ_YW WHERE YWLSH = ?').get(number) as Registration | undefined;
}

export function listHandling(database: DatabaseSync, number: string): HandlingLine[] {
  return database.prepare('SELECT * FROM T_HJ_BLJL WHERE YWLSH = ? ORDER BY HJXH').all(number) as HandlingLine[];
}

/** What a clerk may do now; the rest is refused. What is missing is told once (一次性告知), so never again after that. */
export function allowedActions({ ZT, BZSJ }: { ZT: string; BZSJ?: string | null }): Decision['action'][] {
  if (ZT === '0') return BZSJ ? ['accept', 'return'] : ['accept', 'supplement', 'return'];
  if (ZT === '1') return ['register', 'return'];
  return [];
}

/** `work` answers whether it did anything; what it did is then kept as a whole. */
function inTransaction(database: DatabaseSync, work: () => boolean): boolean {
  database.exec('BEGIN IMMEDIATE');
  try {
    const done = work();
    database.exec(done ? 'COMMIT' : 'ROLLBACK');
    return done;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

/**
 * Writes a clerk's decision and its line of the record in one transaction.
 * @returns false when the state does not allow it, or is no longer the one that the clerk saw: 退件 means another thing after 受理
 */
export function decide(database: DatabaseSync, number: string, decision: Decision, clerk: Clerk): boolean {
  const now = stampOf(new Date());
  return inTransaction(database, () => {
    const row = findRegistration(database, number);
    if (!row || row.ZT !== decision.seenState || !allowedActions(row).includes(decision.action)) return false;
    if (decision.action === 'accept') {
      database.prepare("UPDATE T_HJ_YW SET ZT = '1', SLR = ?, SLSJ = ?, XGSJ = ? WHERE YWLSH = ?").run(clerk.realName, now, now, number);
    } else if (decision.action === 'supplement') {
      database
        .prepare("UPDATE T_HJ_YW SET ZT = '2', SLR = ?, BZSM = ?, BZSJ = ?, BZQX = ?, XGSJ = ? WHERE YWLSH = ?")
        .run(clerk.realName, decision.opinion, now, (decision.dueDay ?? '').replaceAll('-', ''), now, number);
    } else {
      database
        .prepare('UPDATE T_HJ_YW SET ZT = ?, BJR = ?, BJSJ = ?, BLYJ = ?, HKBBH = ?, XGSJ = ? WHERE YWLSH = ?')
        .run(decision.action === 'register' ? '3' : '9', clerk.realName, now, decision.opinion, decision.bookNumber ?? null, now, number);
    }
    database
      .prepare(
        `INSERT INTO T_HJ_BLJL (YWLSH, HJXH, HJMC, CZR, KSSJ, JSSJ, CLYJ, XGSJ)
         SELECT ?, COALESCE(MAX(HJXH), 0) + 1, ?, ?, ?, ?, ?, ? FROM T_HJ_BLJL WHERE YWLSH = ?`,
      )
      .run(number, stepName[decision.action], clerk.realName, now, now, decision.opinion, now, number);
    return true;
  });
}

/** Amends what was written in the record, as a clerk does after a slip of the pen; the last line is the opinion on the case. */
export function amendOpinion(database: DatabaseSync, number: string, line: number, opinion: string): boolean {
  const now = stampOf(new Date());
  return inTransaction(database, () => {
    const changed = database.prepare('UPDATE T_HJ_BLJL SET CLYJ = ?, XGSJ = ? WHERE YWLSH = ? AND HJXH = ?').run(opinion, now, number, line);
    if (changed.changes === 0) return false;
    database
      .prepare(`UPDATE T_HJ_YW SET BLYJ = CASE WHEN BJSJ IS NOT NULL AND ? = (SELECT MAX(HJXH) FROM T_HJ_BLJL WHERE YWLSH = ?) THEN ? ELSE BLYJ END, XGSJ = ? WHERE YWLSH = ?`)
      .run(line, number, opinion, now, number);
    return true;
  });
}

/** Writes the number of the household book (户口簿编号) that was forgotten or mistyped at registration. */
export function amendBookNumber(database: DatabaseSync, number: string, bookNumber: string): boolean {
  const changed = database.prepare("UPDATE T_HJ_YW SET HKBBH = ?, XGSJ = ? WHERE YWLSH = ? AND ZT = '3'").run(bookNumber, stampOf(new Date()), number);
  return changed.changes === 1;
}
