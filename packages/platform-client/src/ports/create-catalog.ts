import type { BundleDefinition, CatalogPort } from '@lianban/contract';

import type { PlatformHttp } from '../http/platform-http.ts';
import { readAnswer } from '../http/read-answer.ts';

/** Bundles and their definitions; needs no sign-in. Elements that ask for one bundle at the same moment share one request. */
export const createCatalog = (http: PlatformHttp): CatalogPort => {
  const loading = new Map<string, Promise<BundleDefinition>>();
  const load = (bundleCode: string): Promise<BundleDefinition> =>
    readAnswer(
      `load bundle "${bundleCode}"`,
      http.GET('/api/v1/catalog/bundles/{bundleCode}', { params: { path: { bundleCode } } }),
    ).finally(() => loading.delete(bundleCode));
  return {
    listBundles: async () => (await readAnswer('list bundles', http.GET('/api/v1/catalog/bundles'))).bundles,
    loadBundle: (bundleCode) => {
      const definition = loading.get(bundleCode) ?? load(bundleCode);
      loading.set(bundleCode, definition);
      return definition;
    },
  };
};
