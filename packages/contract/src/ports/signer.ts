/**
 * 签名. Signs and checks signatures with a key that never leaves it: a 服务器密码机, a key service, a certificate in the browser.
 * The contract brings no implementation, because a private key in a page or a process is not what 密评 (GB/T 39786) accepts.
 */
export interface Signer {
  /** As the receiver names it, e.g. `sm2-sm3`. */
  readonly algorithm: string;
  readonly keyId: string;
  sign(data: Uint8Array): Promise<Uint8Array>;
  verify(data: Uint8Array, signature: Uint8Array): Promise<boolean>;
}
