/**
 * 加密. Encrypts what may not be stored or sent in the clear, e.g. a certificate number after it has been checked. The key stays inside;
 * the ciphertext carries what decryption needs (initial vector, key version).
 */
export interface Cipher {
  /** As the receiver names it, e.g. `sm4-gcm`. */
  readonly algorithm: string;
  readonly keyId: string;
  encrypt(plaintext: Uint8Array): Promise<Uint8Array>;
  decrypt(ciphertext: Uint8Array): Promise<Uint8Array>;
}
