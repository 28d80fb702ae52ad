import type { SandboxPlatform } from '../../create-platform.ts';

/**
 * Whether a page of the platform or of a registered client sent the person here. A page elsewhere can name neither itself nor its
 * wish differently: both headers are the browser's own. A browser that names nothing leaves it open.
 */
export function isOwnWish(
  { site, referer }: { site: string | undefined; referer: string | undefined },
  { issuer, clients }: Pick<SandboxPlatform, 'issuer' | 'clients'>,
): boolean {
  if (site === 'same-origin') return true;
  if (referer === undefined || !URL.canParse(referer)) return false;
  const { origin } = new URL(referer);
  return origin === issuer || clients.isOrigin(origin);
}
