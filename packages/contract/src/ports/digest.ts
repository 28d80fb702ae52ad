import type { DigestAlgorithm } from '../generated/types.ts';

/** 杂凑. Computes the digest of a batch. SHA-256 is built in; `sm3Digest` of `@lianban/contract/sm` is SM3 in software; a 服务器密码机 can stand behind it. */
export interface Digest {
  readonly algorithm: DigestAlgorithm;
  /** Lower-case hex of the digest of the bytes, or of the text in UTF-8. */
  hex(data: Uint8Array | string): Promise<string>;
}
