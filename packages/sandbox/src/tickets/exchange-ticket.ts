import type { TicketGrant } from '@lianban/contract';
import { loadAccount } from '../access/account.ts';
import { digestHex } from '../access/digest.ts';
import { toUserInfo } from '../access/user-info.ts';
import { SandboxError } from '../errors.ts';
import type { ProblemCode } from '../http/problem-codes.ts';
import { issueAccessToken } from '../keys/access-token.ts';
import type { PlatformServices } from '../platform-services.ts';
import { write } from '../store/write.ts';
import { isReached } from '../time/beijing-time.ts';

/**
 * Takes a ticket back from the client it was issued to, once, and answers who it stands for.
 *
 * Of two exchanges at once exactly one succeeds. A ticket shown by another client is spent, since it must have leaked.
 * Errors: {@link SandboxError} `ticket/not-found`, `ticket/used`, `ticket/expired`, `ticket/wrong-client`, `ticket/wrong-state`.
 */
export async function exchangeTicket(
  services: PlatformServices,
  request: { clientId: string; ticket: string; state?: string },
): Promise<TicketGrant> {
  const ticketHash = await digestHex(request.ticket);
  const now = services.clock.now();
  const outcome = await write(services.db, async (store): Promise<{ sub: string; accessUntil: string | null } | { code: ProblemCode }> => {
    const row = await store.selectFrom('ticket').selectAll().where('ticketHash', '=', ticketHash).executeTakeFirst();
    if (row === undefined) return { code: 'ticket/not-found' };
    const { numUpdatedRows } = await store
      .updateTable('ticket')
      .set({ usedAt: now })
      .where('ticketHash', '=', ticketHash)
      .where('usedAt', 'is', null)
      .executeTakeFirst();
    if (row.clientId !== request.clientId) return { code: 'ticket/wrong-client' };
    if (Number(numUpdatedRows) !== 1) return { code: 'ticket/used' };
    if (isReached(row.expiresAt, now) || (row.accessUntil !== null && isReached(row.accessUntil, now))) return { code: 'ticket/expired' };
    if (row.state !== null && row.state !== request.state) return { code: 'ticket/wrong-state' };
    return { sub: row.sub, accessUntil: row.accessUntil };
  });
  const account = 'sub' in outcome ? await loadAccount(services.db, outcome.sub) : undefined;
  if (account === undefined) {
    const code = 'code' in outcome ? outcome.code : 'ticket/not-found';
    throw new SandboxError(
      code,
      `Failed to exchange a ticket of client "${request.clientId}": ${REASONS[code] ?? 'it is unknown'}. Send the person to sign in again.`,
      { clientId: request.clientId },
    );
  }
  const accessUntil = 'accessUntil' in outcome ? outcome.accessUntil : null;
  const subject = { sub: account.sub, clientId: request.clientId, ...(accessUntil === null ? {} : { notAfter: accessUntil }) };
  const token = await issueAccessToken(services, subject);
  return { ...token, tokenType: 'Bearer', user: await toUserInfo(account, token.expiresAt) };
}

const REASONS: Partial<Record<ProblemCode, string>> = {
  'ticket/used': 'it was exchanged before',
  'ticket/expired': 'its five minutes or the sign-in behind it are over',
  'ticket/wrong-client': 'it was issued to another client',
  'ticket/wrong-state': 'it was issued for another state',
};
