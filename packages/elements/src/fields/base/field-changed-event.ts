import type { JsonValue } from '@lianban/contract';

/** A person changed a field's value. Setting `value` from code does not send it; unfinished composition of characters neither. */
export class FieldChangedEvent extends Event {
  static readonly type = 'lianban-field-changed';
  /** The new value; undefined when the field is empty. */
  readonly value: JsonValue | undefined;
  constructor(value: JsonValue | undefined) {
    super(FieldChangedEvent.type, { bubbles: true, composed: true });
    this.value = value;
  }
}
declare global { interface HTMLElementEventMap { 'lianban-field-changed': FieldChangedEvent } }
