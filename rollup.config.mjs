import { listPackages } from './scripts/repository.ts';
import { toExampleBundles, toPackageBundles } from './scripts/build/bundles.ts';

/** One bundle (or more) per package, read from its `exports`; `pnpm build` runs this, then writes the declarations. */
export default [
  ...listPackages('packages').filter(({ manifest }) => !manifest.private).flatMap(toPackageBundles),
  ...listPackages('examples').flatMap(toExampleBundles),
];
