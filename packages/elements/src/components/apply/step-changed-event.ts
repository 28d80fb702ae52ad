/** The applicant came to another step. `receipt` is the last one. */
export class StepChangedEvent extends Event {
  static readonly type = 'lianban-step-changed';
  readonly step: string;
  constructor(step: string) {
    super(StepChangedEvent.type, { bubbles: true, composed: true });
    this.step = step;
  }
}
declare global { interface HTMLElementEventMap { 'lianban-step-changed': StepChangedEvent } }
