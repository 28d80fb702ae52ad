import type { RegisteredClient } from '../../access/client-registry.ts';
import type { Entrance } from '../pages/home-page.ts';

/** The registered websites a person can enter, by ticket where they take one. Clients without a page are left out. */
export function listEntrances(clients: readonly RegisteredClient[]): Entrance[] {
  return clients.flatMap((client): Entrance[] => {
    const { clientId, name, ticketUrl } = client;
    if (client.grants.includes('ticket') && ticketUrl !== undefined) {
      const href = `/sso/authorize?${new URLSearchParams({ client_id: clientId })}`;
      return [{ clientId, name, href, origin: new URL(ticketUrl).origin, way: 'ticket' }];
    }
    const address = client.grants.includes('oidc') ? client.redirectUris?.[0] : undefined;
    if (address === undefined) return [];
    const { origin, pathname, href } = new URL(address);
    // A redirect URI that is a page is the website's front door; one that only takes the answer in is not.
    return [{ clientId, name, href: /(\/|\.html)$/.test(pathname) ? href : `${origin}/`, origin, way: 'oidc' }];
  });
}
