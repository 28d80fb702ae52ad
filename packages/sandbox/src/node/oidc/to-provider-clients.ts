import type { ClientMetadata } from 'oidc-provider';
import type { RegisteredClient } from '../../access/client-registry.ts';

/**
 * Registered clients with the grant `oidc`, as oidc-provider reads them. Their pages run in browsers and can keep no secret,
 * so each is public and must use PKCE, even when its server has a secret for tickets. Redirect URIs are matched exactly.
 */
export function toProviderClients(clients: readonly RegisteredClient[]): ClientMetadata[] {
  return clients
    .filter((client) => client.grants.includes('oidc'))
    .map((client) => ({
      client_id: client.clientId,
      client_name: client.name,
      application_type: 'web',
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code'],
      response_types: ['code'],
      response_modes: ['query'],
      redirect_uris: client.redirectUris ?? [],
      post_logout_redirect_uris: client.postLogoutRedirectUris ?? [],
    }));
}
