/** Ways in which a client may work with the platform. */
export type ClientGrant = 'oidc' | 'ticket' | 'exchange';

/** An application (应用) that a department or the province registers with the platform. */
export interface ClientRegistration {
  clientId: string;
  name: string;
  /** Confidential clients only; stored hashed. */
  secret?: string;
  grants: ClientGrant[];
  /** Origins whose pages may call the API (CORS). */
  origins: string[];
  /** Where the identity provider may send the browser back to (grant `oidc`). */
  redirectUris?: string[];
  postLogoutRedirectUris?: string[];
  /** Where the browser is sent with a one-time ticket (grant `ticket`). */
  ticketUrl?: string;
  /** The department that it speaks for (grant `exchange`). */
  deptKey?: string;
}
