import type { KoaContextWithOIDC } from 'oidc-provider';
import { html, raw } from 'hono/html';
import { messagePage } from '../pages/message-page.ts';
import type { MessagePageOptions } from '../pages/message-page.ts';
import { onwardPage } from '../pages/onward-page.ts';
import { toPageContext } from '../pages/page-context.ts';
import type { PageContext } from '../pages/page-context.ts';
import { fillIn } from '../strings/page-strings.ts';

const contextOf = (ctx: KoaContextWithOIDC): PageContext =>
  toPageContext({ url: (ctx.req as { originalUrl?: string }).originalUrl ?? ctx.originalUrl, cookieHeader: ctx.req.headers.cookie, wanted: ctx.query['lang'] });

async function answer(ctx: KoaContextWithOIDC, options: MessagePageOptions): Promise<void> {
  ctx.type = 'html';
  ctx.body = String(await messagePage(options));
}

/** 错误页: what happened and how to go on, in place of the library's own page. */
export async function renderError(ctx: KoaContextWithOIDC, out: { error: string; error_description?: string | undefined }): Promise<void> {
  const context = contextOf(ctx);
  const words = context.strings.message;
  const reason = fillIn(words.reason, { reason: [out.error, out.error_description].filter(Boolean).join(': ') });
  const known: Readonly<Record<string, readonly [title: string, text: string]>> = {
    invalid_client: [words.clientUnknownTitle, words.clientUnknown],
    invalid_redirect_uri: [words.addressUnknownTitle, words.addressUnknown],
    server_error: [words.failedTitle, words.failed],
  };
  const expired = ctx.oidc.route === 'resume' || out.error_description?.includes('session') === true;
  const [title, text] =
    known[out.error] ??
    (expired ? [words.requestExpiredTitle, words.requestExpired] : [words.signInRefusedTitle, words.signInRefused]);
  await answer(ctx, { context, title, text, detail: out.error === 'server_error' ? new Date().toISOString() : reason });
}

/** 退出确认页. `form` is the library's own, empty but for its token; the buttons belong to it by id. */
export async function logoutSource(ctx: KoaContextWithOIDC, form: string): Promise<void> {
  const context = contextOf(ctx);
  const words = context.strings.message;
  await answer(ctx, {
    context,
    title: words.confirmSignOutTitle,
    text: words.confirmSignOut,
    actions: html`${raw(form)}<div class="actions"><button class="button" type="submit" form="op.logoutForm" name="logout" value="yes">${words.confirmYes}</button><button class="button button-plain" type="submit" form="op.logoutForm">${words.confirmNo}</button></div>`,
  });
}

/** Turns the redirect that answers our form into a page that leads on by itself; see {@link onwardPage}. */
export async function answerOnward(ctx: KoaContextWithOIDC): Promise<void> {
  const href = ctx.response.get('Location');
  const context = contextOf(ctx);
  ctx.remove('Location');
  ctx.status = 200;
  ctx.type = 'html';
  ctx.body = String(await onwardPage({ context, href, title: context.strings.message.signedOutTitle }));
}

/** 已退出页, for clients that named no address to go back to. */
export async function postLogoutSuccessSource(ctx: KoaContextWithOIDC): Promise<void> {
  const context = contextOf(ctx);
  const words = context.strings.message;
  await answer(ctx, {
    context,
    title: words.signedOutTitle,
    text: words.signedOut,
    links: [
      { href: '/', text: words.backHome },
      { href: '/login', text: words.signInAgain },
    ],
  });
}
