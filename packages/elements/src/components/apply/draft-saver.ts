import type { Draft, Platform } from '@lianban/contract';

/** What the page says about the draft. */
export type DraftState = { kind: 'none' } | { kind: 'pending' } | { kind: 'saved'; savedAt: string } | { kind: 'failed'; error: unknown };

export interface DraftSaverOptions {
  delayMs?: number;
  onState: (state: DraftState) => void;
}

/**
 * Keeps the draft on the device shortly after the last change, one save at a time; what changes while a save runs is
 * saved after it. Errors: none are thrown; a refused save becomes the state `failed` and is tried again with the next change.
 */
export class DraftSaver {
  state: DraftState = { kind: 'none' };
  readonly #platform: Platform;
  readonly #toDraft: () => Draft;
  readonly #options: DraftSaverOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(platform: Platform, toDraft: () => Draft, options: DraftSaverOptions) {
    this.#platform = platform;
    this.#toDraft = toDraft;
    this.#options = options;
  }

  /** True while something typed is not kept yet: leaving the page would lose it. */
  get dirty(): boolean {
    return this.state.kind === 'pending' || this.state.kind === 'failed';
  }

  /** Something changed: save soon. */
  touch(): void {
    if (this.#stopped) return;
    this.#set({ kind: 'pending' });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), this.#options.delayMs ?? 800);
  }

  /** Saves now; settles when it is kept or refused. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#running = this.#running.then(() => this.#save());
    return this.#running;
  }

  /** The application is filed or given up: nothing is kept any more. */
  async remove(draftId: string): Promise<void> {
    this.stop();
    await this.#running;
    // A draft that cannot be removed is offered again and, with its old key, files nothing a second time.
    await this.#platform.drafts.remove(draftId).catch(() => undefined);
    this.#set({ kind: 'none' });
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #save(): Promise<void> {
    if (this.#stopped) return;
    const draft = this.#toDraft();
    try {
      await this.#platform.drafts.save(draft);
      if (this.#timer === undefined && !this.#stopped) this.#set({ kind: 'saved', savedAt: draft.savedAt });
    } catch (error) {
      if (!this.#stopped) this.#set({ kind: 'failed', error });
    }
  }

  #set(state: DraftState): void {
    this.state = state;
    this.#options.onState(state);
  }
}
