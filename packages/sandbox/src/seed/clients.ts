import type { ClientRegistration } from '../access/client-registration.ts';

/**
 * The clients of the sandbox's own demonstration. Their secrets are public knowledge: a platform that anyone else can
 * reach is given its own through the option `clients`.
 */
export const SEED_CLIENTS: readonly ClientRegistration[] = [
  {
    clientId: 'portal',
    name: '青禾市政务服务网',
    secret: 'portal-demo-secret',
    grants: ['oidc', 'ticket'],
    origins: ['http://portal.localhost:7002'],
    redirectUris: ['http://portal.localhost:7002/', 'http://portal.localhost:7002/callback'],
    postLogoutRedirectUris: ['http://portal.localhost:7002/'],
    ticketUrl: 'http://portal.localhost:7002/',
  },
  {
    clientId: 'health-desk',
    name: '卫生健康局办件台',
    grants: ['oidc'],
    origins: ['http://health.localhost:7003'],
    redirectUris: ['http://health.localhost:7003/', 'http://health.localhost:7003/callback'],
    postLogoutRedirectUris: ['http://health.localhost:7003/'],
  },
  {
    clientId: 'window-desk',
    name: '综合窗口办件台',
    grants: ['oidc'],
    origins: ['http://portal.localhost:7002'],
    redirectUris: ['http://portal.localhost:7002/window.html'],
    postLogoutRedirectUris: ['http://portal.localhost:7002/window.html'],
  },
  {
    clientId: 'police-connector',
    name: '公安局前置机',
    secret: 'police-connector-demo-secret',
    grants: ['ticket', 'exchange'],
    origins: [],
    ticketUrl: 'http://connector.localhost:7005/sso',
    deptKey: 'police',
  },
];
