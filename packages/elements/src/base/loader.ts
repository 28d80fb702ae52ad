import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a load has come to. `loading` keeps the last value, so that a reload need not blank the page. */
export type LoadState<T> =
  | { kind: 'idle' }
  | { kind: 'loading'; value?: T }
  | { kind: 'ready'; value: T }
  | { kind: 'failed'; error: unknown; value?: T };

/**
 * Loads one thing for an element, and again on demand; an answer that was overtaken by a later call is dropped.
 * Errors: none are thrown; a rejection becomes `failed`.
 */
export class Loader<T> implements ReactiveController {
  state: LoadState<T> = { kind: 'idle' };
  readonly #host: ReactiveControllerHost;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get value(): T | undefined {
    return this.state.kind === 'idle' ? undefined : this.state.value;
  }

  /** Starts loading; the returned promise settles when the state is final, and never rejects. */
  async run(load: (signal: AbortSignal) => Promise<T>): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    const before = this.value;
    this.#set(before === undefined ? { kind: 'loading' } : { kind: 'loading', value: before });
    try {
      const value = await load(abort.signal);
      if (!abort.signal.aborted) this.#set({ kind: 'ready', value });
    } catch (error) {
      if (!abort.signal.aborted) this.#set(before === undefined ? { kind: 'failed', error } : { kind: 'failed', error, value: before });
    }
  }

  /** Puts a value known from elsewhere (an answer that carries the new state). */
  set(value: T): void {
    this.#abort?.abort();
    this.#set({ kind: 'ready', value });
  }

  /** Forgets everything. */
  reset(): void {
    this.#abort?.abort();
    this.#set({ kind: 'idle' });
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }

  #set(state: LoadState<T>): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
