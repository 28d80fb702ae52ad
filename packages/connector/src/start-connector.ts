import type { Clock } from '@lianban/contract';
import type { ConnectorConfig } from './config/config.ts';
import type { DeliveryPort } from './delivery/delivery-port.ts';
import { ConnectorError } from './errors.ts';
import { listen } from './operations/listen.ts';
import { createOperationsApp } from './operations/operations-app.ts';
import { listFailedDispatches, type FailedDispatch } from './outbox/failed-dispatches.ts';
import { openOutbox, type Outbox } from './outbox/open-outbox.ts';
import { countRows, type TableCounts } from './outbox/reconcile.ts';
import { listRefusals, type Refusal } from './outbox/refusals.ts';
import { createRounds, type PartProblem } from './rounds/create-rounds.ts';
import { listParts } from './rounds/list-parts.ts';
import { checkSource } from './source/check-source.ts';
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
  /** Does one round now: dispatches in, changes out. Every part is done; rejects with what failed. */
  runOnce(): Promise<void>;
  counts(): TableCounts[];
  refusals(): Refusal[];
  /** Dispatched work that the legacy table refuses; it is tried again in every round. */
  failedDispatches(): FailedDispatch[];
  /** The parts that do not work now. */
  problems(): PartProblem[];
  /** Lets the round under way finish. Safe to call twice. */
  close(): Promise<void>;
};

/**
 * 前置接入: joins a department's own database to the platform. Reads changes, judges them, seals good rows into the outbox,
 * delivers, applies receipts; takes dispatched work in. Stops at start on a bad configuration.
 * @throws ConnectorError `connector/source-unreadable`, `connector/column-missing`, `connector/state-unusable`, `connector/secret-missing`, `connector/port-taken`
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
  const { pollIntervalMs } = config;
  const { platform, clock, log } = options;
  const { signal } = stopping;
  const rounds = createRounds({ parts: listParts({ config, source, outbox, platform, clock, signal }), clock, pollIntervalMs, signal, log });
  const app = createOperationsApp({ config, outbox, platform, clock, rounds, ...(secret ? { secret } : {}), ...(signOnSecret ? { signOnSecret } : {}) });
  const server = await listen(app.fetch, config.operations).catch(async (error: unknown) => {
    await source.destroy();
    outbox.close();
    throw error;
  });

  // Rounds never overlap: each reads what the one before it has stored.
  let last: Promise<unknown> = Promise.resolve();
  const run = (onlyDue: boolean): Promise<boolean> => {
    const round = last.catch(() => undefined).then(() => rounds.run({ onlyDue }));
    last = round;
    return round;
  };
  const loop = (async () => {
    while (!signal.aborted) {
      const hasMore = await run(true);
      await pause(hasMore ? 0 : pollIntervalMs, signal);
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
    runOnce: () => run(false).then(() => undefined),
    counts: () => countRows(outbox),
    refusals: () => listRefusals(outbox),
    failedDispatches: () => listFailedDispatches(outbox),
    problems: () => rounds.problems(),
    close: () => (closing ??= close()),
  };
}

async function openDatabases(config: ConnectorConfig): Promise<{ source: SourceDatabase; outbox: Outbox }> {
  const source = await openSource(config.source.url);
  try {
    await checkSource(config, source);
    return { source, outbox: openOutbox(config.stateFile) };
  } catch (error) {
    await source.destroy();
    throw error;
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}
