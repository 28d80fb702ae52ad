import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { ensureChineseFonts } from '../browser/ensure-chinese-fonts.ts';
import { findChromium } from '../browser/find-chromium.ts';
import type { ChromiumVersion } from '../browser/launch-chromium.ts';
import { cacheFolder } from '../repository.ts';
import { runTool } from '../run-tool.ts';
import type { PartResult } from './part-result.ts';

/** Runs every `*.browser.test.ts` in one version of Chromium. No browser is a failure, not a skip: the tests were not run. */
export const runBrowserTests = async (version: ChromiumVersion): Promise<PartResult> => {
  const file = join(cacheFolder, `totals/chromium-${version}.json`);
  rmSync(file, { force: true });
  try {
    if (version === 'newest') findChromium();
    ensureChineseFonts();
  } catch (error) {
    console.log(String(error));
    return { passed: 0, failed: 1, skipped: [] };
  }
  const env = { LIANBAN_CHROMIUM: String(version), LIANBAN_TOTALS: file };
  const { status } = await runTool('wtr', ['--config', 'scripts/test/web-test-runner.config.mjs'], { env, live: true });
  try {
    const result = JSON.parse(readFileSync(file, 'utf8')) as PartResult;
    return status !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result;
  } catch {
    return { passed: 0, failed: 1, skipped: [] };
  }
};
