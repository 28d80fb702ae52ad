import type { Fetcher } from '../http/fetcher.ts';
import { sessionEnded } from './session-holder.ts';
import type { SessionHolder } from './session-holder.ts';

/**
 * Adds the person's token to each request, and turns the platform's 401 into the end of the session.
 * A 401 where nobody was ever signed in is passed on as the platform worded it.
 * Errors: `PlatformClientError` `platform/session-ended`.
 */
export const createAuthorizedFetch =
  (send: Fetcher, holder: SessionHolder): Fetcher =>
  async (request) => {
    const accessToken = holder.current()?.accessToken;
    const response = await send(accessToken === undefined ? request : withToken(request, accessToken));
    checkAnswer(response.status, accessToken, holder);
    return response;
  };

const withToken = (request: Request, accessToken: string): Request => {
  const headers = new Headers(request.headers);
  headers.set('authorization', `Bearer ${accessToken}`);
  return new Request(request, { headers });
};

/** Same rule for whoever sends without `fetch`, as uploads with progress do. */
export const checkAnswer = (status: number, accessToken: string | undefined, holder: SessionHolder): void => {
  if (status !== 401) return;
  if (accessToken !== undefined) {
    holder.reject(accessToken);
    throw sessionEnded();
  }
  if (holder.hasEnded()) throw sessionEnded();
};
