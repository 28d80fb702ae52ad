import { serve, type ServerType } from '@hono/node-server';
import type { Clock } from '@lianban/contract';
import type { ConnectorConfig } from './config/config.ts';
import { deliverSealed } from './delivery/deliver.ts';
import type { DeliveryPort } from './delivery/delivery-port.ts';
import { receiveDispatches } from './dispatch/receive-dispatches.ts';
import { ConnectorError } from './errors.ts';
import { collectTable } from './gate/collect.ts';
import { createOperationsApp } from './operations/operations-app.ts';
import { openOutbox, type Outbox } from './outbox/open-outbox.ts';
import { countRows, type TableCounts } from './outbox/reconcile.ts';
import { listRefusals, type Refusal } from './outbox/refusals.ts';
import { openSource, type SourceDatabase } from './source/open-source.ts';

export type ConnectorOptions = {
  platform: DeliveryPort;
  clock: Clock;
  /** Secrets by the names the configuration gives; default `process.env`. */
  secrets?: Record<string, string | undefined>;
  log?: (entry: { event: string; [key: string]: string | number }) => void;
};

export type Connector = {
  /** Address of the operations page. */
  url: string;
  /** Does one round now: dispatches in, changes out. Rejects with what failed. */
  runOnce(): Promise<void>;
  counts(): TableCounts[];
  refusals(): Refusal[];
  /** Lets the round under way finish. Safe to call twice. */
  close(): Promise<void>;
};

const longestPauseMs = 60_000;

/**
 * 前置接入: joins a department's own database to the platform. Reads changes, judges them, seals good rows into the outbox,
 * delivers, applies receipts; takes dispatched work in. Stops at start on a bad configuration.
 * @throws ConnectorError `connector/source-unreadable`, `connector/state-unusable`, `connector/secret-missing`, `connector/port-taken`
 */
export async function startConnector(config: ConnectorConfig, options: ConnectorOptions): Promise<Connector> {
  const secrets = options.secrets ?? process.env;
  const secretOf = (name: string): string => {
    const secret = secrets[name];
    if (!secret) throw new ConnectorError('connector/secret-missing', `Failed to start the connector: the environment variable ${name} is empty. Set it to the secret agreed with the platform.`, { name });
    return secret;
  };
  const signOnSecret = config.signOn && secretOf(config.signOn.secretEnv);
  const secret = config.operations.secretEnv && secretOf(config.operations.secretEnv);
  if (!secret && !['127.0.0.1', '::1', 'localhost'].includes(config.operations.host)) {
    throw new ConnectorError('connector/secret-missing', `Failed to start the connector: the operations page would be open to ${config.operations.host} without a password. Give /operations/secretEnv, or use host 127.0.0.1.`, { host: config.operations.host });
  }
  const { source, outbox } = await openDatabases(config);
  const stopping = new AbortController();
  const state: { lastError?: string; checkedAt?: string } = {};
  const app = createOperationsApp({ config, outbox, platform: options.platform, state, ...(secret ? { secret } : {}), ...(signOnSecret ? { signOnSecret } : {}) });
  const server = await listen(app.fetch, config.operations).catch(async (error: unknown) => {
    await source.destroy();
    outbox.close();
    throw error;
  });

  // Rounds never overlap: each reads what the one before it has stored.
  let last: Promise<void> = Promise.resolve();
  const runOnce = (): Promise<void> => {
    last = last.catch(() => undefined).then(() => doRound(config, source, outbox, options, stopping.signal));
    return last;
  };
  const loop = (async () => {
    let failures = 0;
    while (!stopping.signal.aborted) {
      try {
        await runOnce();
        failures = 0;
        delete state.lastError;
        state.checkedAt = options.clock.now();
      } catch (error) {
        if (stopping.signal.aborted) break;
        failures += 1;
        state.lastError = (error as Error).message;
        options.log?.({ event: 'round-failed', failures, error: (error as Error).message });
      }
      await pause(Math.min(longestPauseMs, config.pollIntervalMs * 2 ** Math.min(failures, 6)) * (failures ? 0.5 + Math.random() / 2 : 1), stopping.signal);
    }
  })();

  const close = async (): Promise<void> => {
    stopping.abort();
    await Promise.allSettled([loop, last]);
    await new Promise((resolve) => server.close(resolve));
    await source.destroy();
    outbox.close();
  };
  let closing: Promise<void> | undefined;

  const address = server.address();
  return {
    url: `http://${config.operations.host}:${typeof address === 'object' && address ? address.port : config.operations.port}`,
    runOnce,
    counts: () => countRows(outbox),
    refusals: () => listRefusals(outbox),
    close: () => (closing ??= close()),
  };
}

async function openDatabases(config: ConnectorConfig): Promise<{ source: SourceDatabase; outbox: Outbox }> {
  const source = await openSource(config.source.url);
  try {
    return { source, outbox: openOutbox(config.stateFile) };
  } catch (error) {
    await source.destroy();
    throw error;
  }
}

async function doRound(config: ConnectorConfig, source: SourceDatabase, outbox: Outbox, { platform, clock }: ConnectorOptions, signal: AbortSignal): Promise<void> {
  if (config.dispatch) await receiveDispatches(config.dispatch, source, outbox, platform, clock, signal);
  for (const mapping of config.tables) await collectTable(config, mapping, source, outbox, clock);
  await deliverSealed(outbox, platform, clock, signal);
}

function listen(fetch: (request: Request) => Response | Promise<Response>, { port, host }: { port: number; host: string }): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host }, () => resolve(server));
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        cause.code === 'EADDRINUSE'
          ? new ConnectorError('connector/port-taken', `Failed to open the operations page: port ${port} is taken. Stop what uses it or change /operations/port.`, { port }, { cause })
          : cause,
      ),
    );
  });
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}
