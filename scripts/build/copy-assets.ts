import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import type { Plugin } from 'rollup';

const address = /new URL\(\s*(['"])([^'"]+\.(?:wasm|json|css|svg|png|woff2))\1\s*,\s*import\.meta\.url\s*,?\s*\)/g;

/** Carries files named by `new URL('x.wasm', import.meta.url)` along with a standalone bundle, beside it. */
export const copyAssets = (): Plugin => ({
  name: 'lianban-copy-assets',
  transform(code, id) {
    if (!code.includes('import.meta.url')) return null;
    const changed = code.replace(address, (_whole, _quote, path: string) => {
      const file = join(dirname(id), path);
      const reference = this.emitFile({ type: 'asset', name: basename(file), source: readFileSync(file) });
      return `import.meta.ROLLUP_FILE_URL_OBJ_${reference}`;
    });
    return { code: changed, map: null };
  },
});
