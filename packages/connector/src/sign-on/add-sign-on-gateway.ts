import type { Context, Hono } from 'hono';
import { PlatformError } from '@lianban/contract';
import type { SignOnMapping } from '../config/config.ts';
import type { DeliveryPort } from '../delivery/delivery-port.ts';
import { messagePage } from '../operations/message-page.ts';
import { toTrustedLink } from './to-trusted-link.ts';

export type SignOnGatewayOptions = { signOn: SignOnMapping; secret: string; platform: DeliveryPort; deptName: string };

/** 单点登录网关 `/sso`: exchanges the platform's one-time ticket here, on the server, and sends the browser on with the legacy system's own signed link. */
export function addSignOnGateway(app: Hono, { signOn, secret, platform, deptName }: SignOnGatewayOptions): void {
  const refuse = (context: Context, status: 400 | 403 | 502, title: string, how: string): Response | Promise<Response> =>
    context.html(messagePage(deptName, title, how) as Promise<string>, status);
  app.get('/sso', async (context) => {
    const { ticket, state } = context.req.query();
    if (!ticket) return refuse(context, 400, '缺少登录票据', '请回到平台，从本系统的入口重新进入。');
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
