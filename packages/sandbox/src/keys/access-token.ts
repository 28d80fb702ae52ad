import { jwtVerify, SignJWT } from 'jose';
import { SandboxError } from '../errors.ts';
import type { PlatformServices } from '../platform-services.ts';
import { addMilliseconds, isReached, toBeijingTime } from '../time/beijing-time.ts';

/** Audience of every access token for this API. */
export const PLATFORM_AUDIENCE = 'urn:lianban:platform';

export interface IssuedToken {
  accessToken: string;
  expiresAt: string;
}

/** Signs an access token (JWT, ES256) of the platform itself, as the identity provider beside it does; never one that outlives `notAfter`. */
export async function issueAccessToken(
  services: Pick<PlatformServices, 'issuer' | 'clock' | 'ids' | 'signingKey' | 'limits'>,
  subject: { sub: string; clientId: string; notAfter?: string },
): Promise<IssuedToken> {
  const now = services.clock.now();
  const fullTime = addMilliseconds(now, services.limits.accessTokenTtlMs);
  const expiresAt = subject.notAfter !== undefined && isReached(subject.notAfter, fullTime) ? subject.notAfter : fullTime;
  const accessToken = await new SignJWT({ client_id: subject.clientId })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: services.signingKey.kid })
    .setIssuer(services.issuer)
    .setAudience(PLATFORM_AUDIENCE)
    .setSubject(subject.sub)
    .setJti(services.ids.next('token'))
    .setIssuedAt(Math.floor(Date.parse(now) / 1000))
    .setExpirationTime(Math.floor(Date.parse(expiresAt) / 1000))
    .sign(services.signingKey.privateKey);
  return { accessToken, expiresAt };
}

/**
 * Checks signature, issuer, audience and time of a token; nothing in it but the subject is believed.
 * Errors: {@link SandboxError} `auth/token-invalid`, without the reason, which would help only who forges.
 */
export async function verifyAccessToken(
  services: Pick<PlatformServices, 'issuer' | 'clock' | 'signingKey'>,
  token: string,
): Promise<{ sub: string; expiresAt: string }> {
  try {
    const { payload } = await jwtVerify(token, services.signingKey.publicKey, {
      algorithms: ['ES256'],
      issuer: [services.issuer, `${services.issuer}/oidc`],
      audience: PLATFORM_AUDIENCE,
      currentDate: new Date(services.clock.now()),
      requiredClaims: ['sub', 'exp'],
    });
    return { sub: payload.sub ?? '', expiresAt: toBeijingTime((payload.exp ?? 0) * 1000) };
  } catch (cause) {
    throw new SandboxError(
      'auth/token-invalid',
      'Failed to answer: the token is not one of this platform, or has run out. Sign in again.',
      {},
      { cause },
    );
  }
}
