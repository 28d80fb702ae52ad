import type { JsonPointer } from '@lianban/contract';

/** A person changed one answer. Setting `value` from code does not send it. */
export class AnswerChangedEvent extends Event {
  static readonly type = 'lianban-answer-changed';
  /** Field path as JSON Pointer into the answers, e.g. `/child/name`. */
  readonly path: JsonPointer;
  constructor(path: JsonPointer) {
    super(AnswerChangedEvent.type, { bubbles: true, composed: true });
    this.path = path;
  }
}
declare global { interface HTMLElementEventMap { 'lianban-answer-changed': AnswerChangedEvent } }
