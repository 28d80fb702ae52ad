/** The focus left a field as a whole (all parts of a date, all options of a choice): the moment to check it. */
export class FieldLeftEvent extends Event {
  static readonly type = 'lianban-field-left';
  constructor() { super(FieldLeftEvent.type, { bubbles: true, composed: true }); }
}
declare global { interface HTMLElementEventMap { 'lianban-field-left': FieldLeftEvent } }
