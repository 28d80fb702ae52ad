import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Tells an element whether it has room, by its own width and not the window's: a work list beside a case desk is narrow
 * on a wide screen. Measured before the first rendering, followed from then on.
 */
export class WidthWatch implements ReactiveController {
  wide = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #minWidthPx: number;
  readonly #observer: ResizeObserver;
  #measured = false;
  #frame = 0;

  /** @param minWidthPx the width from which there is room */
  constructor(host: ReactiveControllerHost & Element, minWidthPx: number) {
    this.#host = host;
    this.#minWidthPx = minWidthPx;
    // In the next frame: a rendering inside the callback changes the height, and the browser reports a loop to window.onerror.
    this.#observer = new ResizeObserver(() => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#measure());
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (!this.#measured && this.#host.isConnected) this.#measure();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#measured = false;
  }

  #measure(): void {
    const known = this.#measured;
    this.#measured = true;
    const wide = this.#host.getBoundingClientRect().width >= this.#minWidthPx;
    if (wide === this.wide) return;
    this.wide = wide;
    if (known) this.#host.requestUpdate();
  }
}
