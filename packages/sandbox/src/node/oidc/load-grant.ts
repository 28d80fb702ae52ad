import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { PLATFORM_AUDIENCE } from '../../keys/access-token.ts';
import { platformScope } from './platform-resource.ts';

type Grant = NonNullable<Awaited<ReturnType<NonNullable<Configuration['loadExistingGrant']>>>>;

/**
 * The province's own clients get what they ask for without a consent screen: they act for the platform the person is
 * signed in to. A grant is made once per sign-in and client, and kept.
 */
export async function loadGrant(ctx: KoaContextWithOIDC): Promise<Grant | undefined> {
  const { client, session, provider, result } = ctx.oidc;
  if (client === undefined || session?.accountId === undefined) return undefined;
  const grantId = result?.consent?.grantId ?? session.grantIdFor(client.clientId);
  const known = grantId === undefined ? undefined : await provider.Grant.find(grantId);
  const grant =
    known?.accountId === session.accountId ? known : new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope([...ctx.oidc.requestParamOIDCScopes].join(' '));
  grant.addOIDCClaims([...ctx.oidc.requestParamClaims]);
  grant.addResourceScope(PLATFORM_AUDIENCE, platformScope);
  await grant.save();
  return grant;
}
