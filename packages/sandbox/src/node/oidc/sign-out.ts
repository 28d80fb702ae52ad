import type Provider from 'oidc-provider';
import type { KoaContextWithOIDC } from 'oidc-provider';
import type { PlatformSessions } from '../identity/platform-sessions.ts';
import type { SessionCookie } from '../identity/session-cookie.ts';
import type { ProviderMiddleware } from './provider-middleware.ts';
import { answerOnward } from './provider-pages.ts';

export interface SignOutOptions {
  readonly provider: Provider;
  readonly sessions: PlatformSessions;
  readonly cookie: SessionCookie;
}

/**
 * RP-initiated logout (OpenID Connect) that goes through to the platform session.
 *
 * A client that proves by `id_token_hint` whom it signs out goes back at once; so does anyone with nothing left to end.
 * Without that proof the person is asked, so that no other site can sign people out by a link.
 */
export function signOut({ provider, sessions, cookie }: SignOutOptions): ProviderMiddleware {
  return async (ctx, next) => {
    await next();
    const oidcCtx = ctx as unknown as KoaContextWithOIDC;
    const { route, params, session } = oidcCtx.oidc ?? {};
    if (route === 'end_session_confirm' && ctx.status === 303 && params?.['logout'] !== undefined) {
      await endPlatformSession(ctx);
    }
    if (route === 'end_session_confirm' && ctx.status === 303) await answerOnward(oidcCtx);
    if (route !== 'end_session' || ctx.status !== 200 || session === undefined) return;
    const hintedSub = oidcCtx.oidc.entities.IdTokenHint?.payload.sub;
    if (session.accountId !== undefined && session.accountId !== hintedSub) return;
    // A platform session of someone else outlives the sign-out of a client's stale session.
    const platformSession = await sessions.find(cookie.read(ctx.req.headers.cookie));
    if (platformSession !== undefined && platformSession.sub === hintedSub) await endPlatformSession(ctx);
    await endOidcSession(session);
    ctx.cookies.set(provider.cookieName('session'), null, { httpOnly: true, sameSite: 'lax', overwrite: true });
    const target = new URL(String(params?.['post_logout_redirect_uri'] ?? provider.urlFor('end_session_success')));
    if (params?.['post_logout_redirect_uri'] !== undefined && typeof params['state'] === 'string') {
      target.searchParams.set('state', params['state']);
    }
    ctx.body = null;
    ctx.status = 303;
    ctx.redirect(target.href);
  };

  async function endPlatformSession(ctx: Parameters<ProviderMiddleware>[0]): Promise<void> {
    await sessions.end(cookie.read(ctx.req.headers.cookie));
    ctx.append('Set-Cookie', cookie.clear());
  }

  async function endOidcSession(session: NonNullable<KoaContextWithOIDC['oidc']['session']>): Promise<void> {
    for (const { grantId } of Object.values(session.authorizations ?? {})) {
      if (grantId === undefined) continue;
      await provider.AuthorizationCode.revokeByGrantId(grantId);
      await provider.Grant.adapter.destroy(grantId);
    }
    await session.destroy();
  }
}
