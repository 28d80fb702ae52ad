/** The little of the web platform that the contract uses; in Node and in every browser it is global. */
interface WebCrypto {
  readonly crypto: { readonly subtle: { digest(algorithm: string, data: Uint8Array): Promise<ArrayBuffer> } };
  readonly TextEncoder: new () => { encode(text: string): Uint8Array };
}

/** SHA-256 of bytes or of a UTF-8 text as lower-case hex. Needs a secure context (https, or localhost). */
export const sha256 = async (data: Uint8Array | string): Promise<string> => {
  const { crypto, TextEncoder } = globalThis as unknown as WebCrypto;
  const digest = await crypto.subtle.digest('SHA-256', typeof data === 'string' ? new TextEncoder().encode(data) : data);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
