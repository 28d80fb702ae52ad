import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { chromium } from 'playwright-core';

import { canInstallDebianPackages, installDebianPackages } from './install-debian-packages.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Finds a current Chromium: `CHROME_PATH`, then the system's, then one that playwright installed earlier,
 * then Debian's package when this process is root.
 * Errors: throws with what to do when there is none.
 */
export const findChromium = (): string => {
  const given = process.env['CHROME_PATH'];
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`Failed to find Chromium: CHROME_PATH is "${given}", which does not exist. Correct it or unset it.`);
  }
  const found = findOnPath() ?? findPlaywright();
  if (found) return found;
  if (canInstallDebianPackages()) {
    installDebianPackages(['chromium', 'fonts-noto-cjk']);
    const installed = findOnPath();
    if (installed) return installed;
  }
  throw new Error(
    'Failed to find Chromium: CHROME_PATH is not set and none is on PATH. ' +
      'Install it (Debian: apt-get install chromium fonts-noto-cjk), or set CHROME_PATH.',
  );
};

const findOnPath = (): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));

const findPlaywright = (): string | undefined => {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
};
