// Generated from definitions by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import type { BundleDefinition } from './types.ts';

export const definitionLoaders = {
  'after-death': async (): Promise<BundleDefinition> => (await import('./definitions/after-death.ts')).definition,
  'business-licensing': async (): Promise<BundleDefinition> => (await import('./definitions/business-licensing.ts')).definition,
  'business-opening': async (): Promise<BundleDefinition> => (await import('./definitions/business-opening.ts')).definition,
  'disability-and-hardship': async (): Promise<BundleDefinition> => (await import('./definitions/disability-and-hardship.ts')).definition,
  'employee-hiring': async (): Promise<BundleDefinition> => (await import('./definitions/employee-hiring.ts')).definition,
  'enterprise-real-estate': async (): Promise<BundleDefinition> => (await import('./definitions/enterprise-real-estate.ts')).definition,
  'flexible-employment': async (): Promise<BundleDefinition> => (await import('./definitions/flexible-employment.ts')).definition,
  'marriage-and-birth': async (): Promise<BundleDefinition> => (await import('./definitions/marriage-and-birth.ts')).definition,
  'newborn': async (): Promise<BundleDefinition> => (await import('./definitions/newborn.ts')).definition,
  'retirement': async (): Promise<BundleDefinition> => (await import('./definitions/retirement.ts')).definition,
  'second-hand-house': async (): Promise<BundleDefinition> => (await import('./definitions/second-hand-house.ts')).definition,
  'simple-deregistration': async (): Promise<BundleDefinition> => (await import('./definitions/simple-deregistration.ts')).definition,
  'veteran-return': async (): Promise<BundleDefinition> => (await import('./definitions/veteran-return.ts')).definition,
};
