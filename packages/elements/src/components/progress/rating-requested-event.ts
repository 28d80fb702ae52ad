/**
 * A person wants to rate one finished case 好差评. Cancelable: unless a host cancels it to show `<lianban-rating>` elsewhere,
 * `<lianban-progress>` opens the rating in place.
 */
export class RatingRequestedEvent extends Event {
  static readonly type = 'lianban-rating-requested';
  readonly projectNo: string;
  constructor(projectNo: string) { super(RatingRequestedEvent.type, { bubbles: true, composed: true, cancelable: true }); this.projectNo = projectNo; }
}
declare global { interface HTMLElementEventMap { 'lianban-rating-requested': RatingRequestedEvent } }
