import type { MiddlewareHandler } from 'hono';
import { SandboxError } from '../errors.ts';
import type { PlatformEnv } from '../http/platform-env.ts';
import type { PlatformServices } from '../platform-services.ts';
import { parseBase64 } from './base64.ts';
import type { ClientGrant } from './client-registration.ts';

/**
 * Lets through a confidential client with its secret (HTTP Basic) and the grant.
 * Errors: {@link SandboxError} `auth/client-invalid`, without saying what was wrong; `auth/too-many-failures`.
 */
export function requireClient(services: PlatformServices, grant: ClientGrant): MiddlewareHandler<PlatformEnv> {
  return async (c, next) => {
    const credentials = parseBasic(c.req.header('Authorization') ?? '');
    const client =
      credentials === undefined
        ? undefined
        : await services.clients.authenticate(credentials.clientId, credentials.secret, c.env?.address);
    if (client === undefined || !client.grants.includes(grant)) {
      throw new SandboxError(
        'auth/client-invalid',
        `Failed to answer: this needs a registered client with its secret and the grant "${grant}". Send Authorization: Basic.`,
        { grant },
      );
    }
    c.set('client', client);
    await next();
  };
}

/** RFC 7617, with RFC 6749's form encoding of both parts undone. */
function parseBasic(header: string): { clientId: string; secret: string } | undefined {
  const encoded = /^Basic ([\w+/-]+=*)$/i.exec(header)?.[1];
  if (encoded === undefined) return undefined;
  try {
    const text = new TextDecoder().decode(parseBase64(encoded));
    const colon = text.indexOf(':');
    if (colon < 1) return undefined;
    const [clientId, secret] = [text.slice(0, colon), text.slice(colon + 1)].map(decodeURIComponent);
    return clientId === undefined || secret === undefined ? undefined : { clientId, secret };
  } catch {
    return undefined;
  }
}
