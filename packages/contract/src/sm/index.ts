export { sm3Digest, sm3Hex } from './sm3.ts';
export { decryptSm4, encryptSm4 } from './sm4.ts';
export type { Sm4Options, Sm4Padding } from './sm4.ts';
