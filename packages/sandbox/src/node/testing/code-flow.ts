import { createHash, randomBytes } from 'node:crypto';

/** One authorization request of a public client, as an OIDC library would make it. */
export interface CodeFlow {
  readonly address: string;
  readonly state: string;
  readonly verifier: string;
  readonly redirectUri: string;
}

export interface CodeFlowOptions {
  readonly clientId: string;
  readonly redirectUri: string;
  /** Further or replaced parameters; an empty value leaves one out. */
  readonly parameters?: Readonly<Record<string, string>>;
}

export function startCodeFlow({ clientId, redirectUri, parameters = {} }: CodeFlowOptions): CodeFlow {
  const verifier = randomBytes(32).toString('base64url');
  const state = randomBytes(16).toString('base64url');
  const query = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: 'openid profile',
    state,
    nonce: randomBytes(16).toString('base64url'),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...parameters,
  });
  for (const name of Object.keys(parameters).filter((key) => parameters[key] === '')) query.delete(name);
  return { address: `/oidc/auth?${query}`, state, verifier, redirectUri };
}

export interface TokenAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Exchanges a code for tokens, as the page of the client does: with its Origin, without a secret. */
export async function exchangeCode(siteUrl: string, clientId: string, flow: CodeFlow, code: string, origin?: string): Promise<TokenAnswer> {
  const response = await fetch(new URL('/oidc/token', siteUrl), {
    method: 'POST',
    headers: origin === undefined ? {} : { Origin: origin },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId,
      code,
      redirect_uri: flow.redirectUri,
      code_verifier: flow.verifier,
    }),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Record<string, unknown> };
}
