import type { ReactiveController } from 'lit';
import type { Platform, StatusEvent } from '@lianban/contract';
import type { LianbanElement } from '../../base/index.ts';

/** `off` before a person is signed in; `waiting` between two attempts to connect. */
export type StreamState = 'off' | 'connecting' | 'open' | 'waiting';

export interface StatusStreamOptions {
  /** What to listen to; undefined keeps the stream closed (nobody signed in yet). */
  filter: () => { applicationId?: string } | undefined;
  onEvent: (event: StatusEvent) => void;
  /** The connection is back after a gap: load again, in case the platform could not replay it. */
  onResume?: () => void;
}

/** Keeps one status stream 状态流 open while its element is on the page, and closes it with the element. */
export class StatusStream implements ReactiveController {
  state: StreamState = 'off';
  readonly #host: LianbanElement;
  readonly #options: StatusStreamOptions;
  #platform: Platform | undefined;
  #key = '';
  #abort: AbortController | undefined;

  constructor(host: LianbanElement, options: StatusStreamOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Moved within the page, an element is disconnected and connected again: the stream has to open anew. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const platform = this.#host.activePlatform;
    const filter = platform === undefined ? undefined : this.#options.filter();
    const key = filter === undefined ? '' : `on ${filter.applicationId ?? ''}`;
    if ((platform === this.#platform && key === this.#key) || !this.#host.isConnected) return;
    this.#close();
    this.#platform = platform;
    this.#key = key;
    if (platform !== undefined && filter !== undefined) this.#open(platform, filter);
  }

  hostDisconnected(): void {
    this.#close();
    this.#platform = undefined;
    this.#key = '';
  }

  #open(platform: Platform, filter: { applicationId?: string }): void {
    const { signal } = (this.#abort = new AbortController());
    this.state = 'connecting';
    platform.events.subscribe(filter, (event) => { if (!signal.aborted) this.#options.onEvent(event); }, {
      signal,
      onState: (state) => { if (!signal.aborted) this.#move(state); },
    });
  }

  #move(state: StreamState): void {
    const resumed = state === 'open' && this.state === 'waiting';
    this.state = state;
    this.#host.requestUpdate();
    if (resumed) this.#options.onResume?.();
  }

  #close(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.state = 'off';
  }
}
