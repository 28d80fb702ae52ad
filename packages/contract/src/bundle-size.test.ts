import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import * as validators from './validators/index.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

const run = async (contents: string, minify: boolean): Promise<string> => {
  const { outputFiles } = await build({ stdin: { contents, resolveDir: folder, loader: 'ts' }, bundle: true, format: 'esm', minify, target: 'es2019', write: false, charset: 'utf8' });
  return outputFiles[0]?.text ?? '';
};

/** One built file that holds everything of an entry, as it stands in `dist`; what a page imports from it. */
const toPage = (everything: string, names: readonly string[]): Promise<string> => run(`${everything.replace(/^export \{[\s\S]*$/m, '')}\nexport { ${names.join(', ')} };`, true);

describe('a page that needs little of the contract', () => {
  let everything = '';
  beforeAll(async () => {
    everything = await run("export * from './validators/index.ts';", false);
  });

  it('gets one validator without the other entities', async () => {
    const code = await toPage(everything, ['validateBatch']);
    expect(code).toContain('digestAlgorithm');
    expect(code).not.toMatch(/applyerPageCode|superviseWay|isDeliveryResults/);
  });

  // A whole catalogue in one value: bundles, items with all their children, forms, and what must agree between them.
  const larger: Readonly<Record<string, number>> = { validateBundleDefinition: 14_592 };

  it.each(Object.keys(validators).filter((name) => /^validate[A-Z]/.test(name)))('gets %s, its texts included, in 12 KB', async (name) => {
    const code = await toPage(everything, [name]);
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(larger[name] ?? 12_288);
  });

  it('gets an identifier check without code lists, calendar and rules', async () => {
    const code = await toPage(await run("export * from './index.ts';", false), ['parseIdNumber', 'normalizePersonName']);
    expect(code.length).toBeLessThan(3_000);
  });
});
