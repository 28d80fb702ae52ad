/** A new key that makes one submission one, 128 random bits. `crypto.randomUUID` is too young for Chromium 80. */
export const createIdempotencyKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
