import { errors } from 'oidc-provider';
import type { Configuration } from 'oidc-provider';
import { PLATFORM_AUDIENCE } from '../../keys/access-token.ts';

/** The one scope of the platform's API; what a person may do there follows from the roles, not from scopes. */
export const platformScope = 'platform';

type ResourceIndicators = NonNullable<NonNullable<Configuration['features']>['resourceIndicators']>;

/**
 * Access tokens are JWTs (ES256) for the platform's API, whether or not the client names the resource: most OIDC libraries
 * cannot, and no other resource exists here.
 */
export function createPlatformResource(accessTokenTtlMs: number): ResourceIndicators {
  return {
    enabled: true,
    defaultResource: () => PLATFORM_AUDIENCE,
    useGrantedResource: () => true,
    getResourceServerInfo(_ctx, resource) {
      if (resource !== PLATFORM_AUDIENCE) throw new errors.InvalidTarget(`unknown resource; use ${PLATFORM_AUDIENCE}`);
      return {
        scope: platformScope,
        audience: PLATFORM_AUDIENCE,
        accessTokenTTL: Math.floor(accessTokenTtlMs / 1000),
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: 'ES256' } },
      };
    },
  };
}
