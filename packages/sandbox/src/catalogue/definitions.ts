import type { BundleDefinition, BundleItem, BundleSummary } from '@lianban/contract';
import { SandboxError } from '../errors.ts';
import type { PlatformServices } from '../platform-services.ts';

/**
 * The definition of a bundle in force.
 * Errors: {@link SandboxError} `catalog/bundle-not-found`.
 */
export function findDefinition(services: PlatformServices, bundleCode: string): BundleDefinition {
  const definition = services.definitions.get(bundleCode);
  if (definition !== undefined) return definition;
  throw new SandboxError(
    'catalog/bundle-not-found',
    'Failed to find the bundle: the catalogue has none with this code. Ask /api/v1/catalog/bundles for those it has.',
  );
}

/** A bundle as the catalogue's list shows it. */
export function toBundleSummary({ bundle, items }: BundleDefinition): BundleSummary {
  return {
    bundleCode: bundle.bundleCode,
    bundleName: bundle.bundleName,
    bundleVersion: bundle.bundleVersion,
    category: bundle.category,
    leadDeptName: bundle.leadDept.deptName,
    itemCount: items.length,
    deptCount: new Set(items.map((item) => item.deptCode)).size,
  };
}

/** An item of a bundle that the platform itself split an application into: there always is one. */
export function findItem(services: PlatformServices, bundleCode: string, itemKey: string): BundleItem {
  const item = findDefinition(services, bundleCode).items.find((candidate) => candidate.itemKey === itemKey);
  if (item !== undefined) return item;
  throw new SandboxError(
    'sandbox/definition-changed',
    `Failed to find item "${itemKey}" of bundle "${bundleCode}": its definition no longer has it although cases do. Bring the definition back.`,
    { bundleCode, itemKey },
  );
}
