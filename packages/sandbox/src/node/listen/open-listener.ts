import { createServer } from 'node:http';
import type { RequestListener, Server, ServerResponse } from 'node:http';
import { SandboxError } from '../../errors.ts';
import { PROBLEM_MEDIA_TYPE, toProblem } from '../../http/problem-response.ts';

export interface ListenerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** Answers to these addresses never end by themselves. */
  readonly isEndless: (url: string) => boolean;
}

export interface Listener {
  readonly port: number;
  /** Starts answering; until then every request gets 503. */
  handle(listener: RequestListener): void;
  /** Takes no new connections and waits for the requests under way, except the endless ones, at most `graceMs`. */
  drain(graceMs: number): Promise<void>;
  /** Waits for every answer to end, at most `graceMs`, then cuts what is left. */
  close(graceMs: number): Promise<void>;
}

const notReady = (): SandboxError => new SandboxError('platform/not-ready', 'Failed to answer: the platform is still starting. Repeat in a second.');

/**
 * Opens the port before anything else is set up, so that a taken port is told at once and nothing is half started.
 * Errors: {@link SandboxError} `sandbox/port-taken`, `sandbox/listen-failed`.
 */
export async function openListener({ port, host, isEndless }: ListenerOptions): Promise<Listener> {
  let listener: RequestListener = (_request, response) => {
    response.writeHead(503, { 'Retry-After': '1', 'Content-Type': PROBLEM_MEDIA_TYPE }).end(JSON.stringify(toProblem(notReady())));
  };
  const ending = new Set<ServerResponse>();
  const endless = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const group = isEndless(request.url ?? '/') ? endless : ending;
    group.add(response);
    response.once('close', () => group.delete(response));
    listener(request, response);
  });
  const actualPort = await bind(server, port, host);
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopped ??= new Promise((resolve) => server.close(() => resolve())));

  return {
    port: actualPort,
    handle(next) {
      listener = next;
    },
    async drain(graceMs) {
      void stop();
      await allClosed(ending, graceMs);
    },
    async close(graceMs) {
      const isStopped = stop();
      await allClosed(new Set([...ending, ...endless]), graceMs);
      server.closeAllConnections();
      await isStopped;
    },
  };
}

/** Waits until all of these answers are closed, at most so long. */
async function allClosed(responses: ReadonlySet<ServerResponse>, graceMs: number): Promise<void> {
  const limit = AbortSignal.timeout(graceMs);
  const closings = [...responses].map(
    (response) =>
      new Promise<void>((resolve) => {
        response.once('close', resolve);
        limit.addEventListener('abort', () => resolve(), { once: true });
      }),
  );
  await Promise.all(closings);
}

function bind(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(toError(cause, port, host)));
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function toError(cause: NodeJS.ErrnoException, port: number, host: string): SandboxError {
  return cause.code === 'EADDRINUSE'
    ? new SandboxError(
        'sandbox/port-taken',
        `Failed to start the platform: port ${port} on ${host} is taken by another program. Stop that program, or pass another port.`,
        { port, host },
        { cause },
      )
    : new SandboxError(
        'sandbox/listen-failed',
        `Failed to start the platform: cannot listen on ${host}:${port} (${cause.code ?? 'unknown'}). Pass a host of this machine and a port you may use.`,
        { port, host, reason: cause.code },
        { cause },
      );
}
