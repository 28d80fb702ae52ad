import { readFile } from 'node:fs/promises';
import { dirname, extname, join, relative } from 'node:path';

import type { TestRunnerPlugin } from '@web/test-runner-core';
import { build } from 'esbuild';
import type { Loader, Plugin } from 'esbuild';

import { rootFolder } from '../repository.ts';

const loaders: Readonly<Record<string, Loader>> = { '.ts': 'ts', '.mts': 'ts', '.js': 'js', '.mjs': 'js', '.cjs': 'js' };

/** Keeps `new URL('x.wasm', import.meta.url)` pointing at the file's own folder after it moved into a bundle. */
const keepModuleAddress: Plugin = {
  name: 'keep-module-address',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.[cm]?[jt]s$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      const address = JSON.stringify(`/${relative(rootFolder, path)}`);
      const contents = text.replaceAll('import.meta.url', `new URL(${address}, location.href).href`);
      return { contents, loader: loaders[extname(path)] ?? 'js' };
    });
  },
};

const bundleTestFile = async (path: string): Promise<string> => {
  const file = join(rootFolder, path);
  const result = await build({
    absWorkingDir: rootFolder,
    entryPoints: [file],
    outfile: join(dirname(file), 'bundle.js'),
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2019',
    charset: 'utf8',
    // Chromium has had these since 63, 64 and 67, although they came into the language later.
    supported: { 'dynamic-import': true, 'import-meta': true, bigint: true },
    conditions: ['@lianban/source', 'browser', 'module'],
    external: ['/__web-*'],
    sourcemap: 'inline',
    tsconfig: join(rootFolder, 'tsconfig.json'),
    logLevel: 'silent',
    plugins: [keepModuleAddress],
  });
  return result.outputFiles[0]?.text ?? '';
};

/**
 * Serves each `*.browser.test.ts` as one ES2019 file with everything inside: packages from their sources, JSON, CommonJS.
 * One request per test file also keeps the single-process old browsers quick.
 */
export const bundlePlugin = (): TestRunnerPlugin => ({
  name: 'lianban-bundle',
  serve: async (context) => {
    if (!context.path.endsWith('.browser.test.ts')) return undefined;
    return { body: await bundleTestFile(context.path), type: 'js' };
  },
});
