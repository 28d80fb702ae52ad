import type { CaseAction } from '@lianban/contract';

/** The officer has filled in and confirmed an action. Stays inside `<lianban-case-desk>`, which sends it. */
export class ActRequestedEvent extends Event {
  static readonly type = 'lianban-act-requested';
  readonly action: CaseAction;
  constructor(action: CaseAction) { super(ActRequestedEvent.type); this.action = action; }
}
declare global { interface HTMLElementEventMap { 'lianban-act-requested': ActRequestedEvent } }
