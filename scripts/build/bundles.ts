import { join } from 'node:path';

import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import type { Plugin, RollupOptions } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';

import { rootFolder } from '../repository.ts';
import type { WorkspacePackage } from '../repository.ts';
import { copyAssets } from './copy-assets.ts';
import { listEntries } from './entries.ts';
import type { Entry } from './entries.ts';

type Target = 'es2019' | 'es2022';

const shared = {
  tsconfig: join(rootFolder, 'tsconfig.json'),
  // Chinese stays readable, and half the size of its escapes.
  charset: 'utf8',
  // Chromium has had these since 63, 64 and 67, although they came into the language after ES2019.
  supported: { 'dynamic-import': true, 'import-meta': true, bigint: true },
} as const;

const isBareName = (id: string): boolean => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('\0');

const toPlugins = (target: Target): Plugin[] => [
  json({ preferConst: true }),
  esbuild({ ...shared, target, include: /\.ts$/ }),
];

/** Dependencies come in, transpiled like our own code: many of them are written for browsers younger than Chromium 80. */
const standalonePlugins = (): Plugin[] => [
  nodeResolve({
    // Sources of the packages, so that a bundle needs no other build before it.
    exportConditions: ['@lianban/source', 'browser', 'module', 'import', 'default'],
    browser: true,
    extensions: ['.ts', '.mjs', '.js', '.json'],
  }),
  json({ preferConst: true }),
  commonjs(),
  esbuild({ ...shared, target: 'es2019', include: /\.[cm]?[jt]s$/, exclude: [], minify: true }),
  copyAssets(),
];

const onwarn: NonNullable<RollupOptions['onwarn']> = (warning, warn) => {
  // XState and others bring cycles of their own; ours are found by oxlint.
  if (warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids?.every((id) => id.includes('node_modules'))) return;
  // An entry point may hold types only for now.
  if (warning.code === 'EMPTY_BUNDLE') return;
  warn(warning);
};

/** A package's entries share code through chunks; what `node_modules` offers stays outside. */
const toLibrary = (folder: string, entries: readonly Entry[]): RollupOptions => {
  const target = entries.every(({ isNodeOnly }) => isNodeOnly) ? 'es2022' : 'es2019';
  return {
    input: Object.fromEntries(entries.map(({ source, output }) => [output.slice('./dist/'.length, -'.js'.length), join(folder, source)])),
    external: isBareName,
    plugins: toPlugins(target),
    onwarn,
    output: { dir: join(folder, 'dist'), format: 'es', sourcemap: true, entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' },
  };
};

const toStandalone = (folder: string, source: string, output: string): RollupOptions => ({
  input: join(folder, source),
  plugins: standalonePlugins(),
  onwarn,
  output: { file: join(folder, output), format: 'es', sourcemap: true, inlineDynamicImports: true, assetFileNames: '[name][extname]' },
});

/** The bundles of a package: ES2019, or ES2022 when no entry is for browsers. */
export const toPackageBundles = (pack: WorkspacePackage): RollupOptions[] => {
  const entries = listEntries(pack);
  const library = entries.filter(({ isStandalone }) => !isStandalone);
  return [
    toLibrary(pack.folder, library),
    ...entries.filter(({ isStandalone }) => isStandalone).map(({ source, output }) => toStandalone(pack.folder, source, output)),
  ];
};

/** The pages' scripts of an example: `lianban.entries` of its package.json, each one ES2019 file in `dist`. */
export const toExampleBundles = ({ folder, manifest }: WorkspacePackage): RollupOptions[] =>
  Object.entries(manifest.lianban?.entries ?? {}).map(([name, source]) => toStandalone(folder, source, `dist/${name}.js`));
