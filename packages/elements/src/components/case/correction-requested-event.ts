/** A person wants to answer the one-time correction list 一次性补正告知 of an application; the host shows `<lianban-correction>`. */
export class CorrectionRequestedEvent extends Event {
  static readonly type = 'lianban-correction-requested';
  readonly applicationId: string;
  constructor(applicationId: string) { super(CorrectionRequestedEvent.type, { bubbles: true, composed: true }); this.applicationId = applicationId; }
}
declare global { interface HTMLElementEventMap { 'lianban-correction-requested': CorrectionRequestedEvent } }
