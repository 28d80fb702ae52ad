// Generated from definitions by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import type { BundleDefinition } from './types.ts';

export const definitionLoaders = {
  'newborn': async (): Promise<BundleDefinition> => (await import('./definitions/newborn.ts')).definition,
};
