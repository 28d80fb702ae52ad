/** The platform accepted the application, or said that it has it already. */
export class SubmittedEvent extends Event {
  static readonly type = 'lianban-submitted';
  readonly applicationId: string;
  constructor(applicationId: string) {
    super(SubmittedEvent.type, { bubbles: true, composed: true });
    this.applicationId = applicationId;
  }
}
declare global { interface HTMLElementEventMap { 'lianban-submitted': SubmittedEvent } }
