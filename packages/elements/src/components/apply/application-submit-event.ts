import type { ApplicationSubmission } from '@lianban/contract';

/** The application is about to be sent. A host that calls `preventDefault()` keeps it from being sent. */
export class ApplicationSubmitEvent extends Event {
  static readonly type = 'lianban-submit';
  readonly submission: ApplicationSubmission;
  constructor(submission: ApplicationSubmission) {
    super(ApplicationSubmitEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.submission = submission;
  }
}
declare global { interface HTMLElementEventMap { 'lianban-submit': ApplicationSubmitEvent } }
