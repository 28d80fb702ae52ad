import type { Clock } from '@lianban/contract';
import type { SandboxPlatform } from '../../create-platform.ts';
import { verifyAccessToken } from '../../keys/access-token.ts';
import type { ProviderMiddleware } from './provider-middleware.ts';
import { toClaims } from './to-claims.ts';

/**
 * `/oidc/me` for the platform's access tokens. oidc-provider's own endpoint takes only tokens without an audience, which
 * this platform does not issue; OIDC libraries expect it to answer all the same.
 */
export function answerUserinfo(platform: SandboxPlatform, clock: Clock): ProviderMiddleware {
  return async (ctx, next) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(ctx.get('Authorization'))?.[1];
    if (ctx.path !== '/me' || token === undefined || !['GET', 'POST'].includes(ctx.method)) return next();
    const origin = ctx.get('Origin');
    ctx.vary('Origin');
    if (platform.clients.isOrigin(origin)) ctx.set('Access-Control-Allow-Origin', origin);
    ctx.set('Cache-Control', 'no-store');
    const account = await verifyAccessToken({ issuer: platform.issuer, signingKey: platform.signingKey, clock }, token).then(
      ({ sub }) => platform.accounts.load(sub),
      () => undefined,
    );
    if (account === undefined) {
      ctx.status = 401;
      ctx.set('WWW-Authenticate', 'Bearer error="invalid_token"');
      ctx.body = { error: 'invalid_token', error_description: 'invalid token provided' };
    } else {
      ctx.body = toClaims(account);
    }
  };
}
