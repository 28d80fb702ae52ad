/** The same key with the same content is one effect, however often it is sent. 幂等键 */
export interface Idempotent {
  idempotencyKey: string;
}
