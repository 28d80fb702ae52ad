import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface LeaveGuardOptions {
  /** True while leaving the page would lose something. */
  dirty: () => boolean;
  /** Keeps it now; called when the page goes into the background, which on a phone may be its last moment. */
  keep: () => void;
}

class LeaveGuard implements ReactiveController {
  readonly #options: LeaveGuardOptions;

  constructor(options: LeaveGuardOptions) {
    this.#options = options;
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#ask);
    addEventListener('pagehide', this.#keep);
    document.addEventListener('visibilitychange', this.#keep);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#ask);
    removeEventListener('pagehide', this.#keep);
    document.removeEventListener('visibilitychange', this.#keep);
    if (this.#options.dirty()) this.#options.keep();
  }

  readonly #keep = (event: Event): void => {
    if (this.#options.dirty() && (event.type === 'pagehide' || document.visibilityState === 'hidden')) this.#options.keep();
  };

  readonly #ask = (event: BeforeUnloadEvent): void => {
    if (!this.#options.dirty()) return;
    event.preventDefault();
    // Chromium below 119 asks only when this is set.
    event.returnValue = '';
  };
}

/** Asks before the page is left with something unsaved, and saves when it is put away; ends with the host. */
export const guardLeaving = (host: ReactiveControllerHost, options: LeaveGuardOptions): void => host.addController(new LeaveGuard(options));
