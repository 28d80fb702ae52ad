import type { ClientRegistration } from '@lianban/sandbox';
import type { Addresses } from '../addresses.ts';

/** The sites that this run's platform knows, with this run's addresses and secrets. */
export function clientsOf({ portal, health, connector }: Addresses, secrets: { portal: string; policeConnector: string }): ClientRegistration[] {
  const pageOf = (origin: string, path: string): Pick<ClientRegistration, 'origins' | 'redirectUris' | 'postLogoutRedirectUris'> => ({
    origins: [origin],
    redirectUris: [`${origin}${path}`],
    postLogoutRedirectUris: [`${origin}${path}`],
  });
  return [
    { clientId: 'portal', name: '青禾市政务服务网', secret: secrets.portal, grants: ['oidc', 'ticket'], ...pageOf(portal.origin, '/'), ticketUrl: `${portal.origin}/` },
    { clientId: 'window-desk', name: '综合窗口工作台', grants: ['oidc'], ...pageOf(portal.origin, '/window.html') },
    { clientId: 'health-desk', name: '卫生健康局业务办理', grants: ['oidc'], ...pageOf(health.origin, '/') },
    { clientId: 'police-connector', name: '公安局户籍系统', secret: secrets.policeConnector, grants: ['ticket', 'exchange'], origins: [], ticketUrl: `${connector.origin}/sso`, deptKey: 'police' },
  ];
}
