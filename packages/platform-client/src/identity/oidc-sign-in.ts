import * as oauth from 'oauth4webapi';

import type { Fetcher } from '../http/fetcher.ts';
import { isLoopback } from './is-loopback.ts';
import { withoutParameters, oidcParameters } from './return-address.ts';
import { signInFailed, signInRefused, stateMismatch } from './sign-in-error.ts';
import type { StartedSignIn } from './sign-in-store.ts';

/** How this page is known to the OIDC provider. */
export interface OidcOptions {
  /** Issuer URL; discovery is at `<issuer>/.well-known/openid-configuration`. HTTPS, except on this machine itself. */
  readonly issuer: string;
  readonly clientId: string;
  /** Absolute, exactly as registered. */
  readonly redirectUri: string;
  /** Absolute, as registered; where the provider leads after sign-out. Default: `redirectUri`. */
  readonly postLogoutRedirectUri?: string;
  /** Default `openid`. */
  readonly scope?: string;
  /** Whom the access token is for (RFC 8707). Default `urn:lianban:platform`. */
  readonly resource?: string;
}

/** What a sign-in gives before it is known whose it is. */
export interface TokenGrant {
  readonly accessToken: string;
  /** Seconds from the answer. */
  readonly expiresInSeconds: number;
  readonly idToken?: string;
}

/**
 * Authorization code with PKCE (RFC 6749, 7636, 9207; OpenID Connect Core) through oauth4webapi, without a client secret.
 * Errors: `PlatformClientError` `sign-in/failed`, `sign-in/refused`, `sign-in/state-mismatch`.
 */
export const createOidcSignIn = (options: OidcOptions, send: Fetcher) => {
  const { issuer, clientId, redirectUri, scope = 'openid', resource = 'urn:lianban:platform' } = options;
  const client: oauth.Client = { client_id: clientId };
  const requestOptions = {
    [oauth.customFetch]: (address: string, init: object) => send(new Request(address, init)),
    [oauth.allowInsecureRequests]: isLoopback(issuer),
  };
  let discovered: Promise<oauth.AuthorizationServer> | undefined;

  const discover = (): Promise<oauth.AuthorizationServer> => {
    discovered ??= oauth
      .discoveryRequest(new URL(issuer), requestOptions)
      .then((response) => oauth.processDiscoveryResponse(new URL(issuer), response))
      .catch((error: unknown) => {
        discovered = undefined;
        throw signInFailed(`discover the identity provider ${issuer}`, error);
      });
    return discovered;
  };

  return {
    /** Makes what to remember and the address to go to. */
    start: async (): Promise<{ started: Pick<StartedSignIn, 'state' | 'nonce' | 'codeVerifier'>; address: string }> => {
      const server = await discover();
      const [state, nonce, codeVerifier] = [oauth.generateRandomState(), oauth.generateRandomNonce(), oauth.generateRandomCodeVerifier()];
      const address = new URL(server.authorization_endpoint ?? '');
      const parameters = {
        response_type: 'code',
        client_id: clientId,
        redirect_uri: redirectUri,
        scope,
        resource,
        state,
        nonce,
        code_challenge: await oauth.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
      };
      for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
      return { started: { state, nonce, codeVerifier }, address: address.href };
    },

    /** Whether an address is the return of a sign-in that this tab has started, or at least claims to be one. */
    isReturn: (address: string, started: StartedSignIn | undefined): boolean => {
      const { searchParams } = new URL(address);
      const hasAnswer = searchParams.has('state') && (searchParams.has('code') || searchParams.has('error'));
      const isOurs = started?.way === 'oidc' && started.state === searchParams.get('state');
      return hasAnswer && (isOurs || withoutParameters(address, oidcParameters).split('#')[0] === redirectUri);
    },

    finish: async (address: string, started: StartedSignIn | undefined): Promise<TokenGrant> => {
      const { searchParams } = new URL(address);
      const { state, nonce, codeVerifier } = started ?? {};
      if (started?.way !== 'oidc' || state !== searchParams.get('state') || !nonce || !codeVerifier) throw stateMismatch('oidc');
      const refusal = searchParams.get('error');
      if (refusal !== null) throw signInRefused(refusal);
      const server = await discover();
      try {
        const parameters = oauth.validateAuthResponse(server, client, searchParams, state);
        const response = await oauth.authorizationCodeGrantRequest(server, client, oauth.None(), parameters, redirectUri, codeVerifier, {
          ...requestOptions,
          additionalParameters: { resource },
        });
        const answer = await oauth.processAuthorizationCodeResponse(server, client, response, {
          expectedNonce: nonce,
          requireIdToken: true,
        });
        // RFC 6749 §5.1 lets a server leave out the lifetime; a token of unknown age is used for five minutes.
        const grant = { accessToken: answer.access_token, expiresInSeconds: answer.expires_in ?? 300 };
        return answer.id_token === undefined ? grant : { ...grant, idToken: answer.id_token };
      } catch (error) {
        throw signInFailed('exchange the authorization code', error);
      }
    },

    /** Where sign-out leads (OIDC RP-Initiated Logout), `undefined` when the provider has no such place or is out of reach. */
    signOutAddress: async (idToken: string | undefined): Promise<string | undefined> => {
      const server = await discover().catch(() => undefined);
      if (server?.end_session_endpoint === undefined) return undefined;
      const address = new URL(server.end_session_endpoint);
      address.searchParams.set('client_id', clientId);
      address.searchParams.set('post_logout_redirect_uri', options.postLogoutRedirectUri ?? redirectUri);
      if (idToken !== undefined) address.searchParams.set('id_token_hint', idToken);
      return address.href;
    },
  };
};

export type OidcSignIn = ReturnType<typeof createOidcSignIn>;
