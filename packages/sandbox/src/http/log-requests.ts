import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { PlatformServices } from '../platform-services.ts';
import { toProblemCode } from './problem-response.ts';

/** Tells the log of every request what was asked for and how it ended; see `LogEntry` for what is never told. */
export function logRequests({ clock, log }: Pick<PlatformServices, 'clock' | 'log'>): MiddlewareHandler {
  return async (c, next) => {
    const startedMs = performance.now();
    await next();
    const error = c.error;
    const isFault = error !== undefined && toProblemCode(error) === 'platform/internal-error';
    log({
      at: clock.now(),
      level: isFault ? 'error' : error === undefined ? 'info' : 'warning',
      event: error === undefined ? 'request' : 'request-failed',
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      durationMs: Math.round(performance.now() - startedMs),
      ...(error === undefined ? {} : { code: toProblemCode(error) }),
      ...(isFault ? { fault: toFault(error) } : {}),
    });
  };
}

/** Where it broke. The message is left out: it may quote a value. */
export function toFault(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 8).map((line) => line.trim())].join('\n');
}
