/** A person asked to try again what failed. Sent by `<lianban-problem>`; stays inside the element that shows it. */
export class RetryEvent extends Event {
  static readonly type = 'lianban-retry';
  constructor() { super(RetryEvent.type, { bubbles: true, composed: false }); }
}
declare global { interface HTMLElementEventMap { 'lianban-retry': RetryEvent } }
