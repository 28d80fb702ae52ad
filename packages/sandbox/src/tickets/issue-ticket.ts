import type { IssuedTicket } from '@lianban/contract';
import { toBase64Url } from '../access/base64.ts';
import { digestHex } from '../access/digest.ts';
import { SandboxError } from '../errors.ts';
import type { PlatformServices } from '../platform-services.ts';
import { addMilliseconds } from '../time/beijing-time.ts';

/**
 * Issues a one-time ticket (一次性票据) for a signed-in person to a registered client.
 *
 * The ticket is worth nothing without the client's secret and, when given, the same `state`; it lives at most five minutes
 * and is stored as a digest only. Access that it is exchanged for ends at `accessUntil`, when the sign-in does that it stands for:
 * otherwise one token would renew itself for ever.
 * Errors: {@link SandboxError} `ticket/client-not-registered`.
 */
export async function issueTicket(
  services: PlatformServices,
  request: { sub: string; clientId: string; state?: string; accessUntil?: string },
): Promise<IssuedTicket> {
  const client = services.clients.find(request.clientId);
  if (client === undefined || !client.grants.includes('ticket') || client.ticketUrl === undefined) {
    throw new SandboxError(
      'ticket/client-not-registered',
      `Failed to issue a ticket: no client "${request.clientId}" with a ticket address is registered. Register it with the grant "ticket" and a ticketUrl.`,
      { clientId: request.clientId },
    );
  }
  const ticket = toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
  const expiresAt = addMilliseconds(services.clock.now(), services.limits.ticketTtlMs);
  await services.db
    .insertInto('ticket')
    .values({
      ticketHash: await digestHex(ticket),
      clientId: request.clientId,
      sub: request.sub,
      state: request.state ?? null,
      expiresAt,
      accessUntil: request.accessUntil ?? null,
      usedAt: null,
    })
    .execute();
  const redirectUrl = new URL(client.ticketUrl);
  redirectUrl.searchParams.set('ticket', ticket);
  if (request.state !== undefined) redirectUrl.searchParams.set('state', request.state);
  return { ticket, redirectUrl: redirectUrl.href, expiresAt };
}
