/** Old browsers in npm clothing: only the packed binary is used, never the driver they ask for. */
const withoutDriver = (manifest) => ({ ...manifest, dependencies: {}, peerDependencies: {} });

/** It asks for TypeScript 5 as a peer; this repository compiles with 7, so it gets a copy of its own. */
const withOwnTypescript = (manifest) => {
  const { typescript: _peer, ...peerDependencies } = manifest.peerDependencies ?? {};
  return { ...manifest, peerDependencies, dependencies: { ...manifest.dependencies, typescript: '5.9.3' } };
};

const changes = { 'chrome-aws-lambda': withoutDriver, 'openapi-typescript': withOwnTypescript };

export const hooks = { readPackage: (manifest) => changes[manifest.name]?.(manifest) ?? manifest };
