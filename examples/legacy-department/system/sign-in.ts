import { createHmac, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';

/** A signed-in clerk of the old system. */
export type Clerk = { userName: string; realName: string };

const sessionTtlMs = 8 * 3600_000;
const trustedLinkTtlMs = 60_000;

const hash = (password: string, salt: string): string => `${salt}:${scryptSync(password, salt, 32).toString('hex')}`;

function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

export function addClerk(database: DatabaseSync, userName: string, realName: string, password: string): void {
  database
    .prepare('INSERT OR IGNORE INTO T_YH (YHM, XM, MM) VALUES (?, ?, ?)')
    .run(userName, realName, hash(password, randomBytes(8).toString('hex')));
}

export function checkPassword(database: DatabaseSync, userName: string, password: string): Clerk | undefined {
  const row = database.prepare('SELECT YHM, XM, MM FROM T_YH WHERE YHM = ?').get(userName) as
    | { YHM: string; XM: string; MM: string }
    | undefined;
  if (!row || !same(row.MM, hash(password, row.MM.split(':')[0] ?? ''))) return undefined;
  return { userName: row.YHM, realName: row.XM };
}

/**
 * Older systems often take a sign-in from a trusted neighbour: user, time and HMAC-SHA256 over `user|ts` in the link.
 * A link is good for one minute and once.
 */
export function checkTrustedLink(database: DatabaseSync, link: URLSearchParams, secret: string): Clerk | undefined {
  const user = link.get('user') ?? '';
  const ts = link.get('ts') ?? '';
  const sig = link.get('sig') ?? '';
  const age = Math.abs(Date.now() - Number(ts));
  if (!secret || !(age <= trustedLinkTtlMs)) return undefined;
  if (!same(sig, createHmac('sha256', secret).update(`${user}|${ts}`).digest('hex'))) return undefined;
  const row = database.prepare('SELECT YHM, XM FROM T_YH WHERE YHM = ?').get(user) as { YHM: string; XM: string } | undefined;
  if (!row) return undefined;
  // Remembered for as long as the link could be good, which is longer than a minute when the neighbour's clock is ahead.
  const used = database.prepare('INSERT OR IGNORE INTO T_HH (HHID, YHM, GQSJ) VALUES (?, ?, ?)').run(`link:${sig}`, user, Number(ts) + trustedLinkTtlMs);
  return used.changes === 1 ? { userName: row.YHM, realName: row.XM } : undefined;
}

export function openSession(database: DatabaseSync, clerk: Clerk): string {
  const id = randomBytes(24).toString('base64url');
  database.prepare('DELETE FROM T_HH WHERE GQSJ < ?').run(Date.now());
  database.prepare('INSERT INTO T_HH (HHID, YHM, GQSJ) VALUES (?, ?, ?)').run(id, clerk.userName, Date.now() + sessionTtlMs);
  return id;
}

export function findSession(database: DatabaseSync, id: string | undefined): Clerk | undefined {
  if (!id || id.startsWith('link:')) return undefined;
  const row = database
    .prepare('SELECT T_YH.YHM, T_YH.XM FROM T_HH JOIN T_YH ON T_YH.YHM = T_HH.YHM WHERE HHID = ? AND GQSJ > ?')
    .get(id, Date.now()) as { YHM: string; XM: string } | undefined;
  return row && { userName: row.YHM, realName: row.XM };
}

export function closeSession(database: DatabaseSync, id: string | undefined): void {
  if (id) database.prepare('DELETE FROM T_HH WHERE HHID = ?').run(id);
}
