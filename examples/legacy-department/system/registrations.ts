import type { DatabaseSync } from 'node:sqlite';
import { stampOf } from './clock.ts';
import type { Clerk } from './sign-in.ts';

/** One birth registration (户籍业务) as the table has it. */
export type Registration = Record<string, string | null> & { YWLSH: string; ZT: string };
/** One line of the handling record (办理记录). */
export type HandlingLine = { JLXH: number; HJXH: number; HJMC: string; CZR: string; KSSJ: string; JSSJ: string; CLYJ: string | null };

export type Decision = { action: 'accept' | 'supplement' | 'register' | 'return'; opinion: string; bookNumber?: string; dueDay?: string };

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

/** What a clerk may do in each state; the rest is refused. */
export function allowedActions(state: string): Decision['action'][] {
  if (state === '0') return ['accept', 'supplement', 'return'];
  if (state === '1') return ['register', 'return'];
  return [];
}

/** Writes a clerk's decision and its line of the record in one transaction. @returns false when the state does not allow it */
export function decide(database: DatabaseSync, number: string, decision: Decision, clerk: Clerk): boolean {
  const now = stampOf(new Date());
  database.exec('BEGIN IMMEDIATE');
  try {
    const row = findRegistration(database, number);
    if (!row || !allowedActions(row.ZT).includes(decision.action)) {
      database.exec('ROLLBACK');
      return false;
    }
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
    database.exec('COMMIT');
    return true;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

/** Amends what was written in the record, as a clerk does after a slip of the pen. */
export function amendOpinion(database: DatabaseSync, number: string, line: number, opinion: string): boolean {
  const now = stampOf(new Date());
  database.exec('BEGIN IMMEDIATE');
  const changed = database.prepare('UPDATE T_HJ_BLJL SET CLYJ = ?, XGSJ = ? WHERE YWLSH = ? AND HJXH = ?').run(opinion, now, number, line);
  database
    .prepare(`UPDATE T_HJ_YW SET BLYJ = CASE WHEN ZT IN ('3', '9') AND ? = (SELECT MAX(HJXH) FROM T_HJ_BLJL WHERE YWLSH = ?) THEN ? ELSE BLYJ END, XGSJ = ? WHERE YWLSH = ?`)
    .run(line, number, opinion, now, number);
  database.exec('COMMIT');
  return changed.changes === 1;
}

/** Writes the number of the household book (户口簿编号) that was forgotten or mistyped at registration. */
export function amendBookNumber(database: DatabaseSync, number: string, bookNumber: string): boolean {
  const changed = database.prepare("UPDATE T_HJ_YW SET HKBBH = ?, XGSJ = ? WHERE YWLSH = ? AND ZT = '3'").run(bookNumber, stampOf(new Date()), number);
  return changed.changes === 1;
}
