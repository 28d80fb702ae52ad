import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { parseSync } from 'oxc-parser';

import { listPackages, rootFolder } from './repository.ts';
import type { WorkspacePackage } from './repository.ts';

/** The layer table of design.md. A package imports only from lower layers; `testkit` stands outside and serves tests. */
export const layers: Readonly<Record<string, number>> = {
  contract: 0,
  'form-engine': 1,
  'case-machine': 1,
  'platform-client': 1,
  gate: 1,
  elements: 2,
  rjsf: 2,
  connector: 2,
  sandbox: 2,
  designer: 3,
  mocks: 3,
  cli: 4,
};

/** Pairs that the layers would allow and the design forbids, each with its reason. */
export const forbidden: readonly { readonly from: string; readonly to: string; readonly reason: string }[] = [
  { from: 'elements', to: 'platform-client', reason: 'elements knows the platform only through the ports of contract' },
];

const testkit = 'testkit';
const scope = '@lianban/';

/** Lists every way in which the packages below `root` break the layers, one sentence each; empty when they hold. */
export const findBoundaryProblems = (root: string): string[] => [
  ...listPackages('packages', root).flatMap((pack) => [...checkManifest(pack), ...checkSources(pack, root)]),
  ...listPackages('examples', root).flatMap((pack) => checkSources(pack, root)),
];

const checkManifest = ({ directory, manifest }: WorkspacePackage): string[] => {
  const place = `packages/${directory}/package.json`;
  if (directory !== testkit && !(directory in layers)) return [`${place}: has no layer. Add "${directory}" to the table in scripts/check-boundaries.ts.`];
  const uses = { ...manifest.dependencies, ...manifest.peerDependencies };
  return [
    ...lianbanNames(uses).flatMap((target) => explain(place, directory, target, false)),
    ...lianbanNames(manifest.devDependencies).flatMap((target) => explain(place, directory, target, true)),
  ];
};

const lianbanNames = (dependencies: Readonly<Record<string, string>> = {}): string[] =>
  Object.keys(dependencies)
    .filter((name) => name.startsWith(scope))
    .map((name) => name.slice(scope.length));

const checkSources = (pack: WorkspacePackage, root: string): string[] =>
  globSync('**/*.{ts,mts,js,mjs}', { cwd: pack.folder, exclude: ['**/node_modules', '**/dist', '**/generated'] })
    .toSorted()
    .flatMap((file) => checkFile(pack, join(pack.folder, file), root));

const checkFile = (pack: WorkspacePackage, path: string, root: string): string[] => {
  const place = relative(root, path);
  // A folder `testing` holds what several tests of a package share; no entry reaches it.
  const inTest = path.endsWith('.test.ts') || /[\\/]testing[\\/]/.test(path);
  const isExample = place.startsWith('examples/');
  return listImports(path).flatMap((specifier) => {
    if (specifier.startsWith('.')) {
      const target = relative(pack.folder, join(dirname(path), specifier));
      return target.startsWith('..') ? [`${place}: imports "${specifier}", a file of another package. Import the package by name.`] : [];
    }
    if (!specifier.startsWith(scope)) return [];
    const target = specifier.slice(scope.length).split('/')[0] ?? '';
    const undeclared = checkDeclared(pack, place, target, inTest);
    if (isExample) return [...undeclared, ...(target === testkit && !inTest ? [onlyTests(place)] : [])];
    return [...undeclared, ...explain(place, pack.directory, target, inTest)];
  });
};

const listImports = (path: string): string[] => {
  const text = readFileSync(path, 'utf8');
  const { module } = parseSync(path, text);
  return [
    ...module.staticImports.map((entry) => entry.moduleRequest.value),
    ...module.staticExports.flatMap((entry) => entry.entries.flatMap((item) => item.moduleRequest?.value ?? [])),
    ...module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => /^['"`](.*)['"`]$/.exec(text.slice(start, end))?.[1] ?? []),
  ];
};

const checkDeclared = (pack: WorkspacePackage, place: string, target: string, inTest: boolean): string[] => {
  const { name, dependencies, peerDependencies, devDependencies } = pack.manifest;
  if (name === `${scope}${target}`) return [];
  const declared = { ...dependencies, ...peerDependencies, ...(inTest ? devDependencies : {}) };
  return `${scope}${target}` in declared || (target === testkit && !inTest)
    ? []
    : [`${place}: imports ${scope}${target}, which package.json does not list. Add "${scope}${target}": "workspace:*".`];
};

const onlyTests = (place: string): string => `${place}: imports testkit outside a test. Move what it needs into a package.`;

const explain = (place: string, from: string, to: string, inTest: boolean): string[] => {
  if (from === to || from === testkit) return [];
  if (to === testkit) return inTest ? [] : [onlyTests(place)];
  const reason = forbidden.find((pair) => pair.from === from && pair.to === to)?.reason;
  if (reason) return [`${place}: imports ${scope}${to}, but ${reason}.`];
  const [own, other] = [layers[from], layers[to]];
  if (own === undefined || other === undefined) return [`${place}: imports ${scope}${to}, which has no layer. Correct the name.`];
  if (other < own) return [];
  const direction = other === own ? 'sideways' : 'upward';
  return [`${place}: imports ${scope}${to} (layer ${other}) ${direction} from layer ${own}. Import from a lower layer, or move the code.`];
};

// Usage: `pnpm check layers`.
if (import.meta.main) {
  const problems = findBoundaryProblems(rootFolder);
  for (const problem of problems) console.error(problem);
  console.log(problems.length === 0 ? 'Layers hold.' : `${problems.length} imports break the layers.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
