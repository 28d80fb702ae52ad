import { sm4 } from 'sm-crypto-v2';
import { ContractError } from '../errors.ts';

/** `none` takes whole blocks of 16 bytes only. */
export type Sm4Padding = 'pkcs#7' | 'none';

/** ECB is for test vectors and for receivers that ask for it: equal blocks stay equal. CBC needs a fresh random `iv` each time. */
export type Sm4Options = { mode: 'ecb'; padding?: Sm4Padding } | { mode: 'cbc'; iv: Uint8Array; padding?: Sm4Padding };

const blockBytes = 16;

const assertBytes = (what: string, bytes: Uint8Array): void => {
  // A text of sixteen letters has the length too.
  if (!((bytes as unknown) instanceof Uint8Array)) throw new ContractError('contract/invalid-argument', `Failed to use SM4: the ${what} is no Uint8Array. Decode the text first.`);
  if (bytes.length !== blockBytes) throw new ContractError('contract/invalid-argument', `Failed to use SM4: the ${what} has ${bytes.length} bytes. Pass ${blockBytes}.`, { length: bytes.length });
};

const toOptions = (key: Uint8Array, options: Sm4Options) => {
  assertBytes('key', key);
  const mode: string = options.mode;
  // The library takes a mode that it does not know for ECB.
  if (mode !== 'ecb' && mode !== 'cbc') throw new ContractError('contract/invalid-argument', `Failed to use SM4: there is no mode "${mode}" here. Pass cbc, or ecb where the receiver asks for it.`);
  if (options.mode === 'cbc') assertBytes('iv', options.iv);
  return { mode: options.mode, padding: 'none' as const, output: 'array' as const, ...(options.mode === 'cbc' ? { iv: options.iv } : {}) };
};

const assertBlocks = (length: number): void => {
  if (length % blockBytes === 0) return;
  throw new ContractError('contract/invalid-argument', `Failed to use SM4: ${length} bytes are no whole blocks. Pass a multiple of ${blockBytes}, or pad with pkcs#7.`, { length });
};

// Here and not in the library, which takes any last byte for a padding.
const pad = (bytes: Uint8Array): Uint8Array => {
  const count = blockBytes - (bytes.length % blockBytes);
  const padded = new Uint8Array(bytes.length + count).fill(count);
  padded.set(bytes);
  return padded;
};

const unpad = (bytes: Uint8Array): Uint8Array => {
  const count = bytes[bytes.length - 1] ?? 0;
  const isPadded = count >= 1 && count <= blockBytes && bytes.slice(-count).every((byte) => byte === count);
  if (!isPadded) throw new ContractError('contract/invalid-argument', 'Failed to decrypt with SM4: the padding does not fit. Check key, mode and initial vector.');
  return bytes.slice(0, -count);
};

/** SM4 加密. Neither mode protects against changes: keep a digest or a signature beside the ciphertext. Source: GB/T 32907. */
export const encryptSm4 = (plaintext: Uint8Array, key: Uint8Array, options: Sm4Options): Uint8Array => {
  const blocks = options.padding === 'none' ? plaintext : pad(plaintext);
  assertBlocks(blocks.length);
  return sm4.encrypt(blocks, key, toOptions(key, options));
};

/** SM4 解密. Errors: `ContractError` `contract/invalid-argument` for a key, an initial vector or a ciphertext of the wrong length, or a padding that does not fit. */
export const decryptSm4 = (ciphertext: Uint8Array, key: Uint8Array, options: Sm4Options): Uint8Array => {
  assertBlocks(ciphertext.length);
  const blocks = sm4.decrypt(ciphertext, key, toOptions(key, options));
  return options.padding === 'none' ? blocks : unpad(blocks);
};
