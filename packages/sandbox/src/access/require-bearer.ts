import type { Role } from '@lianban/contract';
import type { MiddlewareHandler } from 'hono';
import { SandboxError } from '../errors.ts';
import type { PlatformEnv } from '../http/platform-env.ts';
import { verifyAccessToken } from '../keys/access-token.ts';
import type { PlatformServices } from '../platform-services.ts';
import { loadAccount } from './account.ts';

/**
 * Lets through whoever bears a valid token and, when roles are given, has one of them.
 * Errors: {@link SandboxError} `auth/token-missing`, `auth/token-invalid`, `auth/role-missing`.
 */
export function requireBearer(services: PlatformServices, ...roles: Role[]): MiddlewareHandler<PlatformEnv> {
  return async (c, next) => {
    const header = c.req.header('Authorization') ?? '';
    const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(header)?.[1];
    if (token === undefined) {
      throw new SandboxError(
        'auth/token-missing',
        'Failed to answer: the request bears no token. Sign in and send Authorization: Bearer.',
      );
    }
    const { sub, expiresAt } = await verifyAccessToken(services, token);
    const account = await loadAccount(services.db, sub);
    if (account === undefined) {
      throw new SandboxError(
        'auth/token-invalid',
        'Failed to answer: the token is of an account that is not registered here. Sign in again.',
      );
    }
    if (roles.length > 0 && !roles.some((role) => account.roles.includes(role))) {
      throw new SandboxError(
        'auth/role-missing',
        `Failed to answer: this needs the role ${roles.join(' or ')}. Sign in with an account that has it.`,
        { roles },
      );
    }
    c.set('account', account);
    c.set('tokenExpiresAt', expiresAt);
    await next();
  };
}
