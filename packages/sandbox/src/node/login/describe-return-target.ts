import type { PagesServices } from '../pages-services.ts';
import { interactionOf } from './return-target.ts';

/** Who sent the person to the login page, and how to go back there without signing in. */
export async function describeReturnTarget(
  { platform, provider }: PagesServices,
  returnTo: string,
): Promise<{ clientName?: string; cancelHref?: string }> {
  const uid = interactionOf(returnTo);
  if (uid !== undefined) {
    const clientId = (await provider.Interaction.find(uid))?.params['client_id'];
    const client = typeof clientId === 'string' ? platform.clients.find(clientId) : undefined;
    return client === undefined ? {} : { clientName: client.name, cancelHref: `/interaction/${uid}/cancel` };
  }
  const clientId = new URL(returnTo, platform.issuer).searchParams.get('client_id');
  const client = clientId === null ? undefined : platform.clients.find(clientId);
  return client === undefined ? {} : { clientName: client.name, cancelHref: client.origins[0] ?? '/' };
}
