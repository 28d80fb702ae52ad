/** An officer chose a case 办件 in the work list. */
export class CaseSelectedEvent extends Event {
  static readonly type = 'lianban-case-selected';
  readonly projectNo: string;
  constructor(projectNo: string) { super(CaseSelectedEvent.type, { bubbles: true, composed: true }); this.projectNo = projectNo; }
}
declare global { interface HTMLElementEventMap { 'lianban-case-selected': CaseSelectedEvent } }
