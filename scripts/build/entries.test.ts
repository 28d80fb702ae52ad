import { describe, expect, it } from 'vitest';

import type { ExportTarget } from '../repository.ts';
import { listEntries } from './entries.ts';

const toPackage = (exports: Readonly<Record<string, ExportTarget>>, bin: Readonly<Record<string, string>> = {}) => ({
  directory: 'sample',
  folder: '/sample',
  manifest: { name: '@lianban/sample', exports, bin },
});

describe('listEntries', () => {
  it('builds each entry from its source', () => {
    const pack = toPackage({ '.': { '@lianban/source': './src/index.ts', types: './dist/index.d.ts', default: './dist/index.js' } });
    expect(listEntries(pack)).toEqual([{ source: './src/index.ts', output: './dist/index.js', isStandalone: false, isNodeOnly: false }]);
  });

  it('knows an entry that browsers may not have', () => {
    const pack = toPackage({ './node': { browser: null, '@lianban/source': './src/node/index.ts', default: './dist/node/index.js' } });
    expect(listEntries(pack)).toMatchObject([{ isNodeOnly: true }]);
  });

  it('knows an output that stands alone: it does not mirror its source', () => {
    const pack = toPackage({ './bundle': { '@lianban/source': './src/index.ts', default: './dist/bundle.js' } });
    expect(listEntries(pack)).toMatchObject([{ output: './dist/bundle.js', isStandalone: true }]);
  });

  it('builds commands, and leaves data files alone', () => {
    const pack = toPackage({ './package.json': './package.json' }, { sample: './dist/main.js' });
    expect(listEntries(pack)).toEqual([{ source: './src/main.ts', output: './dist/main.js', isStandalone: false, isNodeOnly: true }]);
  });
});
