import { gzipSync } from 'node:zlib';
import * as validators from '@lianban/contract/validators';
import { build } from 'esbuild';
import { rootFolder } from '../../repository.ts';
import type { BenchRow } from '../harness/bench-row.ts';

const limit = 12_288;
const shown = ['validateCaseAccept', 'validateCaseStep', 'validateCaseMaterial', 'validateCaseResult', 'validateServiceRecord', 'validateEvaluation', 'validateServiceItem', 'validateBundle', 'validateBundleDefinition'];
/** A whole catalogue in one value: bundle, items with all their children, forms. */
const catalogue = 'validateBundleDefinition';

const measure = async (name: string): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from '@lianban/contract/validators';`, resolveDir: rootFolder, loader: 'ts' },
    bundle: true,
    conditions: ['@lianban/source'],
    format: 'esm',
    minify: true,
    target: 'es2019',
    write: false,
    charset: 'utf8',
  });
  return gzipSync(outputFiles[0]?.text ?? '', { level: 9 }).length;
};

/** What a page loads to validate one entity: minified, gzip, with its texts in both languages. */
export const benchSizes = async (): Promise<BenchRow[]> => {
  const sizes = new Map<string, number>();
  for (const name of Object.keys(validators)) if (/^validate[A-Z]/.test(name)) sizes.set(name, await measure(name));
  const [largest = '', size = 0] = [...sizes].filter(([name]) => name !== catalogue).toSorted(([, left], [, right]) => right - left)[0] ?? [];
  const rows = shown.map((name): BenchRow => ({ name: `page with ${name}`, unit: 'bytes gzip', ours: sizes.get(name) ?? Number.NaN, ...(name === catalogue ? {} : { target: { atMost: limit } }) }));
  return [...rows, { name: `largest of ${sizes.size} but the catalogue: ${largest}`, unit: 'bytes gzip', ours: size, target: { atMost: limit } }];
};
