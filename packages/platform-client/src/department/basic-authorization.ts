/** HTTP Basic (RFC 7617) with both parts form-encoded, as OAuth wants it for client credentials (RFC 6749 §2.3.1). */
export const toBasicAuthorization = (clientId: string, clientSecret: string): string =>
  `Basic ${btoa(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`)}`;
