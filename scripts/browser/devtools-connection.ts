interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Happening {
  readonly id?: undefined;
  readonly method: string;
  readonly params: unknown;
}

/** What a DevTools event says; its shape is the protocol's. */
export type DevtoolsListener = (params: unknown) => void;

/**
 * A connection to one DevTools target (a browser or a page): commands out, answers and events back. Keeps no events:
 * who listens hears what happens from then on.
 * Small enough to speak with Chromium 80, which current drivers no longer do.
 */
export class DevtoolsConnection {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<string, DevtoolsListener[]>();
  #lastId = 0;

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', (event) => this.#receive(JSON.parse(String(event.data)) as Answer | Happening));
    socket.addEventListener('close', () => this.#fail());
  }

  /** Errors: rejects when the browser does not take the connection. */
  static open(url: string): Promise<DevtoolsConnection> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(url);
      socket.addEventListener('open', () => resolve(new DevtoolsConnection(socket)));
      socket.addEventListener('error', () => reject(new Error(`Failed to connect to ${url}: the browser refused. Has it ended?`)));
    });
  }

  /**
   * Errors: rejects with the browser's own words when it refuses the command, when the connection ends or has ended, and, given
   * `timeoutMs`, when there is no answer by then.
   */
  send(method: string, params: object = {}, timeoutMs?: number): Promise<unknown> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const fail = (error: Error): void => reject(new Error(`Failed to send ${method}: ${error.message}`));
      if (this.#socket.readyState !== WebSocket.OPEN) return fail(new Error('the connection has ended. Has the browser crashed?'));
      const timer = timeoutMs === undefined ? undefined : setTimeout(() => fail(new Error(`the browser did not answer within ${timeoutMs} ms`)), timeoutMs);
      this.#waiting.set(id, {
        resolve: (result) => (clearTimeout(timer), resolve(result)),
        reject: (error) => (clearTimeout(timer), fail(error)),
      });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** Hears every event of a name, `Runtime.exceptionThrown` for one; most domains send theirs only after `….enable`. */
  on(method: string, listener: DevtoolsListener): void {
    this.#listeners.set(method, [...(this.#listeners.get(method) ?? []), listener]);
  }

  close(): void {
    this.#socket.close();
  }

  #receive(answer: Answer | Happening): void {
    if ('method' in answer) {
      for (const listener of this.#listeners.get(answer.method) ?? []) listener(answer.params);
      return;
    }
    const waiting = answer.id === undefined ? undefined : this.#waiting.get(answer.id);
    if (!waiting || answer.id === undefined) return;
    this.#waiting.delete(answer.id);
    if (answer.error) waiting.reject(new Error(answer.error.message));
    else waiting.resolve(answer.result);
  }

  #fail(): void {
    for (const waiting of this.#waiting.values()) waiting.reject(new Error('the connection ended'));
    this.#waiting.clear();
  }
}
