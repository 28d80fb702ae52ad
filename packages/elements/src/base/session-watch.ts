import type { ReactiveController } from 'lit';
import type { Platform, Session } from '@lianban/contract';
import type { LianbanElement } from './lianban-element.ts';

/**
 * Who is signed in, followed live: asks `identity.current()`, waits for `identity.ready`, listens to changes.
 * `settled` is false until the return from a sign-in redirect was handled; show the busy state until then.
 */
export class SessionWatch implements ReactiveController {
  session: Session | undefined;
  settled = false;
  readonly #host: LianbanElement;
  readonly #onChange: ((session: Session | undefined) => void) | undefined;
  #platform: Platform | undefined;
  #stop: (() => void) | undefined;

  /** @param onChange called after the first settling and on every change. */
  constructor(host: LianbanElement, onChange?: (session: Session | undefined) => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  /** Moved within the page, an element with its own platform does not update by itself: it is followed anew. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const platform = this.#host.activePlatform;
    if (platform === this.#platform || !this.#host.isConnected) return;
    this.#follow(platform);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#platform = undefined;
  }

  #follow(platform: Platform | undefined): void {
    this.#stop?.();
    this.#platform = platform;
    this.settled = false;
    this.session = undefined;
    if (platform === undefined) return;
    this.#stop = platform.identity.subscribe((session) => this.#set(platform, session));
    const settle = (): void => this.#set(platform, platform.identity.current());
    platform.identity.ready.then(settle, settle);
  }

  #set(platform: Platform, session: Session | undefined): void {
    if (platform !== this.#platform) return;
    this.settled = true;
    this.session = session;
    this.#host.requestUpdate();
    this.#onChange?.(session);
  }
}
