import type { PlatformServices } from '../platform-services.ts';
import { findDefinition } from './definitions.ts';

/** The name of a bundle's material, by its key. */
export function toMaterialName(services: PlatformServices, bundleCode: string, materialKey: string): string {
  const { materials } = findDefinition(services, bundleCode).bundle;
  return materials.find((material) => material.materialKey === materialKey)?.materialName ?? materialKey;
}
