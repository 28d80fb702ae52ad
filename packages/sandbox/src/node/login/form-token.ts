import { toBase64Url } from '../../access/base64.ts';
import { parse, serialize } from 'hono/utils/cookie';

const name = 'lianban_form';

/**
 * CSRF protection of forms that are sent before anyone is signed in: the same random value in a cookie and in the form.
 * Another site can neither read nor set the cookie; an `Origin` that is not this platform's is refused besides.
 */
export interface FormTokens {
  /** The token for a page, and the `Set-Cookie` to send with it when the browser has none yet. */
  issue(cookieHeader: string | undefined): { readonly token: string; readonly setCookie?: string };
  check(request: { readonly cookieHeader: string | undefined; readonly origin: string | undefined; readonly token: unknown }): boolean;
}

const shape = /^[\w-]{32}$/;

export function createFormTokens(issuer: string): FormTokens {
  const ownOrigin = new URL(issuer).origin;
  const secure = issuer.startsWith('https:');
  const read = (cookieHeader: string | undefined): string | undefined => {
    const value = cookieHeader === undefined ? undefined : parse(cookieHeader, name)[name];
    return value !== undefined && shape.test(value) ? value : undefined;
  };
  return {
    issue(cookieHeader) {
      const known = read(cookieHeader);
      if (known !== undefined) return { token: known };
      const token = toBase64Url(crypto.getRandomValues(new Uint8Array(24)));
      return { token, setCookie: serialize(name, token, { path: '/', httpOnly: true, sameSite: 'Lax', secure }) };
    },
    check({ cookieHeader, origin, token }) {
      if (origin !== undefined && origin !== ownOrigin) return false;
      const known = read(cookieHeader);
      return known !== undefined && known === token;
    },
  };
}
