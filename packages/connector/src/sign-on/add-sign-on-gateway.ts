import { randomBytes } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { PlatformError } from '@lianban/contract';
import type { SignOnMapping } from '../config/config.ts';
import type { DeliveryPort } from '../delivery/delivery-port.ts';
import { messagePage } from '../operations/message-page.ts';
import { toTrustedLink } from './to-trusted-link.ts';

export type SignOnGatewayOptions = {
  signOn: SignOnMapping;
  secret: string;
  platform: DeliveryPort;
  /** The platform as browsers reach it, and what it calls this department. */
  platformUrl: string;
  clientId: string;
  deptName: string;
};

const cookieName = 'lianban_sso_state';
const cookiePath = '/sso';
const maxAgeSeconds = 300;
/** Marks the state of a second attempt: a browser that keeps no cookies is not sent round for ever. */
const secondTry = '2.';

/**
 * 单点登录网关 `/sso`: exchanges the platform's one-time ticket here, on the server, and sends the browser on with the legacy system's
 * own signed link. Only a ticket that this browser asked for counts: a link with somebody else's ticket would sign a clerk in under
 * that person's name. Whoever arrives without the state of this browser is led through the platform once more, which is silent
 * while the platform's session lasts.
 */
export function addSignOnGateway(app: Hono, { signOn, secret, platform, platformUrl, clientId, deptName }: SignOnGatewayOptions): void {
  const refuse = (context: Context, status: 400 | 403 | 502, title: string, how: string): Response | Promise<Response> =>
    context.html(messagePage(deptName, title, how) as Promise<string>, status);

  const askPlatform = (context: Context, prefix: string): Response => {
    const state = prefix + randomBytes(16).toString('base64url');
    const isSecure = new URL(context.req.url).protocol === 'https:';
    setCookie(context, cookieName, state, { path: cookiePath, httpOnly: true, sameSite: 'Lax', maxAge: maxAgeSeconds, secure: isSecure });
    const authorize = new URL(`${platformUrl.replace(/\/$/, '')}/sso/authorize`);
    authorize.search = new URLSearchParams({ client_id: clientId, state }).toString();
    return context.redirect(authorize.href, 303);
  };

  app.get('/sso', async (context) => {
    context.header('Cache-Control', 'no-store');
    const { ticket, state } = context.req.query();
    if (!ticket) return refuse(context, 400, '缺少登录票据', '请回到平台，从本系统的入口重新进入。');
    if (state === undefined || state !== getCookie(context, cookieName)) {
      if (!state?.startsWith(secondTry)) return askPlatform(context, state === undefined ? '' : secondTry);
      return refuse(context, 403, '无法确认是您本人发起的登录', '请允许浏览器为本网站保存 Cookie，再回到平台，从本系统的入口重新进入。');
    }
    deleteCookie(context, cookieName, { path: cookiePath });
    try {
      const { user } = await platform.exchangeTicket(ticket, state);
      const link = toTrustedLink(signOn, secret, user, Date.now());
      if (link) return context.redirect(link, 303);
      return refuse(context, 403, '您的平台账号没有对应本系统的用户', '请联系本部门系统管理员，为您的平台账号登记本系统用户。');
    } catch (error) {
      if (error instanceof PlatformError && error.status !== undefined && error.status < 500) return refuse(context, 403, '登录票据已使用或已过期', '请回到平台，从本系统的入口重新进入。');
      return refuse(context, 502, '暂时连不上平台', '请稍后再试；仍然不行，请联系本部门系统管理员。');
    }
  });
}
