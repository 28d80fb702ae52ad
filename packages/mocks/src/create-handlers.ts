import { http } from 'msw/http';
import type { RequestHandler } from 'msw';

import type { MockPlatform } from './platform/mock-platform.ts';

export interface HandlerOptions {
  /** The platform's address, without a slash at the end. */
  readonly baseUrl: string;
  /** The address on the host's own server that exchanges tickets; it is played too, because that server has the secret. */
  readonly ticketExchange: string;
  /** The platform at the time of the request: a reset makes a new one. */
  readonly platform: () => Promise<MockPlatform>;
}

/** MSW handlers that pass every request of the platform's API to the sandbox's own request handler, and its answer back. */
export const createHandlers = ({ baseUrl, ticketExchange, platform }: HandlerOptions): RequestHandler[] => {
  const answer = async ({ request }: { readonly request: Request }): Promise<Response> => (await platform()).sandbox.fetch(request);
  return [
    http.post(ticketExchange, async ({ request }) => answerExchange(request, await platform())),
    http.all(`${baseUrl}/api/*`, answer),
    http.all(`${baseUrl}/.well-known/*`, answer),
  ];
};

/** What the own server of `examples/portal` does: the person's facts stay on the server, the page gets its token. */
const answerExchange = async (request: Request, platform: MockPlatform): Promise<Response> => {
  const { ticket = '', state } = (await request.json().catch(() => ({}))) as { ticket?: string; state?: string };
  const response = await platform.exchange(ticket, state);
  if (!response.ok) return response;
  const { accessToken, expiresAt } = (await response.json()) as { accessToken: string; expiresAt: string };
  return Response.json({ accessToken, expiresAt }, { headers: { 'cache-control': 'no-store' } });
};
