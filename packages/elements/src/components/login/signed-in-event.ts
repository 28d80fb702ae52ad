/** A person is signed in: after the return from the identity platform, or at once when a session was there. */
export class SignedInEvent extends Event {
  static readonly type = 'lianban-signed-in';
  constructor() { super(SignedInEvent.type, { bubbles: true, composed: true }); }
}
declare global { interface HTMLElementEventMap { 'lianban-signed-in': SignedInEvent } }
