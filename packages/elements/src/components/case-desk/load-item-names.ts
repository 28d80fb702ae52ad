import type { CatalogPort } from '@lianban/contract';

/**
 * The names of service items 事项 by key, looked up in the catalogue: a case file says only the keys it waits for.
 * Errors: none; what cannot be found or loaded is left out.
 */
export const loadItemNames = async (catalog: CatalogPort, itemKeys: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const names = new Map<string, string>();
  const missing = (): boolean => itemKeys.some((key) => !names.has(key));
  try {
    for (const { bundleCode } of missing() ? await catalog.listBundles() : []) {
      if (!missing()) break;
      for (const item of (await catalog.loadBundle(bundleCode)).items) names.set(item.itemKey, item.taskName);
    }
  } catch {
    // The desk says "an earlier item" instead.
  }
  return names;
};
