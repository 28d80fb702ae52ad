import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** What a page gets that imports `names` from one built file holding everything, as it stands in `dist`. */
const bundle = async (entry: string, names: string): Promise<string> => {
  const run = async (contents: string, minify: boolean): Promise<string> => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
      bundle: true,
      format: 'esm',
      minify,
      target: 'es2019',
      write: false,
      charset: 'utf8',
    });
    return outputFiles[0]?.text ?? '';
  };
  const everything = await run(`export * from '${entry}';`, false);
  const picked = names.split(',').map((name) => name.trim());
  return run(`${everything.replace(/^export \{[\s\S]*$/m, '')}\nexport { ${picked.join(', ')} };`, true);
};

describe('a page that needs little of the contract', () => {
  it('gets one validator without the other entities', async () => {
    const code = await bundle('./validators/index.ts', 'validateBatch');
    expect(code).toContain('digestAlgorithm');
    expect(code).not.toMatch(/applyerPageCode|superviseWay|isDeliveryResults/);
    expect(code.length).toBeLessThan(30_000);
  });

  it('gets an identifier check without code lists, calendar and rules', async () => {
    const code = await bundle('./index.ts', 'parseIdNumber, normalizePersonName');
    expect(code.length).toBeLessThan(3_000);
  });

  it.each([
    ['./validators/index.ts', 'validateEvaluation, validateCaseAccept'],
    ['./index.ts', 'labels, ruleTexts, EVALUATION_DETAILS'],
  ])('gets no wire map and no table of a target from %s', async (entry, names) => {
    expect(await bundle(entry, names)).not.toMatch(/up_pro_|cd_operation|noWire|isUncertain/);
  });

  it('gets the digits of a code without the tables of a target', async () => {
    const code = await bundle('./targets/index.ts', 'toWire, parseWire');
    expect(code).toContain('isUncertain');
    expect(code).not.toMatch(/up_pro_|cd_operation|applyerPageCode/);
  });

  it('gets the details of a rating without the names of other lists', async () => {
    const code = await bundle('./index.ts', 'EVALUATION_DETAILS');
    expect(code).toContain('一窗受理');
    expect(code).not.toContain('军官证');
  });
});
