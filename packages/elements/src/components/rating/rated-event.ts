/** The platform has taken a person's rating 好差评 of one case. */
export class RatedEvent extends Event {
  static readonly type = 'lianban-rated';
  readonly projectNo: string;
  constructor(projectNo: string) { super(RatedEvent.type, { bubbles: true, composed: true }); this.projectNo = projectNo; }
}
declare global { interface HTMLElementEventMap { 'lianban-rated': RatedEvent } }
