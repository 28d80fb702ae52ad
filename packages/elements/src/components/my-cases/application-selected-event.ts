/** A person chose one of their applications 申请 in a list. */
export class ApplicationSelectedEvent extends Event {
  static readonly type = 'lianban-application-selected';
  readonly applicationId: string;
  constructor(applicationId: string) { super(ApplicationSelectedEvent.type, { bubbles: true, composed: true }); this.applicationId = applicationId; }
}
declare global { interface HTMLElementEventMap { 'lianban-application-selected': ApplicationSelectedEvent } }
