import type Provider from 'oidc-provider';

/** What runs around the library's own routes; the library is a Koa application. */
export type ProviderMiddleware = Parameters<Provider['use']>[0];
