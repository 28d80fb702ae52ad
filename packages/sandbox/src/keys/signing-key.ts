import { exportJWK, generateKeyPair, importJWK } from 'jose';
import type { CryptoKey, JWK } from 'jose';
import { digestHex } from '../access/digest.ts';
import { parseJson } from '../store/parse-json.ts';
import { write } from '../store/write.ts';
import type { Store } from '../store/open-store.ts';

/** The platform's ES256 key. `privateJwk` is for the identity provider beside it, which signs with the same key. */
export interface SigningKey {
  kid: string;
  privateJwk: JWK;
  publicJwk: JWK;
  privateKey: CryptoKey;
  publicKey: CryptoKey;
}

/** Reads the platform's key, or makes it once: tokens stay valid over a restart. */
export async function loadSigningKey(db: Store, now: string): Promise<SigningKey> {
  const privateJwk = await write(db, async (store) => {
    const row = await store.selectFrom('signingKey').select('privateJwk').orderBy('createdAt', 'desc').executeTakeFirst();
    if (row !== undefined) return parseJson<JWK>(row.privateJwk);
    const jwk = await generateJwk();
    await store
      .insertInto('signingKey')
      .values({ kid: jwk.kid ?? '', privateJwk: JSON.stringify(jwk), createdAt: now })
      .execute();
    return jwk;
  });
  const { d: _secret, ...publicJwk } = privateJwk;
  return {
    kid: privateJwk.kid ?? '',
    privateJwk,
    publicJwk,
    privateKey: (await importJWK(privateJwk, 'ES256')) as CryptoKey,
    publicKey: (await importJWK(publicJwk, 'ES256')) as CryptoKey,
  };
}

async function generateJwk(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  const kid = (await digestHex(`${jwk.x}.${jwk.y}`)).slice(0, 16);
  return { ...jwk, kid, alg: 'ES256', use: 'sig' };
}
