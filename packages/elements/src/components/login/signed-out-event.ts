/** Nobody is signed in any more: the person left, or the session ended by itself. */
export class SignedOutEvent extends Event {
  static readonly type = 'lianban-signed-out';
  /** `chosen` when the person pressed 退出登录, `ended` when the session ran out. */
  readonly reason: 'chosen' | 'ended';
  constructor(reason: 'chosen' | 'ended') { super(SignedOutEvent.type, { bubbles: true, composed: true }); this.reason = reason; }
}
declare global { interface HTMLElementEventMap { 'lianban-signed-out': SignedOutEvent } }
