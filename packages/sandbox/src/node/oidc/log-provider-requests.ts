import type { Clock } from '@lianban/contract';
import type Provider from 'oidc-provider';
import type { LogEntry } from '../../http/log-entry.ts';
import { toFault } from '../../http/log-requests.ts';
import { providerPath } from '../listen/mount-provider.ts';
import type { ProviderMiddleware } from './provider-middleware.ts';

/** Tells the platform's log of the identity provider's requests too: routes and outcomes, never parameters. */
export function logProviderRequests(provider: Provider, clock: Clock, log: (entry: LogEntry) => void): ProviderMiddleware {
  const faults = new WeakMap<object, unknown>();
  provider.on('server_error', (ctx, error) => faults.set(ctx, error));
  return async (ctx, next) => {
    const startedMs = performance.now();
    await next();
    const fault = faults.get(ctx);
    const isFailed = ctx.status >= 400;
    log({
      at: clock.now(),
      level: fault !== undefined ? 'error' : isFailed ? 'warning' : 'info',
      event: isFailed ? 'request-failed' : 'request',
      method: ctx.method,
      route: `${providerPath}${String(ctx['_matchedRoute'] ?? '/*')}`,
      status: ctx.status,
      durationMs: Math.round(performance.now() - startedMs),
      ...(fault === undefined ? {} : { code: 'platform/internal-error', fault: toFault(fault) }),
    });
  };
}
