import type { CaseActionName } from '@lianban/contract';

/** The platform has carried out an officer's action on a case 办件. */
export class CaseActedEvent extends Event {
  static readonly type = 'lianban-case-acted';
  readonly projectNo: string;
  readonly action: CaseActionName;
  constructor(projectNo: string, action: CaseActionName) {
    super(CaseActedEvent.type, { bubbles: true, composed: true });
    this.projectNo = projectNo;
    this.action = action;
  }
}
declare global { interface HTMLElementEventMap { 'lianban-case-acted': CaseActedEvent } }
