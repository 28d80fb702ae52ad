import type { MaterialAnswer } from './material-answer.ts';

/** A person added, removed or deferred a material. Setting `value` from code does not send it. */
export class MaterialsChangedEvent extends Event {
  static readonly type = 'lianban-materials-changed';
  readonly value: readonly MaterialAnswer[];
  constructor(value: readonly MaterialAnswer[]) {
    super(MaterialsChangedEvent.type, { bubbles: true, composed: true });
    this.value = value;
  }
}
declare global { interface HTMLElementEventMap { 'lianban-materials-changed': MaterialsChangedEvent } }
