import { toBase64Url } from '../bytes/base64url.ts';

/** Whose drafts: a person at a platform. */
export interface DraftPerson {
  /** The platform's base URL. */
  readonly platform: string;
  readonly sub: string;
}

export interface DraftKeys {
  /** AES-GCM, 256 bits. */
  readonly seal: CryptoKey;
  /** HMAC-SHA-256, for names. */
  readonly name: CryptoKey;
}

const encoder = new TextEncoder();

/** Who is meant, in an unambiguous text. */
const describe = ({ platform, sub }: DraftPerson): string => JSON.stringify([platform, sub]);

/**
 * Derives the person's keys on this device from the secret that the platform keeps for them (HKDF-SHA-256, RFC 5869).
 * The person is part of the derivation: one person's secret gives nothing for another. No key can be exported.
 */
export const deriveDraftKeys = async (secret: Uint8Array<ArrayBuffer>, person: DraftPerson): Promise<DraftKeys> => {
  const root = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const derive = (purpose: string, algorithm: AesKeyGenParams | HmacKeyGenParams, usages: KeyUsage[]): Promise<CryptoKey> =>
    crypto.subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt: encoder.encode('lianban draft 1'), info: encoder.encode(`${purpose} ${describe(person)}`) },
      root,
      algorithm,
      false,
      usages,
    );
  return {
    seal: await derive('seal', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']),
    name: await derive('name', { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign']),
  };
};

/** Marks a person's records without saying who it is; needs no key, so that sign-out can always remove them. */
export const toOwner = async (person: DraftPerson): Promise<string> =>
  toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(`lianban draft owner ${describe(person)}`))));

/** Marks a draft without saying what it is about: a life event is nobody's business on a shared computer. */
export const toDraftName = async (keys: DraftKeys, draftId: string): Promise<string> =>
  toBase64Url(new Uint8Array(await crypto.subtle.sign('HMAC', keys.name, encoder.encode(draftId))));
