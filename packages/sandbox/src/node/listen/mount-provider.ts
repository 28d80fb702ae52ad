import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';

export const providerPath = '/oidc';

/**
 * The identity provider as a request listener under `/oidc`. It sees the platform's public address whatever the request's
 * own Host says, so that what it publishes is the same behind a proxy, and nobody else's host name gets into it.
 */
export function mountProvider(
  provider: Provider,
  issuer: string,
  headers: Readonly<Record<string, string>>,
): (request: IncomingMessage, response: ServerResponse) => void {
  const { host, protocol } = new URL(issuer);
  const handle = provider.callback();
  return (request, response) => {
    Object.assign(request, { originalUrl: request.url, url: request.url?.slice(providerPath.length) || '/' });
    Object.assign(request.headers, { host, 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) });
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    void handle(request, response);
  };
}

export function isProviderPath(url: string | undefined): boolean {
  return url !== undefined && (url === providerPath || url.startsWith(`${providerPath}/`) || url.startsWith(`${providerPath}?`));
}
