/** The draft was kept on this device; `savedAt` is an ISO 8601 moment. */
export class DraftSavedEvent extends Event {
  static readonly type = 'lianban-draft-saved';
  readonly savedAt: string;
  constructor(savedAt: string) {
    super(DraftSavedEvent.type, { bubbles: true, composed: true });
    this.savedAt = savedAt;
  }
}
declare global { interface HTMLElementEventMap { 'lianban-draft-saved': DraftSavedEvent } }
