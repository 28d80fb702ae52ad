import type { Clock } from '@lianban/contract';
import Provider from 'oidc-provider';
import type { Configuration, JWK } from 'oidc-provider';
import type { SandboxPlatform } from '../../create-platform.ts';
import type { LogEntry } from '../../http/log-entry.ts';
import type { IdentityRecords } from '../identity/identity-records.ts';
import { sessionLifetimeMs } from '../identity/platform-sessions.ts';
import type { PlatformSessions } from '../identity/platform-sessions.ts';
import type { SessionCookie } from '../identity/session-cookie.ts';
import { answerUserinfo } from './answer-userinfo.ts';
import { logProviderRequests } from './log-provider-requests.ts';
import { loadGrant } from './load-grant.ts';
import { createPlatformResource } from './platform-resource.ts';
import { createPlatformSessionPolicy } from './platform-session-policy.ts';
import { logoutSource, postLogoutSuccessSource, renderError } from './provider-pages.ts';
import { createRecordsAdapter } from './records-adapter.ts';
import { replaceOtherSession } from './replace-other-session.ts';
import { signOut } from './sign-out.ts';
import { claimsByScope, toClaims } from './to-claims.ts';
import { toProviderClients } from './to-provider-clients.ts';

export interface ProviderOptions {
  readonly platform: SandboxPlatform;
  readonly clock: Clock;
  readonly accessTokenTtlMs: number;
  readonly log: (entry: LogEntry) => void;
  readonly records: IdentityRecords;
  readonly sessions: PlatformSessions;
  readonly cookie: SessionCookie;
}

const sessionSeconds = sessionLifetimeMs / 1000;
const interactionSeconds = 30 * 60;

/**
 * The identity provider (统一身份认证) at `<issuer>/oidc`: authorization code with PKCE for registered clients, tokens signed
 * with the platform's key, state in the platform's database. Everything the platform does not need is switched off.
 */
export function createProvider({ platform, clock, accessTokenTtlMs, log, records, sessions, cookie }: ProviderOptions): Provider {
  const { issuer, clients, signingKey } = platform;
  const secure = issuer.startsWith('https:');
  const configuration: Configuration = {
    adapter: createRecordsAdapter(records),
    clients: toProviderClients(clients.list()),
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    jwks: { keys: [signingKey.privateJwk as JWK] },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    claims: claimsByScope,
    // Pages read name and roles from the id_token; no second request needed.
    conformIdTokenClaims: false,
    clientAuthMethods: ['none'],
    responseTypes: ['code'],
    scopes: ['openid', 'profile'],
    pkce: { required: () => true },
    allowOmittingSingleRegisteredRedirectUri: false,
    clientBasedCORS: (_ctx, origin, client) => clients.find(client.clientId)?.origins.includes(origin) === true,
    cookies: {
      names: { session: 'lianban_oidc', interaction: 'lianban_oidc_interaction', resume: 'lianban_oidc_resume' },
      long: { httpOnly: true, sameSite: 'lax', secure },
      short: { httpOnly: true, sameSite: 'lax', secure },
    },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      userinfo: { enabled: true },
      resourceIndicators: createPlatformResource(accessTokenTtlMs),
      rpInitiatedLogout: { enabled: true, logoutSource, postLogoutSuccessSource },
    },
    ttl: {
      AccessToken: Math.floor(accessTokenTtlMs / 1000),
      AuthorizationCode: 60,
      IdToken: Math.floor(accessTokenTtlMs / 1000),
      Interaction: interactionSeconds,
      Session: sessionSeconds,
      Grant: sessionSeconds,
    },
    interactions: {
      policy: createPlatformSessionPolicy(sessions, cookie),
      url: (_ctx, interaction) => `/interaction/${interaction.uid}`,
    },
    loadExistingGrant: loadGrant,
    async findAccount(_ctx, sub) {
      const account = await platform.accounts.load(sub);
      return account === undefined ? undefined : { accountId: sub, claims: () => toClaims(account) };
    },
    renderError,
  };
  const provider = new Provider(`${issuer}/oidc`, configuration);
  // The listener tells the library the public address in these headers, whatever stands in between.
  provider.proxy = true;
  provider.use(logProviderRequests(provider, clock, log));
  provider.use(answerUserinfo(platform, clock));
  provider.use(replaceOtherSession(provider));
  provider.use(signOut({ provider, sessions, cookie }));
  return provider;
}
