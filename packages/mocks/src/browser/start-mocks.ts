import type { RequestHandler } from 'msw';

import { createMocks } from '../create-mocks.ts';
import type { MocksOptions } from '../create-mocks.ts';
import { MocksError } from '../errors.ts';
import type { Mocks } from '../mocks.ts';
import { clearWasmStorage, createWasmDialect } from './sqlite/wasm-dialect.ts';
import type { WasmStorage } from './sqlite/wasm-dialect.ts';

export interface BrowserMocksOptions extends MocksOptions {
  /** Default: this page's own origin. Another one needs no server and no CORS either. */
  readonly baseUrl?: string;
  /** Default `/sso/ticket` of this origin. */
  readonly ticketExchange?: string;
  /** Default `memory`: a reload begins anew. */
  readonly storage?: WasmStorage;
  /** Where the worker script is served, default `/mockServiceWorker.js`; the page must lie below its folder. */
  readonly workerUrl?: string;
}

/**
 * Answers this page's own requests to the platform through a service worker. State is in SQLite compiled to WebAssembly.
 * Needs a Chromium of 2023 or later and a page whose policy allows it: see the README. For development and tests only.
 * Errors: {@link MocksError} `mocks/start-failed`.
 *
 * @example
 * const mocks = await startMocks({ signInAs: 'chen.xiaoyu', storage: 'local' });
 * const platform = createPlatformClient({ baseUrl: mocks.baseUrl, ticketExchange: mocks.ticketExchange });
 * if (mocks.session) await platform.identity.adopt(mocks.session);
 */
export const startMocks = async ({
  baseUrl = window.location.origin,
  ticketExchange = '/sso/ticket',
  storage = 'memory',
  workerUrl = '/mockServiceWorker.js',
  ...options
}: BrowserMocksOptions = {}): Promise<Mocks> =>
  createMocks(
    {
      baseUrl,
      ticketExchange: new URL(ticketExchange, window.location.href).href,
      openDialect: () =>
        createWasmDialect(storage).catch((cause: unknown) => {
          throw wasmFailed(cause);
        }),
      ...(storage === 'local' ? { clear: clearWasmStorage } : {}),
      intercept: (handlers) =>
        intercept(handlers, workerUrl).catch((cause: unknown) => {
          throw startFailed(workerUrl, cause);
        }),
    },
    options,
  );

const intercept = async (handlers: readonly RequestHandler[], workerUrl: string): Promise<() => void | Promise<void>> => {
  // Loaded here, because an old browser already fails at loading it.
  const { setupWorker } = await import('msw/browser');
  const worker = setupWorker(...handlers);
  await worker.start({ serviceWorker: { url: workerUrl }, onUnhandledFrame: 'bypass', quiet: true });
  return () => worker.stop();
};

const startFailed = (workerUrl: string, cause: unknown): MocksError =>
  new MocksError(
    'mocks/start-failed',
    `Failed to start the mocks: the service worker ${workerUrl} did not start. Serve msw/mockServiceWorker.js there, over https or on ` +
      `localhost, allow it in the page's policy (worker-src 'self', no require-trusted-types-for), and use a Chromium of 2023 or later.`,
    { workerUrl },
    { cause },
  );

const wasmFailed = (cause: unknown): MocksError =>
  new MocksError(
    'mocks/start-failed',
    'Failed to start the mocks: SQLite compiled to WebAssembly did not load. Serve the file of sqliteWasmFile() (@lianban/mocks/node) as sqlite3.wasm ' +
      "beside the script that holds the mocks, as application/wasm, and allow it in the page's policy (script-src 'wasm-unsafe-eval').",
    {},
    { cause },
  );
