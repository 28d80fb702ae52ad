/** The platform has the applicant's one answer to the correction list 补正已提交. */
export class CorrectedEvent extends Event {
  static readonly type = 'lianban-corrected';
  readonly applicationId: string;
  constructor(applicationId: string) {
    super(CorrectedEvent.type, { bubbles: true, composed: true });
    this.applicationId = applicationId;
  }
}
declare global { interface HTMLElementEventMap { 'lianban-corrected': CorrectedEvent } }
