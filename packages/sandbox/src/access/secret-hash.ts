import { parseBase64, toBase64Url } from './base64.ts';

const ITERATIONS = 100_000;

/** A password or client secret → `pbkdf2-sha256$<iterations>$<salt>$<hash>`. The clear text is stored nowhere. */
export async function hashSecret(secret: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const hash = await derive(secret, salt, ITERATIONS);
  return `pbkdf2-sha256$${ITERATIONS}$${toBase64Url(salt)}$${toBase64Url(hash)}`;
}

/** Compares without telling by its duration where a difference lies. An unreadable hash fits nothing. */
export async function isSecret(secret: string, stored: string): Promise<boolean> {
  const [scheme, iterations, salt, hash] = stored.split('$');
  if (scheme !== 'pbkdf2-sha256' || iterations === undefined || salt === undefined || hash === undefined) return false;
  const expected = parseBase64(hash);
  const actual = await derive(secret, parseBase64(salt), Number(iterations));
  let difference = expected.length ^ actual.length;
  for (let index = 0; index < actual.length; index += 1) difference |= (expected[index] ?? 0) ^ (actual[index] ?? 0);
  return difference === 0;
}

async function derive(secret: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(secret), 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, 256);
  return new Uint8Array(bits);
}
