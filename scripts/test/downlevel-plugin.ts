import type { TestRunnerPlugin } from '@web/test-runner-core';
import { transform } from 'esbuild';

/**
 * What the test runner's web socket module calls and Chromium gained in 98. It stays inside that module:
 * a global one would hide that our own code calls it too.
 */
const localStructuredClone = `
const structuredClone = (value, seen = new Map()) => {
  if (typeof value !== 'object' || value === null) return value;
  if (seen.has(value)) return seen.get(value);
  const copy = Array.isArray(value) ? [] : {};
  seen.set(value, copy);
  for (const key of Object.keys(value)) copy[key] = structuredClone(value[key], seen);
  return copy;
};`;

/** Rewrites the test runner's own client code for browsers that cannot read it as it is: ES2019, and one missing function. */
export const downlevelPlugin = (): TestRunnerPlugin => ({
  name: 'lianban-downlevel',
  transform: async (context) => {
    if (!context.response.is('js') || context.path.endsWith('.browser.test.ts')) return undefined;
    const supported = { 'dynamic-import': true, 'import-meta': true, bigint: true };
    const { code } = await transform(String(context.body), { target: 'es2019', format: 'esm', supported });
    return { body: context.path.endsWith('__web-dev-server__web-socket.js') ? `${localStructuredClone}\n${code}` : code };
  },
});
