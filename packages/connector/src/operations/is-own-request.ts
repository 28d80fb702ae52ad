import type { Context } from 'hono';

/** A name that means this machine, so that a foreign name which points here (DNS rebinding) does not open the page. */
export function isLocalHost(context: Context): boolean {
  const host = URL.parse(`http://${context.req.header('host') ?? ''}`)?.hostname ?? '';
  return ['localhost', '127.0.0.1', '[::1]'].includes(host) || host.endsWith('.localhost');
}

/** A form of this page itself: browsers name the page's origin with every form they send. */
export function isOwnForm(context: Context): boolean {
  return URL.parse(context.req.header('origin') ?? '')?.host === context.req.header('host');
}
