import type { BundleDefinition, BundleSummary } from '../generated/types.ts';

/** 一件事目录. The bundles a platform offers. Errors: rejects with `PlatformError`. */
export interface CatalogPort {
  listBundles(): Promise<BundleSummary[]>;
  loadBundle(bundleCode: string): Promise<BundleDefinition>;
}
