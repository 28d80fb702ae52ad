import type Provider from 'oidc-provider';
import type { ProviderMiddleware } from './provider-middleware.ts';

/**
 * Someone signs in while the browser still holds another person's OIDC session. The library would end that session through
 * a page that submits itself by an inline script, which our CSP forbids; so it is ended here before the library looks.
 */
export function replaceOtherSession(provider: Provider): ProviderMiddleware {
  return async (ctx, next) => {
    const uid = ctx.method === 'GET' ? /^\/auth\/([\w-]+)$/.exec(ctx.path)?.[1] : undefined;
    const interaction = uid === undefined ? undefined : await provider.Interaction.find(uid);
    const signedIn = interaction?.result?.login?.accountId;
    if (interaction !== undefined && signedIn !== undefined) {
      const session = await provider.Session.find(ctx.cookies.get(provider.cookieName('session')) ?? '');
      if (session?.accountId !== undefined && session.accountId !== signedIn) {
        await session.destroy();
        delete interaction.session;
        await interaction.save(interaction.exp - Math.floor(Date.now() / 1000));
      }
    }
    await next();
  };
}
